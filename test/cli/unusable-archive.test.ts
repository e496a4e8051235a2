import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { canMount, onSmallDisk } from '../small-disk.ts';
import { saidArticle as said, unlikeWords } from '../unlike.ts';
import { type Ended, heldByModes, Workplace } from './process.ts';

// Each command is a process of its own, a test runs several, and one that finds the archive locked waits for ten seconds.
vi.setConfig({ testTimeout: 180_000 });

let place: Workplace;

/** An archive with one article, made once: each test spoils a copy. */
let whole: Buffer;
beforeAll(async () => {
  place = new Workplace();
  place.put('in/a.txt', said('One'));
  await hearsay('ingest', 'in');
  whole = readFileSync(place.path('hearsay.db'));
  place.remove();
});
beforeEach(() => {
  place = new Workplace();
  place.put('hearsay.db', whole);
  place.put('in/a.txt', said('One'));
  place.put('in/b.txt', said('Two'));
});
afterEach(() => place.remove());

const hearsay = (...args: string[]) => place.hearsay(args);

/** The command ended with one message, which tells all of this, and with nothing taken in. */
function expectRefusal({ code, out, err }: Ended, ...told: (string | RegExp)[]): void {
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^hearsay: [^\n]+\.\n$/);
  for (const words of told) expect(err).toMatch(words);
}

/** The archive is whole and holds so many articles, each with its journal entry. */
async function expectWhole(articles: number, archive = 'hearsay.db'): Promise<void> {
  expect(await hearsay('verify', '-a', archive)).toMatchObject({ code: 0, err: 'The archive is whole.\n' });
  const { out } = await hearsay('journal', '-a', archive, '-f', 'jsonl', '--all', '--outcome', 'stored,version');
  expect([await articlesIn(archive), out.trim().split('\n').length]).toEqual([articles, articles]);
}

async function articlesIn(archive: string): Promise<number> {
  const { out } = await hearsay('stats', '-a', archive, '-f', 'json');
  return (JSON.parse(out) as { documents: number }).documents;
}

describe('an archive that may only be read', () => {
  const AS_ROOT = 'file modes do not hold root, and no other user can run the command here';

  it.for([
    ['the file', 0o444, 0o755],
    ['its folder', 0o644, 0o555],
    ['both', 0o444, 0o555],
  ] as const)('is left as it is, and taken into when it may be written: %s', async ([, file, folder], { skip }) => {
    const user = heldByModes() ?? skip(AS_ROOT);
    const archive = place.put('kept/hearsay.db', readFileSync(place.path('hearsay.db')));
    execFileSync('chown', ['-R', `${user}`, place.folder]);
    const before = readFileSync(archive);
    chmodSync(archive, file);
    chmodSync(place.path('kept'), folder);
    const ingest = () => place.hearsay(['ingest', 'in', '-a', 'kept/hearsay.db'], { user });
    expectRefusal(await ingest(), "'kept/hearsay.db' may only be read", 'the right to write', '--archive');
    expect(readFileSync(archive).equals(before)).toBe(true);
    expect(readdirSync(place.path('kept'))).toEqual(['hearsay.db']);
    for (const look of [['verify'], ['search', 'one'], ['export', '-'], ['backup', 'copy.db', '--force']]) {
      const { code } = await place.hearsay([...look, '-a', 'kept/hearsay.db'], { user });
      expect(code).toBe(folder === 0o755 ? 0 : 1);
    }
    chmodSync(place.path('kept'), 0o755);
    for (const name of readdirSync(place.path('kept'))) chmodSync(place.path(`kept/${name}`), 0o644);
    expect(await ingest()).toMatchObject({ code: 0, err: '' });
    await expectWhole(2, 'kept/hearsay.db');
  });

  it('is not made in a folder that may not be written', async ({ skip }) => {
    const user = heldByModes() ?? skip(AS_ROOT);
    execFileSync('chown', ['-R', `${user}`, place.folder]);
    chmodSync(place.folder, 0o555);
    const ended = await place.hearsay(['ingest', 'in', '-a', 'new.db'], { user });
    expectRefusal(ended, "'new.db' cannot be opened", 'write in its folder');
    expect(existsSync(place.path('new.db'))).toBe(false);
  });

  it.skipIf(!canMount)('is told from none where the whole disk may only be read', () =>
    onSmallDisk('2m', async ({ folder, remount }) => {
      const archive = join(folder, 'hearsay.db');
      copyFileSync(place.path('hearsay.db'), archive);
      remount('ro');
      expectRefusal(await hearsay('ingest', 'in', '-a', archive), `'${archive}' may only be read`);
      const looked = await hearsay('ingest', 'in', '-a', archive, '--dry-run');
      expectRefusal(looked, `'${archive}' cannot be opened`, 'write in its folder');
      remount('rw');
      expect(await hearsay('ingest', 'in', '-a', archive)).toMatchObject({ code: 0, err: '' });
      await expectWhole(2, archive);
    }),
  );
});

