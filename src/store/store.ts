import type { Reading } from '../core/statement.ts';
import type { ArchivedArticle, DocumentRecord, DocumentBrief, NewReading, Added } from './documents.ts';
import type { Entity, EntityCard, EntityDecision, NewEntityDecision, SpeakerQuery } from './entities.ts';
import type { JournalEntry, JournalQuery, NewJournalEntry, Poll } from './journal.ts';
import type { ArchiveRecord } from './records.ts';
import type { ArchivedStatement, Hit, Outlet, Page, SearchRequest, SearchResult } from './search.ts';
import type { Correction, NewCorrection, Show } from './corrections.ts';
import type { Query } from '../core/query/query.ts';
import type { Finding, Tombstone, VerifyOptions } from './upkeep.ts';

/** What a backend can do beyond what all must. */
export interface Capabilities {
  /** `backup` copies the archive while it is in use. */
  readonly backup: boolean;
  /** Several processes may write at once. */
  readonly concurrentWriters: boolean;
}

/**
 * An archive: documents with their text as read, readings of them, the statements in them, who the speakers are across
 * documents, what was taken in and what became of it. Every backend passes `conformance.ts`.
 *
 * Each method that writes is one transaction: after it resolves, its work survives `kill -9`; before, nothing of it is there.
 * Times are ISO 8601 in UTC with milliseconds, made by the caller. All methods reject with `StoreError` where the archive
 * itself is the trouble (full disk, locked, read-only, newer schema); its message says what to do.
 */
export interface Store {
  readonly backend: string;
  readonly capabilities: Capabilities;

  // Documents and readings
  /** Adds a document (if it is new) and a reading of it (if this engine has not read it), and journals it, all or nothing. */
  add(entry: NewReading): Promise<Added>;
  /**
   * Adds several in one transaction, in order: all of them or, where it rejects, none. Much faster than one by one, for
   * a commit waits until the disk has it. The outcomes are in the order of the entries; a later entry sees the earlier.
   */
  addAll(entries: readonly NewReading[]): Promise<readonly Added[]>;
  /** What would become of a text: `forgotten` and `known` (this engine has read it) are not worth reading. */
  standingOf(key: DocumentKey): Promise<'new' | 'known' | 'older_engine' | 'forgotten'>;
  document(id: string): Promise<DocumentRecord | null>;
  /** In order of publication, newest first, those without a day last; `query` as for statements, by document fields. */
  documents(request: DocumentsRequest): Promise<Page<DocumentBrief>>;
  /** The newest reading of a document, or that of a given number (1 is the first); as the machine read it. */
  reading(documentId: string, number?: number): Promise<Reading | null>;
  /**
   * A document with one of its readings and who speaks in it: without a number the newest as people corrected it, with one
   * that reading itself.
   */
  article(documentId: string, number?: number): Promise<ArchivedArticle | null>;
  /**
   * By the name that articles give, else by their host; by number of statements, most first; `name` as words that the
   * outlet's name or one of its hosts has, the last as a beginning.
   */
  outlets(query: PageRequest & { readonly name: string }): Promise<Page<Outlet>>;

  // Statements
  /**
   * By archive id: `<document id>-<statement id>`. As people corrected it, else from the newest reading that has it; null
   * where none has, or people said that it is no quotation.
   */
  statement(id: string): Promise<ArchivedStatement | null>;
  search(request: SearchRequest): Promise<SearchResult>;

  // Speakers across documents
  entity(id: string): Promise<EntityCard | null>;
  entities(query: SpeakerQuery): Promise<Page<Entity & { readonly statements: number }>>;
  /** Merge, split, alias, proposals and their refusal: additions only; `undo` adds too. */
  decide(decision: NewEntityDecision): Promise<EntityDecision>;
  undo(decisionId: string, by: string, at: string): Promise<EntityDecision>;
  decisions(request: PageRequest & { readonly open?: boolean }): Promise<Page<EntityDecision>>;

