import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, BlockKind } from '../layers.ts';
import { isBoilerplate } from './names/boilerplate.ts';
import { findNames } from './names.ts';

/** Every line is a block; `kind` of the first. */
function named(text: string, kind: BlockKind = 'paragraph'): string[] {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(
    ({ 0: line, index }, at): Block => ({
      start: index,
      end: index + line.length,
      kind: at === 0 ? kind : 'paragraph',
    }),
  );
  return findNames(text, blocks).map(({ start, end, title }) => (title ? `${title}|` : '') + text.slice(start, end));
}

describe('names', () => {
  test.each<[string, string[]]>([
    ['Yesterday Piet Harmsen met Ana van der Berg.', ['Piet Harmsen', 'Ana van der Berg']],
    ['The mayor told Sen. Ana Roe of Osby.', ['Sen.|Ana Roe', 'Osby']],
    ['NATO Secretary-General Jan Brandl spoke.', ['NATO Secretary-General|Jan Brandl']],
    ['Former Secretary of State Ida Holm agreed.', ['Former Secretary of State|Ida Holm']],
    ['PROF. JAN BRANDL answered at once, he said.', ['PROF.|JAN BRANDL']],
    ["The Department of Justice sued Osby's council.", ['Department of Justice', 'Osby']],
    ['Roe’s lawyer called the Osby Herald.', ['Roe', 'Osby Herald']],
    ['J. B. Hall and O’Brien left in May.', ['J. B. Hall', 'O’Brien', 'May']],
    ['“She left,” Roe said. But Lind stayed.', ['Roe', 'Lind']],
    ['He said I should ask Ana-Maria Lind-Roe.', ['Ana-Maria Lind-Roe']],
    ['She told the Osby Times on Monday that it rained.', ['Osby Times']],
    ['The head of NATO Anders Holm spoke.', ['NATO', 'Anders Holm']],
    ['The president and the senator met.', []],
    [
      'Then Del. Ana Roe met Guillermo Del Campo in Dover, Del., again.',
      ['Del.|Ana Roe', 'Guillermo Del Campo', 'Dover', 'Del'],
    ],
    ['Then Sens. Ana Roe and Ben Lind came.', ['Sens.|Ana Roe', 'Ben Lind']],
    ['Then Ana “Cia” Roe met Robert "Bob" Lind.', ['Ana “Cia” Roe', 'Robert "Bob" Lind']],
    ['Then the Securities and Exchange Commission sued.', ['Securities and Exchange Commission']],
    ['Then the Osby Times and the Herald agreed.', ['Osby Times', 'Herald']],
    ['Then Osby News Chairman and CEO left it.', ['Osby News']],
    ['Then the Department of Agriculture and the Secretary of Agriculture met.', ['Department of Agriculture']],
    ['Then Harbour Workers of Osby met.', ['Harbour Workers of Osby']],
    ['[Video: Roe Speech in Osby]', []],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  test('a word that stands in lower case elsewhere opens no name at a sentence’s start', () => {
    expect(named('Nurses met Ana Roe. The nurses were tired.')).toEqual(['Ana Roe']);
  });

  test('but a first name does, where a name follows', () => {
    expect(named('Bill Roe paid. The bill was long.')).toEqual(['Bill Roe']);
  });

  test('a title in capitals names only whom the body names', () => {
    expect(named('Council Votes Against Piet Harmsen\nPiet Harmsen lost the vote.', 'title')).toEqual([
      'Piet Harmsen',
      'Piet Harmsen',
    ]);
  });

  test.each<BlockKind>(['byline', 'caption', 'dateline', 'pull-quote'])('a %s names nobody who is present', (kind) => {
    expect(named('Ana Roe for the Osby Herald\nPiet Harmsen spoke.', kind)).toEqual(['Piet Harmsen']);
  });

  test('law: names slice, in order, without overlap, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const found = findNames(text, text === '' ? [] : [{ start: 0, end: text.length, kind: 'paragraph' }]);
        let before = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = end;
        }
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  test('a line of a megabyte takes linear time', () => {
    for (const unit of ['Ana Roe of ', 'A. ', "O'", 'the of and '])
      expect(() => named(unit.repeat(Math.ceil(1e6 / unit.length)))).not.toThrow();
  });
});

describe('boilerplate', () => {
  test.each([
    'By Ana Roe',
    'Read more: Piet Harmsen on fish',
    'Photo: Ana Roe',
    'Follow Ana Roe on Twitter',
    '(Reporting by Ana Roe)',
  ])('%s', (line) => expect(isBoilerplate(line)).toBe(true));
  test.each([
    'By the time Ana Roe arrived, the hall was empty and the lights were off.',
    'Sharecroppers met Ana Roe.',
    'Ana Roe read more than most.',
  ])('not: %s', (line) => expect(isBoilerplate(line)).toBe(false));
});
