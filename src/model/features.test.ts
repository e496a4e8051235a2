import { expect, test } from 'vitest';
import { features, quotationStates } from './features.ts';
import type { WordPieces } from './word-pieces.ts';

/** One piece for each run of letters and each mark: enough to see features without a vocabulary. */
function pieces(text: string): WordPieces {
  const found = [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)];
  return {
    ids: Int32Array.from(found, () => 0),
    starts: Int32Array.from(found, ({ index }) => index),
    ends: Int32Array.from(found, (match) => match.index + match[0].length),
    continues: new Uint8Array(found.length),
  };
}

test('case: none, lower, capitalised, capitals, mixed', () => {
  const text = '12 lower Capital NATO iPhone';
  expect([...features(text, pieces(text)).letterCase]).toEqual([0, 1, 2, 3, 4]);
});

test('a piece inside a word has the case of the word', () => {
  const whole = { ...pieces('Un der'), continues: Uint8Array.of(0, 1) };
  expect([...features('Un der', whole).letterCase]).toEqual([2, 2]);
});

test('gap: start, none, blank, line break, blank line', () => {
  const text = 'a, b\nc\n\nd';
  expect([...features(text, pieces(text)).gap]).toEqual([3, 0, 1, 2, 3]);
});

const shown = (text: string) => [...quotationStates(text)].join('');

test.each([
  ['“No,” x', '3111400'],
  ['"No," x', '3111400'],
  ['‘No’ x', '322400'],
  ["'No' x", '322400'],
  ["don't", '00000'],
  ['„a“ b', '31400'],
  ['«a» b', '31400'],
  ['“a\n\nb', '31000'],
])('quotation states of %j', (text, states) => {
  expect(shown(text)).toBe(states);
});
