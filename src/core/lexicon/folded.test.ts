import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded } from './folded.ts';

test('case, accents and apostrophes make no difference', () => {
  expect(
    ['Ólafur', 'OLAFUR', 'José', 'Łukasz', 'Søren', 'Þór', 'İbrahim', 'Işık', 'Groß', 'Dönmez'].map(folded),
  ).toEqual([...['olafur', 'olafur', 'jose', 'lukasz', 'soren', 'thor', 'ibrahim', 'isik', 'gross', 'donmez']]);
  expect(folded('Ze’ev')).toBe(folded("Ze'ev"));
});

test('what is folded stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (word) => {
      expect(folded(folded(word))).toBe(folded(word));
    }),
    { seed: 11, numRuns: 500 },
  );
});
