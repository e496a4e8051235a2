import { describe, expect, test } from 'vitest';
import type { NameJudgement } from '../../layers.ts';
import { findNames } from '../names.ts';
import { castOf } from './entities.ts';

/** The cast of a text in which the model sees only persons, but organisations in those named. */
function cast(text: string, ...organisations: string[]) {
  const names = findNames(text, [{ start: 0, end: text.length, kind: 'paragraph' }]);
  const judged = names.map(({ start, end }): NameJudgement => {
    const isBody = organisations.includes(text.slice(start, end));
    return { person: isBody ? 0 : 0.9, organisation: isBody ? 0.9 : 0, place: 0, other: 0.1 };
  });
  const found = castOf(text, names, judged, null);
  const bearersOf = (name: string, nth = 0): string[] => {
    const at = names.flatMap(({ start, end }, i) => (text.slice(start, end) === name ? [i] : []))[nth] ?? -1;
    return (found.bearers[at] ?? []).map((entity) => found.entities[entity]?.name ?? '');
  };
  return { ...found, bearersOf };
}

describe('entities', () => {
  test('a surname, a first name and a short form join the full name', () => {
    const { entities, bearersOf } = cast('We met Elizabeth Crane. Then Crane left, and Liz wrote to Elizabeth.');
    expect(entities.map(({ name }) => name)).toEqual(['Elizabeth Crane']);
    expect(bearersOf('Liz')).toEqual(['Elizabeth Crane']);
    expect(entities[0]).toMatchObject({ kind: 'person', gender: 'female' });
  });

  test('a surname that two share stands for both, the one named last in front', () => {
    const { bearersOf } = cast('We met Ana Roe and later Ben Roe. Then Roe left.');
    expect(bearersOf('Roe')).toEqual(['Ben Roe', 'Ana Roe']);
    expect(bearersOf('Ana Roe')).toEqual(['Ana Roe']);
  });

  test('a title tells which of the two', () => {
    const { bearersOf } = cast('We met Mary Roe and later Peter Roe. Then Mrs. Roe left.');
    expect(bearersOf('Roe')[0]).toBe('Mary Roe');
  });

  test('other first names are other people', () => {
    expect(cast('We met Ana Roe. Ben Roe wrote.').entities.map(({ name }) => name)).toEqual(['Ana Roe', 'Ben Roe']);
  });

  test('the first of two surnames is who bears both, a first name in the middle is not', () => {
    const { bearersOf } = cast('We met Melba Acosta Febo and Ana Mary Holm. Then Acosta left, and Mary came.');
    expect(bearersOf('Acosta')).toEqual(['Melba Acosta Febo']);
    expect(bearersOf('Mary')).toEqual(['Mary']);
  });

  test('of two spellings the one that is written more is the name', () => {
    const { entities } = cast('Then Hilary Roe came. Then Hillary Roe spoke, and Hillary Roe left.');
    expect(entities.map(({ name, aliases }) => [name, aliases])).toEqual([['Hillary Roe', ['Hilary Roe']]]);
  });

  test.each([
    [
      'a word before a full name is no part of it',
      'We met Crooked Ana Roe. Then Ana Roe left, and Roe spoke.',
      ['Ana Roe'],
    ],
    ['Mr is no woman', 'We met Mary Roe. Then Mr. Roe left.', ['Mary Roe', 'Roe']],
  ])('%s', (_, text, expected) => expect(cast(text).entities.map(({ name }) => name)).toEqual(expected));

  test('a surname is nobody whose first name is alike', () => {
    expect(cast('We met Mitch Roe and Ann Mitchell. Mitchell left.').bearersOf('Mitchell')).toEqual(['Ann Mitchell']);
  });

  test('an acronym joins its long form', () => {
    const { bearersOf } = cast('The Osby Water Board said no. The OWB did not explain.', 'Osby Water Board', 'OWB');
    expect(bearersOf('OWB')).toEqual(['Osby Water Board']);
  });

  test('days, months and peoples are nobody', () => {
    const { entities } = cast('On Monday the French met Ana Roe in May.');
    expect(entities.filter(({ kind }) => kind !== 'other').map(({ name }) => name)).toEqual(['Ana Roe']);
  });

  test.each([
    ['Ana Roe, the mayor of Osby, spoke.', 'mayor of osby'],
    ['We met former senator Ana Roe.', 'senator former'],
    ['Ana Roe, 46, spoke.', '46-year-old'],
    ['Ana Roe is a nurse from Osby.', 'nurse from osby'],
    ['Mayor Ana Roe spoke.', 'mayor'],
    ['Then Osby Gov. Ana Roe spoke.', 'governor osby'],
  ])('roles: %s', (text, role) => {
    expect(cast(text).entities.find(({ name }) => name === 'Ana Roe')?.roles).toContain(role);
  });
});

test('the one named next has another role', () => {
  const { entities } = cast('Then Ana Roe, and Sen. Ben Lind, spoke.');
  expect(entities.map(({ name, roles }) => [name, roles])).toEqual([
    ['Ana Roe', []],
    ['Ben Lind', ['senator']],
  ]);
});

test('who does something to somebody is not what they are', () => {
  const { entities } = cast('The harbour chief tried to persuade Ana Roe.');
  expect(entities.find(({ name }) => name === 'Ana Roe')?.roles).toEqual([]);
});
