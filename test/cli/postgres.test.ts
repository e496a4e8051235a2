import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PostgresServer, startPostgres } from '../postgres-server.ts';
import { saidArticle as said } from '../unlike.ts';
import { type Ended, type Setting, Workplace } from './process.ts';

// Each command is a process of its own, and a test runs many.
vi.setConfig({ testTimeout: 240_000 });

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => server?.stop());

let place: Workplace;
let address: string;
beforeEach(async () => {
  place = new Workplace();
  address = await server.database();
  place.put('in/ferry.txt', said('The ferry will not sail'));
  place.put('in/ferry-again.txt', `${said('The ferry will not sail')}\nMore soon.\n`);
  place.put('in/same.txt', said('The ferry will not sail'));
  place.put('in/empty.txt', '');
  place.put('in/picture.bin', new Uint8Array([0, 1, 2]));
  const rows = [
    ['2024-11-28', 'Osby Courier', said('The harbour stays shut')],
    ['', 'Lund Post', said('Rain is coming')],
    ['2025-01-02', 'Lund Post', 'Odile Varga said that the school is built.'],
  ].map(([day, paper, words], i) => `https://${i}.example/,${day},${paper},"${words?.replaceAll('"', '""')}"`);
  place.put('in/table.csv', ['url,day,paper,words', ...rows].join('\n'));
});
afterEach(() => place.remove());

const MAP = ['--map', 'text=words,address=url,published=day,outlet=paper'];

/** The password of the server is in no word of it, as it stands or coded. */
function expectDiscreet({ out, err }: Ended): void {
  const { password } = new URL(address);
  expect(password.length).toBeGreaterThan(3);
  for (const words of [out, err])
    for (const secret of [password, decodeURIComponent(password)]) expect(words).not.toContain(secret);
}

async function onServer(args: readonly string[], setting?: Setting): Promise<Ended> {
  const ended = await place.hearsay([...args, '--archive', address], setting);
  expectDiscreet(ended);
  return ended;
}

const inFile = (...args: string[]): Promise<Ended> => place.hearsay([...args, '--archive', 'file.db']);

/** What is printed but for when and in which run things were taken in. */
const timeless = (words: string): string =>
  words.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, 'then').replace(/"run":"[^"]*"/g, '"run":"one"');

/** What a command prints of either archive, which must be the same. */
async function both(...args: string[]): Promise<string> {
  const [file, base] = await Promise.all([inFile(...args), onServer(args)]);
  expect({ ...base, out: timeless(base.out) }).toEqual({ ...file, out: timeless(file.out) });
  return base.out;
}

