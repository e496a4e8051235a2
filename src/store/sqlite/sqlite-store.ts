import { promisify } from 'node:util';
import type { Correction, NewCorrection, Show } from '../corrections.ts';
import type { Added, ArchivedArticle, DocumentBrief, DocumentRecord, NewReading } from '../documents.ts';
import type { Entity, EntityCard, EntityDecision, NewEntityDecision, SpeakerQuery } from '../entities.ts';
import type { JournalEntry, JournalQuery, NewJournalEntry, Poll } from '../journal.ts';
import type { ArchiveRecord } from '../records.ts';
import type { ArchivedStatement, Hit, Outlet, Page, SearchRequest, SearchResult } from '../search.ts';
import type { DocumentKey, DocumentsRequest, PageRequest, PutOutcome, Stats, Store } from '../store.ts';
import type { Finding, Tombstone, VerifyOptions } from '../upkeep.ts';
import type { Query } from '../../core/query/query.ts';
import type { Reading } from '../../core/statement.ts';
import { addPrepared, prepare, standingOf } from './adding.ts';
import { statementById } from './archived.ts';
import type { Connection } from './connection.ts';
import { article } from './article.ts';
import { correct, correctionPage } from './corrections.ts';
import { decide, decisionPage, undo } from './decisions.ts';
import { documentPage } from './document-list.ts';
import { outlets } from './outlets.ts';
import { doubtful } from './search/doubtful.ts';
import { documentRecord } from './documents.ts';
import { backup } from './backup.ts';
import { connect } from './connect.ts';
import { forget } from './forgetting.ts';
import { prepareRecords, putPrepared } from './putting.ts';
import { records } from './records.ts';
import { entityCard, entityPage } from './entity-list.ts';
import { repair } from './repair.ts';
import { verify } from './verify.ts';
import { asStoreError } from './errors.ts';
import { addJournal, journaled, journalPage } from './journal.ts';
import { polls, removePoll, savePoll } from './polls.ts';
import { readingOf } from './readings.ts';
import { search } from './search/search.ts';
import type { SearchThreads } from './search-threads.ts';
import { stats } from './stats.ts';

const nextTurn = promisify(setImmediate);

/** An archive in one file. Each method is one function beside this file, in one transaction. */
export class SqliteStore implements Store {
  readonly backend = 'sqlite';
  readonly capabilities = { backup: true, concurrentWriters: false };
  readonly #connection: Connection;
  readonly #path: string;
  readonly #searches: SearchThreads | null;
  #written = 0;

  constructor(connection: Connection, path: string, searches: SearchThreads | null = null) {
    this.#connection = connection;
    this.#path = path;
    this.#searches = searches;
  }

  async add(entry: NewReading): Promise<Added> {
    return (await this.addAll([entry]))[0] as Added;
  }

  async addAll(entries: readonly NewReading[]): Promise<readonly Added[]> {
    const prepared = await this.#ready(() => Promise.all(entries.map((entry) => prepare(this.#connection, entry))));
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

  async article(documentId: string, number?: number): Promise<ArchivedArticle | null> {
    return this.#read((connection) => article(connection, documentId, number ?? null));
  }

  async outlets(query: PageRequest & { readonly name: string }): Promise<Page<Outlet>> {
    return this.#read((connection) => outlets(connection, query));
  }

  async statement(id: string): Promise<ArchivedStatement | null> {
    return this.#read((connection) => statementById(connection, id));
  }

  async search(request: SearchRequest): Promise<SearchResult> {
    const here = (): SearchResult => this.#read((connection) => search(connection, request));
    // What fails in a thread is asked again here, where errors are what they are.
    return this.#searches?.search(request).catch(here) ?? here();
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

  async correct(correction: NewCorrection, show: Show): Promise<Correction> {
    return this.#write((connection) => correct(connection, correction, show));
  }

  async doubtful(request: PageRequest & { readonly query: Query }): Promise<Page<Hit>> {
    return this.#read((connection) => doubtful(connection, request));
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

  async forget(documentIds: readonly string[], reason: string, at: string): Promise<readonly Tombstone[]> {
    const stones = this.#write((connection) => forget(connection, documentIds, reason, at));
    this.#settleLog();
    return stones;
  }

  async stats(): Promise<Stats> {
    return this.#read(stats);
  }

  async revision(): Promise<string> {
    // SQLite counts what other connections write; what this one does is counted here.
    const { data_version: others = 0 } = this.#guard(
      () => this.#connection.get<{ data_version: number }>('PRAGMA data_version') ?? {},
    ) as { data_version?: number };
    return `${others}.${this.#written}`;
  }

  async *verify(options: VerifyOptions): AsyncGenerator<Finding> {
    let broken = false;
    for (const finding of this.#snapshot(verify)) {
      options.signal?.throwIfAborted();
      if (finding.rule !== 'progress') broken = true;
      yield finding;
      // Others may go on between two findings.
      await nextTurn();
    }
    if (broken && options.repair) yield* this.#write(repair);
  }

  async *records(): AsyncGenerator<ArchiveRecord> {
    // A connection of its own sees the archive as it is now, whatever is written until the last record is taken.
    yield* this.#snapshot(records);
  }

  async putRecords(given: readonly ArchiveRecord[], show: Show): Promise<readonly PutOutcome[]> {
    const prepared = await this.#ready(() => prepareRecords(this.#connection, given));
    const outcomes = this.#write((connection) => putPrepared(connection, prepared, show));
    if (given.some(({ type }) => type === 'tombstone')) this.#settleLog();
    return outcomes;
  }

  async backup(path: string, onProgress?: (done: number, total: number) => void): Promise<void> {
    await this.#ready(() => backup(this.#connection.database, path, onProgress), path);
  }

  async close(): Promise<void> {
    await this.#searches?.close();
    this.#connection.database.close();
  }

  *#snapshot<Item>(work: (connection: Connection) => Generator<Item>): Generator<Item> {
    const connection = this.#guard(() => connect(this.#path, { readOnly: true }));
    try {
      connection.database.exec('BEGIN');
      // The first look holds the state that all others see.
      connection.get('SELECT count(*) FROM sqlite_schema');
      yield* work(connection);
    } catch (error) {
      throw asStoreError(error, this.#path);
    } finally {
      connection.database.close();
    }
  }

  /** What was overwritten in the archive is not left in the log beside it, where others do not read it still. */
  #settleLog(): void {
    this.#guard(() => this.#connection.database.pragma('wal_checkpoint(TRUNCATE)'));
  }

  #read<Result>(work: (connection: Connection) => Result): Result {
    return this.#guard(() => this.#connection.read(() => work(this.#connection)));
  }

  #write<Result>(work: (connection: Connection) => Result): Result {
    this.#written++;
    return this.#guard(() => this.#connection.write(() => work(this.#connection)));
  }

  async #ready<Result>(work: () => Promise<Result>, path = this.#path): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw asStoreError(error, path);
    }
  }

  #guard<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw asStoreError(error, this.#path);
    }
  }
}
