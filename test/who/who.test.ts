import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { roles } from '../notation.ts';
import { cases } from './cases/index.ts';
import { holderOf } from './holder.ts';
import { namesOf, phrasesOf, standsIn } from './named.ts';
import { who } from './who.ts';

const files = readdirSync(new URL('cases/', import.meta.url))
  .filter((file) => file !== 'index.ts')
  .map((file) => file.replace(/\.ts$/, ''));
const countOf = (file: string): number => cases.filter((one) => one.file === file).length;

describe('cases', () => {
  afterAll(() => {
    const table = files.map((file) => `${file.padEnd(20)}${String(countOf(file)).padStart(4)}`);
    console.log(['Cases a file', ...table, `${'all'.padEnd(20)}${String(cases.length).padStart(4)}`].join('\n'));
  });

  it('are many, and every file is listed', () => {
    expect(cases.length).toBeGreaterThanOrEqual(170);
    expect([...new Set(cases.map(({ file }) => file))].sort()).toEqual(files.sort());
  });

  it('have ids of their own', () => {
    const ids = cases.map(({ file, name }) => `${file}/${name}`);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  describe.each(files)('%s', (file) => {
    it.each(cases.filter((one) => one.file === file))('$name', ({ text, relations, expected, about }) => {
      expect(relations).not.toHaveLength(0);
      expect(expected).toHaveLength(relations.length);
      expect(expected.some((one) => Object.keys(one).length > 0)).toBe(true);
      for (const { content, ...others } of relations) {
        expect(content).not.toHaveLength(0);
        for (const { start, end } of roles.flatMap((role) => ({ content, ...others })[role]))
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      }
      for (const [index, one] of expected.entries()) {
        const named = (about.fromFile ? phrasesOf(one) : [...namesOf(one), ...phrasesOf(one)]).filter(
          (name) => !about.authors?.includes(name),
        );
        expect(named.filter((name) => !standsIn(name, `${about.title ?? ''} ${text}`))).toEqual([]);
        const holder = holderOf(relations, index);
        if (one.within !== undefined) expect(holder === null ? null : holder + 1).toBe(one.within);
      }
    });
  });
});

describe('who', () => {
  it('says which case has a broken notation', () => {
    expect(() => who('half open', '[content No', {})).toThrow(/case 'half open': line 1/);
  });

  it('takes one expectation for one relation', () => {
    const { text, relations, expected } = who('plain', '[content No], [source Ana] [cue said].', { speaker: 'Ana' });
    expect(text).toBe('No, Ana said.');
    expect(relations).toHaveLength(1);
    expect(expected).toEqual([{ speaker: 'Ana' }]);
  });
});

describe('standsIn', () => {
  it('asks for each word of a name, wherever it stands', () => {
    const text = 'Walter and Edith Gresham heard MAYOR ROE’S speech.';
    expect(['Edith Gresham', 'Walter Gresham', 'Roe'].every((name) => standsIn(name, text))).toBe(true);
    expect(['Edith Roe-Gresham', 'Ed Gresham', 'Mark Rutte'].some((name) => standsIn(name, text))).toBe(false);
  });
});