describe('an archive that another process is writing', () => {
  it('is waited for, then named; what was there stays, and is looked at meanwhile', async () => {
    const other = new Database(place.path('hearsay.db'));
    other.exec('BEGIN IMMEDIATE; UPDATE documents SET statements = 7');
    const [refused, looked] = await Promise.all([hearsay('ingest', 'in'), hearsay('search', 'one', '-f', 'jsonl')]);
    other.exec('ROLLBACK');
    other.close();
    expectRefusal(
      refused,
      "'hearsay.db' is being written by another process",
      'Wait until it is done',
      'run this again',
    );
    expect([looked.code, looked.out.trim().split('\n')]).toEqual([0, [expect.stringContaining('“One,”')]]);
    await expectWhole(1);
    expect(await hearsay('ingest', 'in')).toMatchObject({ code: 0, err: '' });
    await expectWhole(2);
  });

  it('takes in what two processes bring at once', async () => {
    for (let i = 0; i < 40; i++) place.put(`${i % 2 ? 'odd' : 'even'}/${i}.txt`, said(`Number ${i}`));
    const both = await Promise.all([hearsay('ingest', 'odd', '-q'), hearsay('ingest', 'even', '-q')]);
    expect(both).toMatchObject([0, 0].map((code) => ({ code, err: '' })));
    await expectWhole(41);
  });
});

it('leaves an archive of a newer version to that version', async () => {
  const [path, version] = [place.path('hearsay.db'), (schema?: number) => versionOf(place.path('hearsay.db'), schema)];
  const known = version();
  version(4711);
  const before = readFileSync(path);
  const told = ["'hearsay.db' was written by a newer version", /schema 4711.*knows \d+/, 'Install the newest version'];
  expectRefusal(await hearsay('ingest', 'in'), ...told);
  expectRefusal(await hearsay('ingest', 'in', '--dry-run'), ...told);
  expect(readFileSync(path).equals(before)).toBe(true);
  version(known);
  await expectWhole(1);
});

/** The schema of an archive, after it was set where one is given. */
function versionOf(path: string, schema?: number): number {
  const database = new Database(path);
  if (schema !== undefined) database.pragma(`user_version = ${schema}`);
  const version = database.pragma('user_version', { simple: true });
  database.close();
  return version as number;
}

describe('a file that is no archive', () => {
  const text = 'This is no archive, but a letter to a friend, and a long one at that. '.repeat(20);

  it.each([
    ['a text', (path: string) => writeFileSync(path, text), 'is not an archive of Hearsay', 'Name another file'],
    [
      "another program's database",
      (path: string) => new Database(path).exec('CREATE TABLE recipes (name)').close(),
      'is a database, but not an archive of Hearsay',
      'Name another with --archive',
    ],
    [
      'a part of an archive',
      (path: string) => {
        copyFileSync(place.path('hearsay.db'), path);
        truncateSync(path, statSync(path).size / 2);
      },
      'is damaged',
      'restore the last backup',
    ],
  ])('is left as it is: %s', async (_, make, what, todo) => {
    const path = place.path('other.db');
    make(path);
    const before = readFileSync(path);
    expectRefusal(await hearsay('ingest', 'in', '-a', 'other.db'), "'other.db'", what, todo);
    expect(readFileSync(path).equals(before)).toBe(true);
    await expectWhole(1);
  });

  it('is named where it is a folder, or in none', async () => {
    expectRefusal(await hearsay('ingest', 'in', '-a', 'in'), "'in' is a folder", 'Name a file with --archive');
    const nowhere = await hearsay('ingest', 'in', '-a', 'no/such/x.db');
    expectRefusal(nowhere, "no folder 'no/such'", 'Make it first');
    expect(existsSync(place.path('no'))).toBe(false);
  });
});

describe.skipIf(!canMount)('a full disk', () => {
  const FULL = ['no room left for the archive', 'Free some space and run it again', 'nothing that was stored is lost'];

  it('ends the run with what was stored before whole; the same command goes on when there is room', () =>
    onSmallDisk('1600k', async ({ folder, remount }) => {
      const archive = join(folder, 'hearsay.db');
      for (let i = 0; i < 200; i++) place.put(`many/${i}.txt`, `${said(`Number ${i}`)}${unlikeWords(`${i}`, 900)}.\n`);
      expectRefusal(await hearsay('ingest', 'many', '-a', archive), ...FULL, archive);
      remount('size=20m');
      const before = await articlesIn(archive);
      expect(before).toBeGreaterThan(0);
      expect(before).toBeLessThan(200);
      await expectWhole(before, archive);
      const { code, out } = await hearsay('ingest', 'many', '-a', archive);
      expect([code, out]).toEqual([0, expect.stringContaining(`${200 - before}  stored\n`)]);
      await expectWhole(200, archive);
    }));

  it('is told from a broken one, also where there is not even room to open the archive', () =>
    onSmallDisk('1m', async ({ folder }) => {
      const archive = join(folder, 'hearsay.db');
      copyFileSync(place.path('hearsay.db'), archive);
      const rest = join(folder, 'rest');
      expect(() => writeFileSync(rest, new Uint8Array(2 ** 20))).toThrow('ENOSPC');
      expectRefusal(await hearsay('ingest', 'in', '-a', archive), ...FULL, archive);
      expectRefusal(await hearsay('ingest', 'in', '-a', join(folder, 'new.db')), ...FULL);
      rmSync(rest);
      expect(await hearsay('ingest', 'in', '-a', archive)).toMatchObject({ code: 0, err: '' });
      await expectWhole(2, archive);
    }));
});
