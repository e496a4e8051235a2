import type { Reading } from '../core/statement.ts';
import type { Correction } from './corrections.ts';
import type { EntityAssignment, EntityDecision, EntityKind } from './entities.ts';
import type { JournalEntry, Poll } from './journal.ts';
import type { Tombstone } from './upkeep.ts';

/** What an export begins with. */
export const ARCHIVE = { type: 'archive', schema: 'hearsay/archive/1' } as const;

/**
 * One line of an exported archive. They come in this order: tombstones first, so that they hold for what follows; then
 * documents, each followed by its readings; corrections; entities that readings or corrections name (those that splits made
 * follow from decisions); decisions; the journal; polls. Each in the order in which the archive
 * took it, entities in that of their ids.
 */
export type ArchiveRecord =
  | { readonly type: 'archive'; readonly schema: 'hearsay/archive/1' }
  | ({ readonly type: 'tombstone' } & Tombstone)
  | {
      readonly type: 'document';
      readonly id: string;
      readonly address: string | null;
      readonly digest: string;
      readonly metadata: Reading['metadata'];
      readonly addedAt: string;
      readonly versionOf: string;
      readonly bands: readonly number[];
      readonly text: string;
    }
  | {
      readonly type: 'reading';
      readonly documentId: string;
      readonly number: number;
      readonly readAt: string;
      /** The reading without its text. */
      readonly reading: Omit<Reading, 'text'>;
      /** Who speaks, as it was decided when it was read. */
      readonly speakers: readonly EntityAssignment[];
    }
  | {
      readonly type: 'entity';
      readonly id: string;
      readonly kind: EntityKind;
      readonly name: string;
    }
  | ({ readonly type: 'decision' } & EntityDecision)
  | ({ readonly type: 'correction' } & Correction)
  | ({ readonly type: 'journal' } & JournalEntry)
  | ({ readonly type: 'poll' } & Poll);
