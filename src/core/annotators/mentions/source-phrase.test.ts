import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNames } from '../names.ts';
import { sourcePhrase } from './source-phrase.ts';

function phrase(words: string) {
  const text = `Then ${words} spoke.`;
  const names = findNames(text, [{ start: 0, end: text.length, kind: 'paragraph' }]);
  const found = sourcePhrase(text, [{ start: 5, end: 5 + words.length }], names);
  const write = (at: number) => text.slice(names[at]?.start, names[at]?.end);
  return { ...found, heads: found.heads.map(write), others: found.others.map(write) };
}

describe('what a source goes by', () => {
  test.each<[string, string[], string[]]>([
    ['Ana Roe', ['Ana Roe'], []],
    ['Sen. Ana Roe, the mayor of Osby', ['Ana Roe'], ['Osby']],
    ['the mayor of Osby, Ana Roe', ['Ana Roe'], ['Osby']],
    ['Ana Roe and Ben Lind', ['Ana Roe', 'Ben Lind'], []],
    ['Roe’s lawyer', [], ['Roe']],
    ['the Roe campaign', [], ['Roe']],
    ['a spokesman for Roe', [], ['Roe']],
    ['an aide who worked with Roe', [], ['Roe']],
    ['Ana Roe of the Osby Herald', ['Ana Roe'], ['Osby Herald']],
    ['Ana Roe, a leading Osby Democrat', ['Ana Roe'], ['Osby Democrat']],
    ['Ana Roe, of Ashby, Ohio', ['Ana Roe'], ['Ashby', 'Ohio']],
    ['Ana Roe, a lawyer at Lind & Holm', ['Ana Roe'], ['Lind', 'Holm']],
    ['Ana Roe, sales lead, Harbour Tools', ['Ana Roe'], ['Harbour Tools']],
    ['Ana Roe, the Harbour Department Spokesperson', ['Ana Roe'], ['Harbour Department']],
    ['Ana Roe, head of Osby and Ashby Trams', ['Ana Roe'], ['Osby', 'Ashby Trams']],
    ['Ana Roe (D-Ohio) and Ben Lind (R-Utah)', ['Ana Roe', 'Ben Lind'], ['D-Ohio', 'R-Utah']],
    ['Ana Roe of Ohio and Ben Lind of Utah', ['Ana Roe', 'Ben Lind'], ['Ohio', 'Utah']],
    ['Ana Roe, mayor of Osby, and Lind, her deputy', ['Ana Roe', 'Lind'], ['Osby']],
    ['her husband, Ben Lind, and Ana Roe', ['Ben Lind', 'Ana Roe'], []],
    ['the Herald, the Osby Times and the Post', ['Herald', 'Osby Times', 'Post'], []],
    ['the leaders of Osby, Ashby and Norby', [], ['Osby', 'Ashby', 'Norby']],
    ['lawyers for both Ana and Ben Roe', [], ['Ana', 'Ben Roe']],
    ['such papers as the Herald', [], ['Herald']],
  ])('%s', (words, heads, others) => {
    expect(phrase(words)).toMatchObject({ heads, others });
  });
});

describe('what a source is', () => {
  test.each([
    ['he', { kind: 'pronoun', gender: 'male', number: 'singular' }],
    ['They', { kind: 'pronoun', number: 'plural' }],
    [
      'the mayor of Osby',
      { kind: 'description', head: 'mayor', noun: 'person', opening: 'definite', detail: ['osby'] },
    ],
    ['a spokeswoman', { kind: 'description', head: 'spokeswoman', gender: 'female', opening: 'indefinite' }],
    ['officials', { kind: 'description', noun: 'group', number: 'plural', opening: 'bare' }],
    ['the company', { kind: 'description', noun: 'organisation' }],
    ['her lawyer', { kind: 'description', opening: 'possessive' }],
    ['Ana Roe and Ben Lind', { kind: 'name', number: 'plural' }],
  ])('%s', (words, expected) => expect(phrase(words)).toMatchObject(expected));

  test('no source is none', () => expect(sourcePhrase('No.', [], [])).toMatchObject({ kind: 'none', heads: [] }));

  test('law: the head lies in the phrase, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (words) => {
        const found = sourcePhrase(words, [{ start: 0, end: words.length }], []);
        expect(found.headSpan.start).toBeGreaterThanOrEqual(0);
        expect(found.headSpan.end).toBeLessThanOrEqual(words.length);
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
