import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PERSON_NOUNS, personNoun } from './person-nouns.ts';
import { pluralOf } from './person-nouns/plural.ts';

const says = (word: string): string => {
  const noun = personNoun(word);
  return noun === null ? 'nothing' : `${noun.kind} ${noun.gender} ${noun.number}`;
};

test.each([
  ['mother', 'person female singular'],
  ['nephew', 'person male singular'],
  ['widow', 'person female singular'],
  ['spokesman', 'person male singular'],
  ['spokeswoman', 'person female singular'],
  ['spokesperson', 'person unknown singular'],
  ['congresswoman', 'person female singular'],
  ['actress', 'person female singular'],
  ['businessman', 'person male singular'],
  ['nun', 'person female singular'],
  ['Minister', 'person unknown singular'],
  ['prosecutor', 'person unknown singular'],
  ['striker', 'person unknown singular'],
  ['nominee', 'person unknown singular'],
  ['freshman', 'person unknown singular'],
  ['protégé', 'person unknown singular'],
  ['fiancée', 'person female singular'],
  ['women', 'group female plural'],
  ['spokesmen', 'group male plural'],
  ['spokespeople', 'group unknown plural'],
  ['guys', 'group unknown plural'],
  ['officials', 'group unknown plural'],
  ['critics', 'group unknown plural'],
  ['lawmakers', 'group unknown plural'],
  ['wives', 'group female plural'],
  ['grandchildren', 'group unknown plural'],
  ['police', 'group unknown plural'],
  ['crowd', 'group unknown singular'],
  ['families', 'group unknown plural'],
  ['Palestinians', 'group unknown plural'],
  ['newspaper', 'organisation unknown singular'],
  ['agencies', 'organisation unknown plural'],
  ['authority', 'organisation unknown singular'],
  ['authorities', 'group unknown plural'],
])('%s: %s', (word, expected) => {
  expect(says(word)).toBe(expected);
});

test('a hyphenated person is what the last part is', () => {
  expect(
    ['ex-wife', 'co-founder', 'vice-presidents', 'great-great-grandmother', 'singer-songwriter'].map(says),
  ).toEqual([
    ...['person female singular', 'person unknown singular', 'group unknown plural', 'person female singular'],
    'person unknown singular',
  ]);
  expect(['pro-government', 'anti-police', 'all-women', 'two-man', 'man-', '-'].map(says)).toEqual(
    Array.from({ length: 6 }, () => 'nothing'),
  );
});

test('other words say nothing', () => {
  for (const word of ['', 'table', 'German', 'ran', 'said', 'constructor', '__proto__'])
    expect(says(word)).toBe('nothing');
});

test.each([
  ['mother-in-law', 'mothers-in-law'],
  ['passer-by', 'passers-by'],
  ['attorney-general', 'attorneys-general'],
  ['policewoman', 'policewomen'],
  ['human', 'humans'],
  ['housewife', 'housewives'],
  ['hero', 'heroes'],
  ['coach', 'coaches'],
  ['monarch', 'monarchs'],
  ['boss', 'bosses'],
  ['party', 'parties'],
  ['attorney', 'attorneys'],
  ['chief', 'chiefs'],
])('more than one %s: %s', (one, more) => {
  expect(pluralOf(one)).toBe(more);
});

test('every form is found as it is listed, whatever its case; there are enough', () => {
  const entries = [...PERSON_NOUNS];
  const count = (kind: string, number: string): number =>
    entries.filter(([, noun]) => noun.kind === kind && noun.number === number).length;
  expect(count('person', 'singular')).toBeGreaterThan(1_400);
  expect(count('group', 'plural')).toBeGreaterThan(1_600);
  expect(count('organisation', 'singular')).toBeGreaterThan(180);
  fc.assert(
    fc.property(fc.constantFrom(...entries), ([form, noun]) => {
      expect(personNoun(form)).toBe(noun);
      expect(personNoun(form.toUpperCase())).toBe(noun);
      expect(form.normalize('NFC').toLowerCase()).toBe(form);
    }),
    { seed: 14, numRuns: 1000 },
  );
});
