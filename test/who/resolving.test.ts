import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Statement } from '../../src/core/statement.ts';
import { type GoldReader, openGoldReader } from '../gold-reader.ts';
import { cases } from './cases/index.ts';
import { knownMisses } from './known-misses.ts';
import { missesOf } from './misses.ts';
import type { About, Expected } from './who.ts';

// Reads the cases with the build (`npm test` makes it first), given their relations.
const files = [...new Set(cases.map(({ file }) => file))];
const idOf = ({ file, name }: { readonly file: string; readonly name: string }): string => `${file}/${name}`;
/** Cases that may fall otherwise than listed, of 338. */
const CLOSE_CALLS = 6;
const updating = process.env['UPDATE_KNOWN_MISSES'] === '1';

const metadataOf = ({ published, title, outlet, authors }: About) => ({
  ...(authors !== undefined && { authors }),
  ...(published !== undefined && { published }),
  ...(title !== undefined && { title }),
  ...(outlet !== undefined && { outlet }),
});

describe('resolving the cases', () => {
  let reader: GoldReader | undefined;
  /** Of each case read, what is wrong. */
  const misses = new Map<string, readonly string[]>();

  beforeAll(async () => {
    reader = await openGoldReader({ minProbability: 0.5 });
  });

  afterAll(async () => {
    await reader?.close();
    console.log(tableOf(misses));
    if (updating) writeKnown([...misses].filter(([, wrong]) => wrong.length > 0).map(([id]) => id));
  });

  it.each(files)('%s', async (file) => {
    const own = cases.filter((one) => one.file === file);
    for (const one of own) {
      const statements = await (reader as GoldReader).read(one.text, one.relations, metadataOf(one.about));
      misses.set(idOf(one), missesOf(one.expected, statements));
    }
  });

  // Scores differ in the last bits between kinds of processors, and a close call may fall otherwise.
  it.skipIf(updating)('gets right what it got right when the misses were listed, but for a few close calls', () => {
    const missed = [...misses].filter(([, wrong]) => wrong.length > 0).map(([id]) => id);
    expect(misses.size).toBe(cases.length);
    const lost = missed.filter((id) => !knownMisses.includes(id));
    expect(lost.length > CLOSE_CALLS ? lost.map((id) => [id, misses.get(id)]) : []).toEqual([]);
    const solved = knownMisses.filter((id) => !missed.includes(id));
    expect(solved.length > CLOSE_CALLS ? solved : [], 'right now: take them off test/who/known-misses.ts').toEqual([]);
  });

  it('knows no miss that is no case', () => {
    const ids = new Set(cases.map(idOf));
    expect(knownMisses.filter((id) => !ids.has(id))).toEqual([]);
  });
});

function tableOf(misses: ReadonlyMap<string, readonly string[]>): string {
  const row = (name: string, ids: readonly string[]): string => {
    const right = ids.filter((id) => misses.get(id)?.length === 0).length;
    return `${name.padEnd(20)}${String(right).padStart(5)}${String(ids.length).padStart(6)}`;
  };
  return [
    'Cases resolved, given their relations',
    `${'file'.padEnd(20)}right   all`,
    ...files.map((file) => row(file, cases.filter((one) => one.file === file).map(idOf))),
    row('all', cases.map(idOf)),
    ...[...misses].flatMap(([id, wrong]) => (wrong.length > 0 ? [`${id}: ${wrong.join('; ')}`] : [])),
  ].join('\n');
}

function writeKnown(ids: readonly string[]): void {
  const file = new URL('known-misses.ts', import.meta.url);
  const list = ids.map((id) => `${id}\n`).join('');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/`\n[^`]*`(?=\n {2}\.split)/, () => `\`\n${list}\``),
  );
}

describe('missesOf', () => {
  const statement = {
    ...{
      id: 'one',
      speaker: { name: 'Ana Bell', status: 'named', affiliation: null },
      addressee: { name: 'the crew' },
    },
    ...{ medium: null, via: [{ name: 'Osby Echo' }], said: { date: null, precision: null, phrase: { text: 'once' } } },
    ...{ standing: 'said', kind: 'statement', stance: 'neutral', within: null },
  } as unknown as Statement;
  const inner = { ...statement, id: 'two', within: 'one' };
  const right: Expected = {
    ...{
      speaker: 'Mrs. Bell',
      status: 'named',
      affiliation: null,
      addressee: 'crew',
      medium: null,
      via: ['the Osby Echo'],
    },
    ...{ when: 'once', said: null, standing: 'said', kind: 'statement', stance: 'neutral', within: null },
  };

  it('finds nothing wrong with what is right', () => {
    expect(missesOf([right, { ...right, within: 1 }], [statement, inner])).toEqual([]);
    expect(missesOf([{}], [statement])).toEqual([]);
  });

  it.each<[Expected, RegExp]>([
    [{ speaker: null }, /^#1 speaker: expected null, got "Ana Bell"$/],
    [{ speaker: 'Tom Bell' }, /speaker/],
    [{ status: 'role' }, /status/],
    [{ affiliation: 'Osby' }, /affiliation/],
    [{ addressee: null }, /addressee/],
    [{ addressee: 'the cadets' }, /addressee/],
    [{ medium: 'call' }, /medium/],
    [{ via: [] }, /via/],
    [{ when: null }, /when/],
    [{ said: { date: '2024-11-27', precision: 'day' } }, /said: expected "2024-11-27 \(day\)", got null/],
    [{ standing: 'thought' }, /standing/],
    [{ kind: 'opinion' }, /kind/],
    [{ stance: 'doubting' }, /stance/],
    [{ within: 1 }, /within/],
  ])('misses %o', (expected, message) => {
    expect(missesOf([expected], [statement])).toEqual([expect.stringMatching(message)]);
  });
});
