import type { Reading } from '../../core/statement.ts';
import type { Query } from '../../core/query/query.ts';
import type { Correction, NewCorrection, Show } from '../corrections.ts';
import type { Added, ArchivedArticle, DocumentBrief, DocumentRecord, NewReading } from '../documents.ts';
import type { Entity, EntityCard, EntityDecision, NewEntityDecision, SpeakerQuery } from '../entities.ts';
import type { JournalEntry, JournalQuery, NewJournalEntry, Poll } from '../journal.ts';
import type { ArchiveRecord } from '../records.ts';
import type { ArchivedStatement, Hit, Outlet, Page, SearchRequest, SearchResult } from '../search.ts';
import {
  type DocumentKey,
  type DocumentsRequest,
  type PageRequest,
  type PutOutcome,
  type Stats,
  type Store,
  StoreError,
} from '../store.ts';
import type { Finding, Tombstone, VerifyOptions } from '../upkeep.ts';
import { addAll, type Standing, standingOf } from './adding.ts';
import { archivedStatement } from './archived.ts';
import { article } from './article.ts';
import { documentRecord } from './briefs.ts';
import type { Connection, Db } from './connection.ts';
import { correct, correctionPage } from './corrections.ts';
import { doubtful } from './doubtful.ts';
import { decide, decisionPage, undo } from './deciding.ts';
import { documentPage } from './document-list.ts';
import { documentKey } from './document-rows.ts';
import { entityCard, entityPage } from './entity-list.ts';
import { records } from './exporting.ts';
import { forget } from './forgetting.ts';
import { putRecords } from './importing.ts';
import { addJournal, journaled, journalPage } from './journal.ts';
import { outlets } from './outlets.ts';
import { Partitions } from './partitions.ts';
import { polls, removePoll, savePoll } from './polls.ts';
import { storedReadings } from './reading-rows.ts';
import { search } from './searching.ts';
import { stats } from './stats.ts';
import { verify } from './verifying.ts';

/** An archive in a PostgreSQL database. Each method is one function beside this file; what writes is one transaction. */
export class PostgresStore implements Store {
  readonly backend = 'postgres';
  readonly capabilities = { backup: false, concurrentWriters: true };
  readonly #connection: Connection;
  readonly #partitions = new Partitions();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async add(entry: NewReading): Promise<Added> {
    return (await this.addAll([entry]))[0]!;
  }

  addAll(entries: readonly NewReading[]): Promise<readonly Added[]> {
    return addAll(this.#connection, this.#partitions, entries);
  }

  standingOf(key: DocumentKey): Promise<Standing> {
    return this.#read((db) => standingOf(db, key));
  }

  document(id: string): Promise<DocumentRecord | null> {
    return this.#read((db) => documentRecord(db, id));
  }

  documents(request: DocumentsRequest): Promise<Page<DocumentBrief>> {
    return this.#read((db) => documentPage(db, request));
  }

  reading(documentId: string, number?: number): Promise<Reading | null> {
    return this.#read(async (db) => {
      const key = await documentKey(db, documentId);
      const [stored] = key === null ? [] : await storedReadings(db, [key], number ?? 'newest');
      return stored?.reading ?? null;
    });
  }

  article(documentId: string, number?: number): Promise<ArchivedArticle | null> {
    return this.#read((db) => article(db, documentId, number ?? null));
  }

  outlets(query: PageRequest & { readonly name: string }): Promise<Page<Outlet>> {
    return this.#read((db) => outlets(db, query));
  }

  statement(id: string): Promise<ArchivedStatement | null> {
    return this.#read((db) => archivedStatement(db, id));
  }

  search(request: SearchRequest): Promise<SearchResult> {
    return this.#read((db) => search(db, request));
  }

  entity(id: string): Promise<EntityCard | null> {
    return this.#read((db) => entityCard(db, id));
  }

  entities(query: SpeakerQuery): Promise<Page<Entity & { readonly statements: number }>> {
    return this.#read((db) => entityPage(db, query));
  }

  decide(decision: NewEntityDecision): Promise<EntityDecision> {
    return this.#connection.write((db) => decide(db, decision));
  }

  undo(decisionId: string, by: string, at: string): Promise<EntityDecision> {
    return this.#connection.write((db) => undo(db, decisionId, by, at));
  }

  decisions(request: PageRequest & { readonly open?: boolean }): Promise<Page<EntityDecision>> {
    return this.#read((db) => decisionPage(db, request));
  }

  correct(correction: NewCorrection, show: Show): Promise<Correction> {
    return this.#connection.write((db) => correct(db, correction, show));
  }

  doubtful(request: PageRequest & { readonly query: Query }): Promise<Page<Hit>> {
    return this.#read((db) => doubtful(db, request));
  }

  corrections(request: PageRequest & { readonly documentId?: string }): Promise<Page<Correction>> {
    return this.#read((db) => correctionPage(db, request));
  }

  journal(entry: NewJournalEntry): Promise<void> {
    return this.#connection.write((db) => addJournal(db, entry));
  }

  journaled(key: string): Promise<JournalEntry | null> {
    return this.#read((db) => journaled(db, key));
  }

  journalEntries(query: JournalQuery): Promise<Page<JournalEntry>> {
    return this.#read((db) => journalPage(db, query));
  }

  polls(dueBefore: string | null): Promise<readonly Poll[]> {
    return this.#read((db) => polls(db, dueBefore));
  }

  savePoll(poll: Poll): Promise<void> {
    return this.#connection.write((db) => savePoll(db, poll));
  }

  removePoll(address: string): Promise<boolean> {
    return this.#connection.write((db) => removePoll(db, address));
  }

  forget(documentIds: readonly string[], reason: string, at: string): Promise<readonly Tombstone[]> {
    return forget(this.#connection, documentIds, reason, at);
  }

  stats(): Promise<Stats> {
    return this.#connection.explaining(() => stats(this.#connection));
  }

  /** No number that the server keeps changes with every write and with nothing else. */
  async revision(): Promise<null> {
    return null;
  }

  verify(options: VerifyOptions): AsyncIterable<Finding> {
    return verify(this.#connection, options);
  }

  records(): AsyncIterable<ArchiveRecord> {
    return records(this.#connection);
  }

  putRecords(all: readonly ArchiveRecord[], show: Show): Promise<readonly PutOutcome[]> {
    return putRecords(this.#connection, this.#partitions, all, show);
  }

  async backup(): Promise<void> {
    throw new StoreError(
      'unsupported',
      'A PostgreSQL archive is backed up with `pg_dump --schema=hearsay`, or as JSON Lines with `hearsay export`.',
    );
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  /** What several queries answer together is as of one moment. */
  #read<T>(work: (db: Db) => Promise<T>): Promise<T> {
    const { db, explaining } = this.#connection;
    return explaining(() =>
      db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    );
  }
}
