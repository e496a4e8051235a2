import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords, wordsOf } from './words.ts';

const slowly = (text: string): string =>
  wordsOf(text)
    .map(({ word }) => word)
    .join(' ');

describe('words of a text', () => {
  it.each([
    ['“Don’t” – said Élan 3.5 times… O’Neil', 'don t said elan 3 5 times o neil'],
    ['plain ASCII, with co-op', 'plain ascii with co op'],
    ['K is the Kelvin sign; İ has a dot', 'k is the kelvin sign i has a dot'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(foldedWords(text)).toBe(expected);
    expect(slowly(text)).toBe(expected);
  });

  it('are the same in whichever way they are found', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('a', 'Z', '9', '’', '—', ' ', '\u00a0', '\u2028', 'é', '\u0301', 'K', 'İ', 'ß'),
      }),
    );
    fc.assert(
      fc.property(text, (words) => {
        expect(foldedWords(words)).toBe(slowly(words));
      }),
      { seed: 20_261_126, numRuns: 2000 },
    );
  });
});
