import type { Statement } from '../../src/core/statement.ts';
import { sameName, sharesWord } from '../../src/app/scoring/same-name.ts';
import type { Expected } from './who.ts';

/** What was found otherwise than expected, in words; empty where all that is judged is right. */
export const missesOf = (expected: readonly Expected[], found: readonly Statement[]): string[] =>
  expected.flatMap((one, at) =>
    JUDGES.flatMap(({ field, wanted, got, same }) => {
      if (one[field] === undefined) return [];
      const [want, have] = [wanted ? wanted(one) : one[field], got(found[at] as Statement, found)];
      return same(want, have) ? [] : [`#${at + 1} ${field}: expected ${shown(want)}, got ${shown(have)}`];
    }),
  );

interface Judge {
  readonly field: keyof Expected;
  /** Where the expectation is not compared as it stands. */
  readonly wanted?: (expected: Expected) => unknown;
  readonly got: (statement: Statement, all: readonly Statement[]) => unknown;
  readonly same: (wanted: unknown, got: unknown) => boolean;
}

type Words = string | null | undefined;

const alike = (wanted: unknown, got: unknown): boolean => JSON.stringify(wanted) === JSON.stringify(got);
const named = (wanted: unknown, got: unknown): boolean => sameName(wanted as Words, got as Words);
const phrased = (wanted: unknown, got: unknown): boolean =>
  wanted && got ? sharesWord(wanted as string, got as string) : !wanted && !got;
const allNamed = (wanted: unknown, got: unknown): boolean => {
  const [names, others] = [wanted as string[], got as string[]];
  return names.length === others.length && names.every((name, at) => sameName(name, others[at]));
};

const JUDGES: readonly Judge[] = [
  { field: 'speaker', got: ({ speaker }) => speaker.name, same: named },
  { field: 'status', got: ({ speaker }) => speaker.status, same: alike },
  { field: 'affiliation', got: ({ speaker }) => speaker.affiliation, same: named },
  { field: 'addressee', got: ({ addressee }) => addressee?.name ?? null, same: phrased },
  { field: 'medium', got: ({ medium }) => medium?.name ?? null, same: phrased },
  { field: 'via', got: ({ via }) => via.map(({ name }) => name), same: allNamed },
  { field: 'when', got: ({ said }) => said?.phrase?.text ?? null, same: phrased },
  { field: 'said', wanted: ({ said }) => dayOf(said), got: ({ said }) => dayOf(said), same: alike },
  { field: 'standing', got: ({ standing }) => standing, same: alike },
  { field: 'kind', got: ({ kind }) => kind, same: alike },
  { field: 'stance', got: ({ stance }) => stance, same: alike },
  { field: 'within', got: numberOfHolder, same: alike },
];

/** As the notation counts: from 1. */
function numberOfHolder({ within }: Statement, all: readonly Statement[]): number | null {
  return within === null ? null : all.findIndex(({ id }) => id === within) + 1;
}

/** A phrase without a day that it means is no day. */
const dayOf = (said: Pick<NonNullable<Statement['said']>, 'date' | 'precision'> | null | undefined): Words =>
  said?.date ? `${said.date} (${said.precision})` : null;

const shown = (value: unknown): string => JSON.stringify(value ?? null);
