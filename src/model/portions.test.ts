import fc from 'fast-check';
import { expect, test } from 'vitest';
import { portions } from './portions.ts';

const cut = (text: string, longest: number) => portions(text, longest).map(({ start, end }) => text.slice(start, end));

test('an ordinary article is one portion', () => {
  expect(cut('One.\n\nTwo.', 100)).toEqual(['One.\n\nTwo.']);
});

test('cuts at line breaks, else at blanks, else where it is full', () => {
  expect(cut('aaaa aa\nbb bb bb', 10)).toEqual(['aaaa aa\n', 'bb bb bb']);
  expect(cut('aaaa aa bb bb', 9)).toEqual(['aaaa aa ', 'bb bb']);
  expect(cut('aaaaaaaaaaaa', 5)).toEqual(['aaaaa', 'aaaaa', 'aa']);
});

test('law: portions put together are the text, none is too long, and no surrogate pair is cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 2, max: 40 }), (text, longest) => {
      const found = cut(text, longest);
      expect(found.join('')).toBe(text);
      for (const portion of found) {
        expect(portion.length).toBeLessThanOrEqual(longest);
        expect(portion).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
      }
    }),
    { seed: 13, numRuns: 400 },
  );
});
