import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';

const shown = (pairs: readonly (readonly [string, string | null])[]): string[] =>
  outline(pairs.map(([id, within]) => ({ id, within }))).map(
    ({ number, depth }) => '-'.repeat(depth) + pairs[number]?.[0],
  );

describe('outline', () => {
  it('puts each statement below the one that holds it, in order', () => {
    expect(
      shown([
        ['a', null],
        ['b', 'c'],
        ['c', 'a'],
        ['d', null],
        ['e', 'a'],
      ]),
    ).toEqual(['a', '-c', '--b', '-e', 'd']);
  });

  it('takes one whose holder is not there for one that stands alone', () => {
    expect(shown([['a', 'gone']])).toEqual(['a']);
  });

  it('holds every statement once, whatever holds what', () => {
    const holders = fc.array(fc.option(fc.nat(12)), { maxLength: 12 });
    fc.assert(
      fc.property(holders, (within) => {
        const statements = within.map((holder, i) => ({ id: `${i}`, within: holder === null ? null : `${holder}` }));
        const numbers = outline(statements).map(({ number }) => number);
        expect(numbers.toSorted((a, b) => a - b)).toEqual(statements.map((_, i) => i));
      }),
      { seed: 7 },
    );
  });
});
