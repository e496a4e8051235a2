import { readingOf, type Roles } from '../../../test/example-reading.ts';
import type { Reading } from '../../core/statement.ts';
import { foldedWords } from '../../core/query/words.ts';
import { idOf, sha256 } from '../document-id.ts';
import type { Decision, Known, NewReading } from '../documents.ts';
import type { EntityAssignment } from '../entities.ts';
import type { NewJournalEntry } from '../journal.ts';

export const AT = '2026-01-02T03:04:05.678Z';

/** A moment so many seconds after `AT`. */
export const later = (seconds: number): string => new Date(Date.parse(AT) + 1000 * seconds).toISOString();

export const journalEntry = (more: Partial<NewJournalEntry> = {}): NewJournalEntry => ({
  ...{ key: '/news/a.txt', stamp: '1', run: 'run-1', outcome: 'stored', rule: null, reason: null, documentId: null },
  ...{ at: AT, ...more },
});

/** An article of our own making, with the statements in it. */
export function article(
  text: string,
  roles: readonly Roles[],
  metadata: Partial<Reading['metadata']> = {},
  more: Partial<Reading> = {},
): Reading {
  const about = { title: null, authors: [], outlet: null, published: null, language: 'en', address: null, ...metadata };
  return readingOf(text, roles, { metadata: about, digest: sha256(text), ...more });
}

/** Everyone who is named is an entity of that very name, the same in every article. */
export const byName = ({ statements }: Reading): EntityAssignment[] =>
  statements.flatMap(({ id, speaker: { name, status, affiliation } }) =>
    name === null || (status !== 'named' && status !== 'organisation')
      ? []
      : [
          {
            ...{ statementId: id, entityId: entityId(name), name, roles: affiliation === null ? [] : [affiliation] },
            kind: status === 'named' ? ('person' as const) : ('organisation' as const),
          },
        ],
  );

export const entityId = (name: string): string => idOf(`entity ${foldedWords(name)}`);

export interface EntryOptions {
  readonly bands?: readonly number[];
  readonly names?: readonly string[];
  readonly at?: string;
  readonly journal?: Partial<NewJournalEntry>;
  readonly decide?: (known: Known) => Partial<Decision>;
}

export function entry(
  reading: Reading,
  { bands = [], names = [], at = AT, journal, decide }: EntryOptions = {},
): NewReading {
  return {
    ...{ reading, bands, names, at, journal: journalEntry({ at, ...journal }) },
    decide: (known) => ({ shown: null, versionOf: null, speakers: byName(reading), proposals: [], ...decide?.(known) }),
  };
}
