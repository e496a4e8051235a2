import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bioTransitions, stretches, viterbi } from './viterbi.ts';

const LABELS = ['O', 'B-source', 'I-source', 'B-content', 'I-content'];
const free = bioTransitions(LABELS);

function total(scores: readonly number[], path: readonly number[]): number {
  return path.reduce((sum, label, at) => {
    const move = at === 0 ? free.start[label] : free.between[path[at - 1] as number]?.[label];
    return sum + (scores[at * LABELS.length + label] as number) + (move as number);
  }, 0);
}

function* paths(length: number): Generator<number[]> {
  if (length === 0) yield [];
  else for (const path of paths(length - 1)) for (let label = 0; label < LABELS.length; label++) yield [...path, label];
}

test('law: no other path scores more (against trying them all)', () => {
  const scores = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(scores, (given) => {
      const exact = Float32Array.from(given);
      const path = [...viterbi(exact, 0, new Uint8Array(4), free)];
      const best = Math.max(...[...paths(4)].map((other) => total([...exact], other)));
      expect(total([...exact], path)).toBeCloseTo(best, 6);
    }),
    { seed: 3, numRuns: 40 },
  );
});

test('an I without its B is never chosen', () => {
  const scores = new Float32Array(15);
  scores[2] = 9;
  scores[5 + 4] = 9;
  const path = viterbi(scores, 0, new Uint8Array(3), free);
  expect(stretches(path, LABELS).every(({ start }) => LABELS[path[start] as number]?.startsWith('B-'))).toBe(true);
});

test('no stretch begins or ends inside a word', () => {
  const scores = new Float32Array(20);
  scores[0 + 1] = 5;
  scores[5 + 0] = 2;
  scores[15 + 4] = 5;
  expect([...viterbi(scores, 0, Uint8Array.of(0, 1, 0, 1), free)]).toEqual([1, 2, 3, 4]);
});

test('stretches: labels to spans, neighbours of one type kept apart', () => {
  expect(stretches(Uint8Array.of(1, 2, 1, 0, 3, 4), LABELS)).toEqual([
    { type: 'source', start: 0, end: 2 },
    { type: 'source', start: 2, end: 3 },
    { type: 'content', start: 4, end: 6 },
  ]);
});

test('nothing to label gives nothing', () => {
  expect(viterbi(new Float32Array(0), 0, new Uint8Array(0), free)).toHaveLength(0);
});
