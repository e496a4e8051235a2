import type { Correction, NewCorrection } from '../corrections.ts';
import type { Added, DocumentBrief, DocumentRecord, NewReading } from '../documents.ts';
import type { Entity, EntityCard, EntityDecision, NewEntityDecision, SpeakerQuery } from '../entities.ts';
import type { JournalEntry, JournalQuery, NewJournalEntry, Poll } from '../journal.ts';
import type { ArchiveRecord } from '../records.ts';
import type { ArchivedStatement, Page, SearchRequest, SearchResult } from '../search.ts';
import type { DocumentKey, DocumentsRequest, PageRequest, PutOutcome, Stats, Store } from '../store.ts';
import type { Finding, Tombstone, VerifyOptions } from '../upkeep.ts';
import type { Reading } from '../../core/statement.ts';
import { addPrepared, prepare, standingOf } from './adding.ts';
import { statementById } from './archived.ts';
import type { Connection } from './connection.ts';
import { addCorrection, correctionPage } from './corrections.ts';
import { decide, decisionPage, undo } from './decisions.ts';
import { documentPage } from './document-list.ts';
import { documentRecord } from './documents.ts';
import { entityCard, entityPage } from './entity-list.ts';
import { asStoreError } from './errors.ts';
import { addJournal, journaled, journalPage } from './journal.ts';
import { polls, removePoll, savePoll } from './polls.ts';
import { readingOf } from './readings.ts';
import { search } from './search/search.ts';
import { stats } from './stats.ts';

/** An archive in one file. Each method is one function beside this file, in one transaction. */
export class SqliteStore implements Store {
  readonly backend = 'sqlite';
  readonly capabilities = { backup: true, concurrentWriters: false };
  readonly #connection: Connection;
  readonly #path: string;

  constructor(connection: Connection, path: string) {
    this.#connection = connection;
    this.#path = path;
  }

  async add(entry: NewReading): Promise<Added> {
    return (await this.addAll([entry]))[0] as Added;
  }

  async addAll(entries: readonly NewReading[]): Promise<readonly Added[]> {
    const preparing = this.#read((connection) => entries.map((entry) => prepare(connection, entry)));
    const prepared = await Promise.all(preparing);
    return this.#write((connection) => prepared.map((one) => addPrepared(connection, one)));
  }

  async standingOf(key: DocumentKey): Promise<'new' | 'known' | 'older_engine' | 'forgotten'> {
    return this.#read((connection) => standingOf(connection, key));
  }

  async document(id: string): Promise<DocumentRecord | null> {
    return this.#read((connection) => documentRecord(connection, id));
  }

  async documents(request: DocumentsRequest): Promise<Page<DocumentBrief>> {
    return this.#read((connection) => documentPage(connection, request));
  }

  async reading(documentId: string, number?: number): Promise<Reading | null> {
    return this.#read((connection) => readingOf(connection, documentId, number ?? null));
  }

  async statement(id: string): Promise<ArchivedStatement | null> {
    return this.#read((connection) => statementById(connection, id));
  }

  async search(request: SearchRequest): Promise<SearchResult> {
    return this.#read((connection) => search(connection, request));
  }

  async entity(id: string): Promise<EntityCard | null> {
    return this.#read((connection) => entityCard(connection, id));
  }

  async entities(query: SpeakerQuery): Promise<Page<Entity & { readonly statements: number }>> {
    return this.#read((connection) => entityPage(connection, query));
  }

  async decide(decision: NewEntityDecision): Promise<EntityDecision> {
    return this.#write((connection) => decide(connection, decision));
  }

  async undo(decisionId: string, by: string, at: string): Promise<EntityDecision> {
    return this.#write((connection) => undo(connection, decisionId, by, at));
  }

  async decisions(request: PageRequest & { readonly open?: boolean }): Promise<Page<EntityDecision>> {
    return this.#read((connection) => decisionPage(connection, request));
  }

  async correct(correction: NewCorrection): Promise<Correction> {
    return this.#write((connection) => addCorrection(connection, correction));
  }

  async corrections(request: PageRequest & { readonly documentId?: string }): Promise<Page<Correction>> {
    return this.#read((connection) => correctionPage(connection, request));
  }

  async journal(entry: NewJournalEntry): Promise<void> {
    this.#write((connection) => addJournal(connection, entry));
  }

  async journaled(key: string): Promise<JournalEntry | null> {
    return this.#read((connection) => journaled(connection, key));
  }

  async journalEntries(query: JournalQuery): Promise<Page<JournalEntry>> {
    return this.#read((connection) => journalPage(connection, query));
  }

  async polls(dueBefore: string | null): Promise<readonly Poll[]> {
    return this.#read((connection) => polls(connection, dueBefore));
  }

  async savePoll(poll: Poll): Promise<void> {
    this.#write((connection) => savePoll(connection, poll));
  }

  async removePoll(address: string): Promise<boolean> {
    return this.#write((connection) => removePoll(connection, address));
  }

  async forget(_documentIds: readonly string[], _reason: string, _at: string): Promise<readonly Tombstone[]> {
    throw new Error('Forgetting is not built yet.');
  }

  async stats(): Promise<Stats> {
    return this.#read(stats);
  }

  verify(_options: VerifyOptions): AsyncIterable<Finding> {
    throw new Error('Verifying is not built yet.');
  }

  records(): AsyncIterable<ArchiveRecord> {
    throw new Error('Export is not built yet.');
  }

  async putRecords(_records: readonly ArchiveRecord[]): Promise<readonly PutOutcome[]> {
    throw new Error('Import is not built yet.');
  }

  async backup(_path: string, _onProgress?: (done: number, total: number) => void): Promise<void> {
    throw new Error('Backup is not built yet.');
  }

  async close(): Promise<void> {
    this.#connection.database.close();
  }

  #read<Result>(work: (connection: Connection) => Result): Result {
    return this.#guard(() => this.#connection.read(() => work(this.#connection)));
  }

  #write<Result>(work: (connection: Connection) => Result): Result {
    return this.#guard(() => this.#connection.write(() => work(this.#connection)));
  }

  #guard<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw asStoreError(error, this.#path);
    }
  }
}