  // People's corrections: additions only
  /**
   * Adds a correction and puts what `show` makes of all corrections of that document in place of its newest reading, for
   * search, lists, facets, speakers and `statement`. The reading itself stays, and `records` has both.
   */
  correct(correction: NewCorrection, show: Show): Promise<Correction>;
  /** Statements worth a look, least sure first (`sureness.ts`); those that people looked at are left out. */
  doubtful(request: PageRequest & { readonly query: Query }): Promise<Page<Hit>>;
  corrections(request: PageRequest & { readonly documentId?: string }): Promise<Page<Correction>>;

  // What was taken in
  journal(entry: NewJournalEntry): Promise<void>;
  /** The last entry for a key. */
  journaled(key: string): Promise<JournalEntry | null>;
  journalEntries(query: JournalQuery): Promise<Page<JournalEntry>>;
  /** The schedule of `watch`. `dueBefore` null lists all. */
  polls(dueBefore: string | null): Promise<readonly Poll[]>;
  savePoll(poll: Poll): Promise<void>;
  removePoll(address: string): Promise<boolean>;

  // Upkeep
  /** Removes documents with all that hangs on them, for good, and leaves tombstones that keep them out. */
  forget(documentIds: readonly string[], reason: string, at: string): Promise<readonly Tombstone[]>;
  stats(): Promise<Stats>;
  /** Changes with everything that is written, by whatever process; null where that cannot be told at once. */
  revision(): Promise<string | null>;
  verify(options: VerifyOptions): AsyncIterable<Finding>;
  /** Everything, in an order in which `putRecords` can take it: export. Consistent, as of when it began. */
  records(): AsyncIterable<ArchiveRecord>;
  /**
   * Takes exported records in, in their order, in one transaction. What is there already is left alone, what was forgotten
   * stays out with all that hangs on it, and a tombstone removes what it names. Entities get the name of the record.
   * With `show`, a document is shown as its corrections from here and from there make it, in the order in which they came.
   * @throws {RangeError} where a record contradicts itself (a digest, an id, a span): nothing of the call is stored.
   */
  putRecords(records: readonly ArchiveRecord[], show: Show): Promise<readonly PutOutcome[]>;
  /** @throws {StoreError} where the backend lacks the capability, with the command to use instead. */
  backup(path: string, onProgress?: (done: number, total: number) => void): Promise<void>;
  close(): Promise<void>;
}

export type PutOutcome = 'added' | 'known' | 'forgotten';

/** What makes a document one: its canonical address (null without one) and the SHA-256 of its text, with its engine. */
export interface DocumentKey {
  readonly address: string | null;
  readonly digest: string;
  readonly engine: Reading['engine'];
}

export interface PageRequest {
  /** 1 to 1,000. */
  readonly limit: number;
  /** What a page before gave as `next`; null for the first. */
  readonly cursor: string | null;
}

export interface DocumentsRequest extends PageRequest {
  readonly query: Query;
  /** Only documents that are versions of the same article as this one. */
  readonly versionsOf?: string;
}

export interface Stats {
  readonly documents: number;
  readonly readings: number;
  readonly statements: number;
  readonly entities: number;
  readonly outlets: number;
  readonly tombstones: number;
  readonly corrections: number;
  /** UTF-8 bytes of the texts, and bytes of the whole archive on disk. */
  readonly textBytes: number;
  readonly archiveBytes: number;
  /** Days of publication of the earliest and the latest document. */
  readonly from: string | null;
  readonly until: string | null;
  readonly schema: number;
}

/** What is wrong with the archive itself. `code` is stable, the message says what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code:
    | 'missing'
    | 'not-an-archive'
    | 'newer-schema'
    | 'locked'
    | 'read-only'
    | 'full'
    | 'damaged'
    | 'unreachable'
    | 'unsupported'
    | 'conflict';
  constructor(code: StoreError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
