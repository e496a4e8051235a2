import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysBorne, keysSought } from './keys.ts';

type Kind = 'person' | 'organisation';

/** Whether a speaker of the one name would be asked about when the other is known. */
const finds = (sought: string, borne: string, kind: Kind): boolean => {
  const keys = new Set(keysBorne(borne, kind));
  return keysSought(sought, kind).some((key) => keys.has(key));
};

describe('names find those who may be the same', () => {
  it.each([
    ['Mark Rutte', 'mark rutte'],
    ['Rutte', 'Mark Rutte'],
    ['Mark Rutte', 'Rutte'],
    ['Xi', 'Xi Jinping'],
    ['Orbán Viktor', 'Viktor Orban'],
    ['Bill Clinton', 'William Clinton'],
    ['J. Roe', 'Jonah Roe'],
    ['Jonah Roe', 'J. Roe'],
    ['Roe', 'J. Roe'],
    ['Donald J. Trump', 'Donald Trump'],
    ['Pedro Sánchez', 'Pedro Sánchez Castejón'],
    ['von der Leyen', 'Ursula von der Leyen'],
    ['Transport Minister Radek Olm', 'Radek Olm'],
    ['Defender Nikolai Strand', 'Nikolai Strand'],
    ['Martin King Jr.', 'Martin King'],
    ['Rosalind Achebe-Lund', 'Rosalind Achebe Lund'],
    ['Sinéad O’Brien', "Sinead O'Brien"],
  ])('person: %s, %s', (sought, borne) => expect(finds(sought, borne, 'person')).toBe(true));

  it.each([
    ['John Roe', 'Jane Roe'],
    ['J. Roe', 'Kay Roe'],
    ['Ana Roe', 'Ana Lind'],
    ['Roe', 'Ana Lind'],
  ])('nor others: %s, %s', (sought, borne) => expect(finds(sought, borne, 'person')).toBe(false));

  it.each([
    ['The World Health Organization', 'World Health Organisation'],
    ['WHO', 'World Health Organization'],
    ['World Health Organization', 'WHO'],
    ['Justice Department', 'Department of Justice'],
    ['N.A.T.O.', 'NATO'],
    ['Northmere', 'Northmere Power plc'],
    ['Northmere Power', 'Northmere'],
  ])('organisation: %s, %s', (sought, borne) => expect(finds(sought, borne, 'organisation')).toBe(true));

  it('keeps people and organisations apart', () => {
    const sought = keysSought('Roe', 'organisation');
    expect(keysBorne('Ana Roe', 'person').filter((key) => sought.includes(key))).toEqual([]);
  });
});

it('whoever bears a name is found by it, and no key holds a line break', () => {
  const name = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('Ana', 'Roe', 'J.', 'van', 'Dr', 'Lind-Hale', 'WHO', 'the', 'of', 'Jr.'), { maxLength: 5 })
      .map((words) => words.join(' ')),
  );
  const holds = fc.property(name, fc.constantFrom<Kind>('person', 'organisation'), (any, kind) => {
    const borne = keysBorne(any, kind);
    if (borne.length > 0) expect(finds(any, any, kind)).toBe(true);
    for (const key of [...borne, ...keysSought(any, kind)])
      expect(key).toMatch(/^(?:person|organisation)\/\w+ [^\n]+$/);
  });
  fc.assert(holds, { seed: 5, numRuns: 500 });
});
