import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALSO_SOMETHING_ELSE } from './first-names/also-something-else.ts';
import { FIRST_NAMES, genderOfFirstName, isFirstName } from './first-names.ts';
import { folded } from './folded.ts';
import { wordsOfTable } from './word-table.ts';

const ambiguous = Object.values(ALSO_SOMETHING_ELSE).flatMap(wordsOfTable);
const names = [...FIRST_NAMES.keys()];

test.each([
  ['Mary', 'female'],
  ['Angela', 'female'],
  ['Ursula', 'female'],
  ['Volodymyr', 'male'],
  ['Recep', 'male'],
  ['Ekrem', 'male'],
  ['Fatima', 'female'],
  ['Binyamin', 'male'],
  ['Narendra', 'male'],
  ['Priyanka', 'female'],
  ['Shinzo', 'male'],
  ['Yuriko', 'female'],
  ['Ing-wen', 'female'],
  ['Jae-in', 'male'],
  ['Geun-hye', 'female'],
  ['Ngozi', 'female'],
  ['Olusegun', 'male'],
  ['Mette', 'female'],
  ['Jens', 'male'],
  ['Wojciech', 'male'],
  ['Bernie', 'male'],
  ['Hillary', 'female'],
] as const)('%s is %s', (name, gender) => {
  expect(genderOfFirstName(name)).toBe(gender);
});

test('names that women and men bear, and names not listed, tell no gender', () => {
  for (const name of ['Robin', 'Andrea', 'Jean', 'Sasha', 'Taylor', 'Kiran', 'Xqzt', '']) {
    expect(genderOfFirstName(name)).toBe('unknown');
  }
  expect(['Robin', 'Andrea', 'Xqzt', ''].map((name) => isFirstName(name))).toEqual([true, true, false, false]);
});

test('case, accents and dashes make no difference', () => {
  for (const name of ['JOSÉ', 'josé', 'Jose', 'Jürgen', 'Jurgen', 'Juergen', 'Jean‑Luc', 'Søren']) {
    expect(genderOfFirstName(name)).toBe('male');
  }
});

test('a name with a hyphen is its first part, unless that begins a surname', () => {
  expect(['Marie-Louise', 'Anne-Sophie', 'Karl-Heinz', 'Jean-Pierre'].map(genderOfFirstName)).toEqual([
    ...['female', 'female', 'male', 'male'],
  ]);
  expect(['al-Assad', 'Ben-Gvir', 'El-Sisi', 'Well-being'].map((name) => isFirstName(name))).toEqual([
    ...[false, false, false, false],
  ]);
  expect(isFirstName('Ben')).toBe(true);
});

test('strict leaves out what is also a word, a place or a surname', () => {
  for (const name of 'Will Mark Grace Hope Rose May June April Art Bill Chase Hunter Paris Austin Jordan'.split(' ')) {
    expect([name, isFirstName(name), isFirstName(name, { strict: true })]).toEqual([name, true, false]);
  }
  for (const name of ['Mary', 'Thomas', 'Emmanuel', 'Olaf', 'Narendra', 'Yuriko']) {
    expect([name, isFirstName(name, { strict: true })]).toEqual([name, true]);
  }
});

test('everything flagged is listed, nothing is flagged twice, and each name is listed once and folded', () => {
  expect(ambiguous.filter((name) => !FIRST_NAMES.has(name))).toEqual([]);
  expect(new Set(ambiguous).size).toBe(ambiguous.length);
  expect(names.filter((name) => folded(name) !== name || !/^[a-z]{2,}(?:-[a-z]+)*$/.test(name))).toEqual([]);
});

test('there are thousands, of both genders', () => {
  const count = (gender: string): number => names.filter((name) => FIRST_NAMES.get(name) === gender).length;
  expect(names.length).toBeGreaterThan(19_000);
  expect(Math.min(count('female'), count('male'))).toBeGreaterThan(7_000);
  expect(count('unknown')).toBeGreaterThan(500);
});

test('a gender is told only for a first name', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...names), fc.string({ unit: 'grapheme' })), (name) => {
      if (genderOfFirstName(name) !== 'unknown') expect(isFirstName(name)).toBe(true);
      if (isFirstName(name, { strict: true })) expect(isFirstName(name)).toBe(true);
      expect(genderOfFirstName(name.toUpperCase())).toBe(genderOfFirstName(name));
    }),
    { seed: 12, numRuns: 1000 },
  );
});
