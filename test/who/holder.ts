import { covers } from '../../src/core/span.ts';
import type { MarkedRelation } from '../notation.ts';

/** Index of the innermost relation whose content holds all of this one's cue and content; null where none does. */
export function holderOf(relations: readonly MarkedRelation[], index: number): number | null {
  const { cue, content } = relations[index] as MarkedRelation;
  const holds = ({ content: outer }: MarkedRelation): boolean =>
    [...cue, ...content].every((inner) => outer.some((span) => covers(span, inner)));
  const holders = relations.flatMap((relation, at) => (at !== index && holds(relation) ? [at] : []));
  return holders.sort((a, b) => lengthOf(relations[a]) - lengthOf(relations[b]))[0] ?? null;
}

const lengthOf = (relation: MarkedRelation | undefined): number =>
  relation?.content.reduce((length, { start, end }) => length + end - start, 0) ?? 0;
