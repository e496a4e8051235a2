import type { Statement } from '../core/statement.ts';

/** A speaker that was withheld is at most half sure: there is somebody to choose from, and nobody was chosen. */
const WITHHELD = 0.5;

/**
 * How sure the machine is of a statement, from 0 to 1: no surer than that it is an attribution at all (its confidence),
 * and no surer than of its weakest word on the speaker. Of a named speaker that is the name's probability. Where the name
 * was withheld it is less, the more probable the best candidate is: he was almost named, and a look settles it. Where
 * nobody could be named it is the confidence alone.
 */
export function sureness({ confidence, speaker }: Pick<Statement, 'confidence' | 'speaker'>): number {
  const { name, probability, candidates } = speaker;
  if (name !== null) return Math.min(confidence, probability ?? 1);
  const best = Math.max(0, ...candidates.map((candidate) => candidate.probability));
  return candidates.length === 0 ? confidence : Math.min(confidence, WITHHELD * (1 - best));
}

/** As archives keep it, in order: thousandths. */
export const perMille = (statement: Pick<Statement, 'confidence' | 'speaker'>): number =>
  Math.round(1000 * sureness(statement));
