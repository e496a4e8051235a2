import type { Span } from '../../core/span.ts';
import type { Statement } from '../../core/statement.ts';

type Spoken = Pick<Statement, 'content' | 'cue'>;

/** More than this of the longer content two statements share, if their cues meet or neither has one; else nearly all of it. */
const SHARE = 0.5;
const NEARLY_ALL = 0.9;

/**
 * Where the statement is, among those of another reading, that says what this one says; -1 where none does. What lies
 * within a statement shares its words and has another cue: it is another one.
 */
export function placeOfSame(statements: readonly Spoken[], sought: Spoken): number {
  let [best, place] = [0, -1];
  for (const [at, each] of statements.entries()) {
    const share = likeness(each, sought);
    if (share > best) [best, place] = [share, at];
  }
  return place;
}

function likeness(one: Spoken, other: Spoken): number {
  const share = common(one.content, other.content) / Math.max(1, length(one.content), length(other.content));
  return share > leastOf(one, other) ? share : 0;
}

function leastOf(one: Spoken, other: Spoken): number {
  const cueless = [one, other].filter(({ cue }) => cue.length === 0).length;
  if (cueless === 1) return NEARLY_ALL;
  return cueless === 2 || common(one.cue, other.cue) > 0 ? SHARE : 1;
}

/** In UTF-16 code units. */
const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

function common(some: readonly Span[], others: readonly Span[]): number {
  let units = 0;
  for (const one of some)
    for (const other of others) units += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return units;
}
