import type { Correction, Shown } from './corrections.ts';
import type { Reading } from '../core/statement.ts';
import type { EntityAssignment, KnownEntity } from './entities.ts';
import type { NewJournalEntry } from './journal.ts';

export interface DocumentBrief {
  /** Made of address and digest: the same article has the same id in every archive. */
  readonly id: string;
  readonly address: string | null;
  readonly digest: string;
  readonly metadata: Reading['metadata'];
  /** The host of the address without `www.`, else null. */
  readonly host: string | null;
  readonly addedAt: string;
  /** The id of the first document of its version group: its own where it is the first or the only one. */
  readonly versionOf: string;
  /** Statements in the newest reading, as people corrected it. */
  readonly statements: number;
  readonly readings: number;
}

export interface DocumentRecord extends DocumentBrief {
  readonly text: string;
}

/** A reading to be added, with what the store must ask while it does so. */
export interface NewReading {
  readonly reading: Reading;
  readonly journal: NewJournalEntry;
  readonly at: string;
  /** Keys of the speakers' names (`keysSought` in `core/names/keys.ts`): entities that bear one of them by any of their
   * names (`keysBorne`) are `Known.entities`. */
  readonly names: readonly string[];
  /** Unsigned 32-bit hashes that near-duplicates share (`core/versions.ts`): documents that share one are `Known.alike`, most first. */
  readonly bands: readonly number[];
  /** Called inside the transaction, where the document is new or this engine has not read it; pure and quick. */
  readonly decide: (known: Known) => Decision;
}

export interface Known {
  readonly entities: readonly KnownEntity[];
  /** People's corrections of this document, oldest first, where it is read anew. */
  readonly corrections: readonly Correction[];
  /** At most ten. */
  readonly alike: readonly { readonly id: string; readonly versionOf: string; readonly text: string }[];
}

export interface Decision {
  /** What people's corrections make of the reading; null where there are none. */
  readonly shown: Shown | null;
  /** The version group that the document joins; null for a group of its own. */
  readonly versionOf: string | null;
  /** Who speaks, for statements whose speaker is someone. */
  readonly speakers: readonly EntityAssignment[];
  /** Doubtful merges: proposals, never done alone. */
  readonly proposals: readonly { readonly from: string; readonly into: string; readonly why: string }[];
}

/** `stored`: a new document. `version`: a new document, linked to one that is there. `reread`: a new reading of one. */
export type AddOutcome = 'stored' | 'version' | 'reread' | 'known' | 'forgotten';

export interface Added {
  readonly outcome: AddOutcome;
  readonly documentId: string;
}

export interface ReadingBrief {
  /** 1 is the first. */
  readonly number: number;
  readonly engine: Reading['engine'];
  readonly readAt: string;
}

/** What a page about one article is made of. */
export interface ArchivedArticle {
  readonly document: DocumentBrief;
  readonly reading: Reading;
  readonly number: number;
  readonly readings: readonly ReadingBrief[];
  /** Entities by the statement's own id. */
  readonly speakers: Readonly<Record<string, { readonly id: string; readonly name: string }>>;
}
