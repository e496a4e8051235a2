import type { Span } from '../src/core/span.ts';
import type { MarkedRelation } from './notation.ts';
import type { Scored } from '../src/app/scoring/score.ts';

/** The same numbers between 0 and 1 for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a careless reader might have found: relations lost, made twice, edges moved, roles swapped or dropped. */
export function perturbed({ text, gold }: Pick<Scored, 'text' | 'gold'>, seed: number): MarkedRelation[] {
  const next = numbersFrom(seed);
  const moved = ({ start, end }: Span): Span => {
    if (next() < 0.6) return { start, end };
    const from = Math.max(0, start + Math.round((next() - 0.5) * 30));
    return { start: from, end: Math.min(text.length, Math.max(from + 1, end + Math.round((next() - 0.5) * 30))) };
  };
  return gold.flatMap(({ source, cue, content }) => {
    const relation = { source: source.map(moved), cue: cue.map(moved), content: content.map(moved) };
    const chance = next();
    if (chance < 0.1) return [];
    if (chance < 0.2) return [relation, { ...relation, cue: [] }];
    if (chance < 0.3) return [{ ...relation, source: [] }];
    if (chance < 0.35) return [{ ...relation, source: relation.content, content: relation.source }];
    return [relation];
  });
}
