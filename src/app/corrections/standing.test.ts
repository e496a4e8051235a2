import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corrections, idAt, statementAt } from '../../../test/made-corrections.ts';
import { holdingAmong, standing } from './standing.ts';

const right = { action: 'right', was: statementAt(0) } as const;
const ids = (...values: Parameters<typeof corrections>): string[] =>
  standing(corrections(...values)).map(({ correction }) => correction.id);

describe('corrections that hold', () => {
  it('are those that nobody took back', () => {
    expect(ids(right, right, { undoes: 0 })).toEqual([idAt(1)]);
    expect(ids(right, { undoes: 0 }, { undoes: 1 })).toEqual([idAt(0)]);
    expect(ids(right, { undoes: 0 }, { undoes: 1 }, { undoes: 2 })).toEqual([]);
  });

  it('come in the order of their times, those of one moment as they are given', () => {
    const [first, second, third] = corrections(right, right, right) as [never, never, never];
    const inOrder = (given: Parameters<typeof standing>[0]) => standing(given).map(({ correction }) => correction.id);
    expect(inOrder([third, first, second])).toEqual([0, 1, 2].map(idAt));
    const together = [third, first, second].map((one: object) => ({ ...one, at: '2026-01-01T00:00:00.000Z' })) as never;
    expect(inOrder(together)).toEqual([2, 0, 1].map(idAt));
  });

  it('are taken back whatever the clocks said', () => {
    const [made, undo] = corrections(right, { undoes: 0 }) as [never, object];
    expect(standing([made, { ...undo, at: '2020-01-01T00:00:00.000Z' } as never])).toEqual([]);
  });

  it('leave out what this version does not understand', () => {
    const [made] = corrections(right);
    if (!made) throw new Error('there is one');
    expect(standing([{ ...made, value: { action: 'right', was: 'else' } }])).toEqual([]);
    expect(standing([{ ...made, action: 'span' }])).toEqual([]);
  });

  it('end a forged circle', () => {
    expect(
      holdingAmong([
        { id: 'a', undoes: 'b' },
        { id: 'b', undoes: 'a' },
      ])('a'),
    ).toEqual(expect.any(Boolean));
  });

  it('hold again where what took them back is taken back, however deep', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), (depth) => {
        const undoings = Array.from({ length: depth }, (_, undoes) => ({ undoes }));
        expect(ids(right, ...undoings)).toEqual(depth % 2 === 0 ? [idAt(0)] : []);
      }),
      { seed: 11 },
    );
  });
});
