import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFirstName } from './first-names.ts';
import { isShortFor, NICKNAME_FORMS } from './nicknames.ts';

test.each([
  ['Bill', 'William'],
  ['Bernie', 'Bernard'],
  ['Ted', 'Edward'],
  ['Ted', 'Theodore'],
  ['Liz', 'Elizabeth'],
  ['Kate', 'Katherine'],
  ['Peggy', 'Margaret'],
  ['Jack', 'John'],
  ['Chuck', 'Charles'],
  ['Dick', 'Richard'],
  ['Sasha', 'Aleksandr'],
  ['Pepe', 'José'],
  ['Mike', 'Mikhail'],
])('%s can be short for %s', (short, full) => {
  expect(isShortFor(short, full)).toBe(true);
  expect(isShortFor(full, short)).toBe(true);
});

test('one name in two spellings', () => {
  expect(isShortFor('Jon', 'John')).toBe(true);
  expect(isShortFor('Katherine', 'Catherine')).toBe(true);
  expect(isShortFor('Volodymyr', 'Vladimir')).toBe(true);
  expect(isShortFor('Bill', 'Billy')).toBe(true);
  expect(isShortFor('JOSÉ', 'Jose')).toBe(true);
});

test('two short forms of one name, and two names with one short form, are different people', () => {
  expect(isShortFor('Kate', 'Kathy')).toBe(false);
  expect(isShortFor('Will', 'Bill')).toBe(false);
  expect(isShortFor('Edward', 'Theodore')).toBe(false);
  expect(isShortFor('Bernard', 'Bernadette')).toBe(false);
  expect(isShortFor('John', 'Jean')).toBe(false);
  expect(isShortFor('', '')).toBe(false);
});

const forms = [...NICKNAME_FORMS];

test('every form is a first name', () => {
  expect(forms.length).toBeGreaterThan(1_500);
  expect(forms.filter((form) => !isFirstName(form))).toEqual([]);
});

test('it is symmetric, and a name is itself', () => {
  const name = fc.oneof(fc.constantFrom(...forms), fc.string({ minLength: 1 }));
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(isShortFor(a, b)).toBe(isShortFor(b, a));
    }),
    { seed: 13, numRuns: 1000 },
  );
  expect(forms.filter((form) => !isShortFor(form, form.toUpperCase()))).toEqual([]);
});