describe('an archive on PostgreSQL, by the commands', () => {
  it('takes in, finds, shows, counts, verifies and exports what an archive in a file does', async () => {
    const file = await inFile('ingest', 'in', ...MAP);
    const base = await onServer(['ingest', 'in', ...MAP]);
    const counts = ({ out }: Ended) => out.replace(/ in \d.*/, '');
    expect([base.code, counts(base), base.err]).toEqual([file.code, counts(file), file.err]);
    expect(counts(base)).toBe(
      '8 things\n        4  stored\n        1  stored as versions of others\n        1  known already\n        1  without an article\n        1  failed\n',
    );

    for (const query of ['', 'ferry', '"harbour stays"', 'speaker:roe -ferry', 'outlet:lund after:2024-12', 'nothing'])
      await both('search', query, '-f', 'json', '--order', 'oldest');
    const found = JSON.parse(await both('search', 'school', '-f', 'json')) as {
      items: { id: string; document: { id: string }; entity: { id: string } }[];
    };
    const [hit] = found.items;
    for (const id of [hit?.id, hit?.document.id, hit?.entity.id])
      expect(await both('show', id ?? '')).toContain('Odile Varga');
    await both('show', hit?.document.id ?? '', '-f', 'json');
    await both('speakers', '-f', 'csv');

    const stats = async (ended: Promise<Ended>) => JSON.parse((await ended).out) as Record<string, unknown>;
    const counted = await stats(onServer(['stats', '-f', 'json']));
    expect(counted).toMatchObject({ documents: 5, statements: 5, from: '2024-11-28', until: '2025-01-02' });
    const { archiveBytes, schema } = counted;
    expect(await stats(inFile('stats', '-f', 'json'))).toEqual({
      ...counted,
      ...{ backend: 'sqlite', archiveBytes: expect.any(Number), schema: expect.any(Number) },
    });
    expect([counted['backend'], typeof archiveBytes, typeof schema]).toEqual(['postgres', 'number', 'number']);
    expect((await onServer(['stats'])).out).toMatch(/^archive +postgres:\/\/\w+@127\.0\.0\.1:\d+\/\w+\n/);

    expect(await both('verify')).toBe('');
    const [fromFile, fromBase] = [await inFile('export', '-', '-q'), await onServer(['export', '-', '-q'])];
    expect(timeless(fromBase.out)).toBe(timeless(fromFile.out));
    // Times and all: what goes from a server into a file, and back into another database, comes out as it was.
    await place.hearsay(['import', '-', '-a', 'copy.db'], { input: fromBase.out });
    expect((await place.hearsay(['export', '-', '-q', '-a', 'copy.db'])).out).toBe(fromBase.out);
    const other = await server.database();
    await place.hearsay(['import', '-', '-a', other], { input: fromFile.out });
    expect((await place.hearsay(['export', '-', '-q', '-a', other])).out).toBe(fromFile.out);
  });

  it('passes over what it knows, and takes its place from the environment', async () => {
    const environment = { HEARSAY_ARCHIVE: address };
    expect((await place.hearsay(['ingest', 'in', ...MAP, '-q'], { environment })).code).toBe(1);
    const again = await place.hearsay(['ingest', 'in', ...MAP], { environment });
    expect(again.out).toContain('7  known already (7 of them passed over)');
    const journal = await onServer(['journal', '--outcome', 'failed', '-f', 'jsonl']);
    expect(JSON.parse(journal.out)).toMatchObject({ key: place.path('in/picture.bin'), attempts: 2 });
    place.put('in/picture.bin', said('It is words now'));
    const retried = await onServer(['journal', 'retry']);
    expect([retried.code, retried.out]).toEqual([0, expect.stringContaining('1  stored\n')]);
  });

  it('forgets for good', async () => {
    await onServer(['ingest', 'in', ...MAP, '-q']);
    const before = await onServer(['export', '-', '-q']);
    const unasked = await onServer(['forget', 'https://*.example/']);
    expect([unasked.code, unasked.err]).toEqual([2, expect.stringContaining('--yes')]);
    const done = await onServer(['forget', 'https://*.example/', '--yes', '--reason', 'asked to']);
    expect([done.code, done.out]).toEqual([0, expect.stringContaining('Forgot 3 documents.')]);
    expect((await onServer(['search', 'school OR harbour OR rain', '-f', 'jsonl'])).out).toBe('');
    const after = await onServer(['export', '-', '-q']);
    for (const words of ['Varga', 'harbour', 'Lund Post']) {
      expect(before.out).toContain(words);
      expect(after.out).not.toContain(words);
    }
    const again = await onServer(['ingest', 'in/table.csv', '--reread', ...MAP]);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('3  kept out because they were forgotten')]);
    await place.hearsay(['import', '-', '-a', address], { input: before.out });
    expect(JSON.parse((await onServer(['stats', '-f', 'json'])).out)).toMatchObject({ documents: 2, tombstones: 3 });
    expect((await onServer(['verify'])).code).toBe(0);
  });

  it('takes in what two processes bring at once', async () => {
    for (let i = 0; i < 40; i++) place.put(`${i % 2 ? 'odd' : 'even'}/${i}.txt`, said(`Number ${i}`));
    const ended = await Promise.all(['odd', 'even'].map((folder) => onServer(['ingest', folder, '-q'])));
    expect(ended).toMatchObject([0, 0].map((code) => ({ code, err: '' })));
    expect(JSON.parse((await onServer(['stats', '-f', 'json'])).out)).toMatchObject({ documents: 40, statements: 40 });
    expect((await onServer(['verify'])).code).toBe(0);
  });
});

describe('what is said of an archive on PostgreSQL', () => {
  it('has no password in it, whatever the command', async () => {
    await onServer(['ingest', 'in', ...MAP, '-q']);
    for (let i = 0; i < 30; i++) place.put(`many/${String(i).padStart(2, '0')}.txt`, said(`Number ${i}`));
    const ended = await onServer(['ingest', 'many', '-v'], {
      environment: { STAND_IN_DELAY: '100' },
      started: (child) => child.stderr?.once('data', () => child.kill('SIGINT')),
    });
    expect([ended.code, ended.err]).toEqual([130, expect.stringMatching(/what is done is in postgres:\/\/\w+@127/)]);
    expect((await onServer(['show', 'nothing'])).err).toMatch(/^hearsay: nothing in 'postgres:.*' has the id/);
    expect((await onServer(['forget', 'nothing', '--yes'])).err).toMatch(/^hearsay: nothing in 'postgres:.*' is named/);
    expect((await onServer(['backup', 'x.db'])).err).toMatch(/pg_dump/);
    expect((await onServer(['restore', 'x.db'])).code).toBe(2);
    const served = await onServer(['serve', '--port', '0'], {
      started: (child) =>
        void once(child.stdout ?? child, 'data').then(() => setTimeout(() => child.kill('SIGINT'), 300)),
    });
    expect([served.code, served.err]).toEqual([0, expect.stringContaining('serving postgres://')]);
  });

  it('says what to do where it cannot be used', async () => {
    const changed = (change: (url: URL) => void): string => {
      const url = new URL(address);
      change(url);
      return url.href;
    };
    const cases: [at: string, told: RegExp][] = [
      [changed((url) => (url.port = '1')), /check that the server runs, that host and port are right/],
      [changed((url) => (url.pathname = '/nothing')), /create it first: createdb/],
      [changed((url) => (url.password = 'a-wrong-password')), /check user and password/],
      [
        changed((url) => (url.protocol = 'mysql:')),
        /is no place for an archive\. Give the path of a file, or postgres/,
      ],
    ];
    for (const [at, told] of cases) {
      const ended = await place.hearsay(['ingest', 'in', '-a', at]);
      expect([ended.code, ended.out, ended.err]).toEqual([1, '', expect.stringMatching(told)]);
      expectDiscreet(ended);
      expect(ended.err).not.toContain('a-wrong-password');
    }
    expect((await onServer(['search', 'rain'])).err).toMatch(/there is no archive in postgres:.*hearsay ingest/i);
  });
});
