import { fork } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { canMount, onSmallDisk } from '../../../test/small-disk.ts';
import { parse } from '../../core/query/parse.ts';
import { rain } from '../conformance/documents.ts';
import { article, AT, entry } from '../conformance/entries.ts';
import { show, somebody } from '../conformance/showing.ts';
import { findingsOf, recordsOf } from '../conformance/upkeep.ts';
import { openStore } from '../index.ts';
import type { OpenOptions } from '../open-options.ts';
import type { Store } from '../store.ts';
import { migrations, SCHEMA } from './migrations/index.ts';

const opened: Store[] = [];
const folders: string[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'hearsay-'));
  folders.push(made);
  return made;
}

async function open(path: string, options: OpenOptions = { create: true }): Promise<Store> {
  const store = await openStore(path, options);
  opened.push(store);
  return store;
}

/** An archive with an article, closed: what it is must be seen from its file. */
async function archive(): Promise<string> {
  const path = join(folder(), 'archive.db');
  const store = await openStore(path, { create: true });
  await store.add(entry(rain));
  await store.close();
  return path;
}

/** Does to an archive what no part of Hearsay does. */
function plant(path: string, sql: string): void {
  const database = new Database(path);
  // Without it, SQLite guards the tables behind its index.
  database.unsafeMode(true);
  database.pragma('foreign_keys = OFF');
  database.exec(sql);
  database.close();
}

const total = async (store: Store, typed: string): Promise<number> =>
  (await store.search({ query: parse(typed), order: 'newest', facets: [], limit: 1, cursor: null })).total;

describe('opening an archive', () => {
  it('makes one only where it is asked to', async () => {
    const path = join(folder(), 'archive.db');
    await expect(openStore(path)).rejects.toMatchObject({
      code: 'missing',
      message: expect.stringContaining('ingest'),
    });
    await expect(openStore(path, { create: true, readOnly: true })).rejects.toMatchObject({ code: 'missing' });
    await expect(openStore(join(path, 'x', 'y.db'), { create: true })).rejects.toMatchObject({ code: 'missing' });
    expect(existsSync(path)).toBe(false);
    await open(path);
    await open(path, {});
  });

  it.each([
    ['a folder', (path: string) => mkdirSync(path)],
    [
      'a text',
      (path: string) => writeFileSync(path, 'Not a database, but longer than a header of one would be.\n'.repeat(40)),
    ],
    ['another database', (path: string) => new Database(path).exec('CREATE TABLE x (y)').close()],
    ["another's database", (path: string) => new Database(path).exec('PRAGMA application_id = 7').close()],
  ])('leaves %s alone', async (_, make) => {
    const path = join(folder(), 'archive.db');
    make(path);
    const before = statSync(path).isFile() ? readFileSync(path) : null;
    await expect(openStore(path, { create: true })).rejects.toMatchObject({ code: 'not-an-archive' });
    if (before) expect(readFileSync(path)).toEqual(before);
  });

  it('refuses an archive of a newer version, and says which', async () => {
    const path = await archive();
    plant(path, `PRAGMA user_version = ${SCHEMA + 1}`);
    await expect(openStore(path)).rejects.toMatchObject({
      code: 'newer-schema',
      message: expect.stringContaining(`${SCHEMA + 1}`),
    });
  });

  it('brings an archive of every older schema up to this one', async () => {
    for (let version = 0; version < SCHEMA; version++) {
      const path = join(folder(), 'archive.db');
      const database = new Database(path);
      for (const step of migrations.slice(0, version)) database.exec(step);
      if (version > 0) database.pragma(`application_id = ${0x48656172}`);
      database.pragma(`user_version = ${version}`);
      database.close();
      const store = await open(path);
      await store.add(entry(rain));
      expect(await store.stats()).toMatchObject({ documents: 1, schema: SCHEMA });
    }
  });

  it('opens an archive that the first schema was written with', async () => {
    // Made with the first migration alone and never written again: what it holds must stay readable.
    const path = join(folder(), 'archive.db');
    writeFileSync(path, gunzipSync(readFileSync(new URL('../../../test/archives/schema-1.db.gz', import.meta.url))));
    const store = await open(path, {});
    expect(await findingsOf(store)).toEqual([]);
    expect(await total(store, 'rain')).toBe(1);
    expect(await store.stats()).toMatchObject({ documents: 1, readings: 1, statements: 3, entities: 2 });
  });

  it('rebuilds what people corrected as they corrected it, and says where it is damaged', async () => {
    const path = await archive();
    const store = await openStore(path);
    const [record] = (await store.documents({ query: { type: 'all' }, limit: 1, cursor: null })).items;
    const about = {
      documentId: record?.id ?? '',
      statementId: 'statement-0',
      selector: null,
      undoes: null,
      by: 'mo',
      at: AT,
    };
    await store.correct({ ...about, action: 'speaker', value: somebody('Cleo Dunn') }, show);
    await store.close();
    plant(path, 'UPDATE statements SET sureness = 1; UPDATE entities SET readings = 0, statements = 9');
    const broken = await openStore(path);
    expect(await findingsOf(broken, true)).not.toEqual([]);
    expect(await findingsOf(broken)).toEqual([]);
    expect(await total(broken, 'speaker:cleo')).toBe(1);
    expect(JSON.stringify(await recordsOf(broken))).toContain('"name":"Cleo Dunn"');
    await broken.close();
    plant(path, "UPDATE shown SET shown = '{'");
    const [finding] = await findingsOf(await open(path, {}));
    expect(finding).toMatchObject({ rule: 'span', documentId: record?.id });
    expect(finding?.message).toContain('What people corrected cannot be read');
  });

  it('reads without writing', async () => {
    const path = await archive();
    const store = await open(path, { readOnly: true });
    expect(await total(store, 'rain')).toBe(1);
    expect((await recordsOf(store)).length).toBeGreaterThan(3);
    await expect(store.add(entry(article('Else.', [])))).rejects.toMatchObject({ code: 'read-only' });
    const [first] = (await store.documents({ query: { type: 'all' }, limit: 1, cursor: null })).items;
    await expect(store.forget([first?.id ?? ''], 'x', AT)).rejects.toMatchObject({ code: 'read-only' });
  });

  it.skipIf(process.getuid?.() === 0)('says so where the file may not be written', async () => {
    const path = await archive();
    chmodSync(path, 0o444);
    await expect(openStore(path)).rejects.toMatchObject({ code: 'read-only' });
    expect(await total(await open(path, { readOnly: true }), 'rain')).toBe(1);
  });

  it('says so where it is locked, and goes on when it is not', async () => {
    const path = await archive();
    const store = await open(path, { patience: 20 });
    const other = new Database(path);
    other.exec('BEGIN IMMEDIATE');
    await expect(store.add(entry(article('Else.', [])))).rejects.toMatchObject({ code: 'locked' });
    expect(await total(store, 'rain')).toBe(1);
    other.exec('ROLLBACK');
    other.close();
    expect(await store.add(entry(article('Else.', [])))).toMatchObject({ outcome: 'stored' });
  });
});

describe('a full disk', () => {
  const long = (number: number) =>
    entry(
      article(`Text ${number} ${Array.from({ length: 3000 }, (_, at) => (at * number * 7919) % 99_991).join(' ')}`, []),
    );

  /** Adds until there is no room; how many were stored before. */
  async function fill(store: Store): Promise<number> {
    for (let number = 1; ; number++)
      try {
        await store.add(long(number));
      } catch (error) {
        expect(error).toMatchObject({ name: 'StoreError', code: 'full', message: expect.stringContaining('space') });
        return number - 1;
      }
  }

  async function staysWhole(store: Store, path: string, stored: number): Promise<void> {
    expect((await store.stats()).documents).toBe(stored + 1);
    expect(await findingsOf(store)).toEqual([]);
    await store.close();
    opened.splice(0);
    const again = await open(path, {});
    expect((await again.stats()).documents).toBe(stored + 1);
    expect(
      await again.reading(
        (await again.documents({ query: { type: 'all' }, limit: 1, cursor: null })).items[0]?.id ?? '',
      ),
    ).not.toBeNull();
  }

  it('is said where the archive has reached its most, and the archive stays whole', async () => {
    const path = await archive();
    const database = new Database(path);
    const pages = database.pragma('page_count', { simple: true }) as number;
    database.close();
    const store = await open(path, { mostPages: pages + 30 });
    await staysWhole(store, path, await fill(store));
  });

  it.skipIf(!canMount)('is said where the disk is full, and the archive stays whole', () =>
    onSmallDisk('2m', async ({ folder }) => {
      const path = join(folder, 'archive.db');
      copyFileSync(await archive(), path);
      const store = await open(path, {});
      await staysWhole(store, path, await fill(store));
      await Promise.all(opened.splice(0).map((one) => one.close()));
    }),
  );
});

describe('a process that is killed', () => {
  it('loses nothing that it was told is stored', async () => {
    const path = join(folder(), 'archive.db');
    const child = fork(new URL('../../../test/archives/killed-writer.ts', import.meta.url), [path], {
      execArgv: ['--import', new URL(import.meta.resolve('tsx')).href],
    });
    const stored: string[] = [];
    await new Promise<void>((resolve) => {
      child.on('message', (id: string) => {
        stored.push(id);
        if (stored.length === 25) child.kill('SIGKILL');
      });
      child.on('exit', () => resolve());
    });
    expect(stored.length).toBeGreaterThanOrEqual(25);
    const store = await open(path, {});
    for (const id of stored) expect(await store.reading(id)).not.toBeNull();
    expect(await findingsOf(store)).toEqual([]);
  });
});

describe('storing a group of documents', () => {
  it('writes the words that it indexes once, not once a document', async () => {
    const path = join(folder(), 'group.db');
    const store = await open(path);
    const texts = ['Rain is coming, said Ana.', 'Snow is coming, said Ben.', 'Wind is coming, said Eva.'];
    await store.addAll(
      texts.map((text, at) =>
        entry(article(text, [{ content: text.slice(0, 14) }], { address: `https://a.example/${at}`, outlet: 'A' })),
      ),
    );
    const database = new Database(path, { readonly: true });
    for (const index of ['statement_words', 'document_words']) {
      const segments = database.prepare(`SELECT count(DISTINCT segid) FROM ${index}_idx`).pluck().get();
      expect(`${segments} of ${index}`).toBe(`1 of ${index}`);
    }
    database.close();
  });
});

describe('verifying', () => {
  it.each([
    ['a statement that search has lost', 'DELETE FROM statements WHERE position = 1', 'index'],
    ['a changed row of a statement', 'UPDATE statements SET published = 20200101', 'index'],
    [
      'words that the index does not have',
      "INSERT INTO statement_words (statement_words, rowid, content, cue, addressee, medium, via) SELECT 'delete', number, 'rain is coming', 'said', '', '', '' FROM statements WHERE position = 0",
      'index',
    ],
    [
      'words that the index should not have',
      "INSERT INTO document_words (rowid, article) VALUES (99, 'snow')",
      'index',
    ],
    ['a cut index', 'DELETE FROM statement_words_data WHERE id > 10', 'index'],
    ['a wrong count', 'UPDATE entities SET statements = 7', 'count'],
    ['a wrong number of readings', 'UPDATE documents SET text_bytes = 7', 'count'],
    [
      'a name of nobody',
      "INSERT INTO names (number, name) VALUES (99, 'X'); INSERT INTO voices (name, entity) VALUES (99, 0)",
      'count',
    ],
    ['a version of nothing', 'UPDATE documents SET version_of = 99', 'count'],
  ])('finds %s, and repairs it', async (_, sql, rule) => {
    const path = await archive();
    const before = await recordsOf(await open(path, {}));
    await Promise.all(opened.splice(0).map((store) => store.close()));
    plant(path, sql);
    const store = await open(path, {});
    expect((await findingsOf(store)).map((finding) => finding.rule)).toContain(rule);
    expect((await findingsOf(store, true)).at(-1)).toMatchObject({ repaired: true });
    expect(await findingsOf(store)).toEqual([]);
    expect(await recordsOf(store)).toEqual(before);
    expect(await total(store, 'rain speaker:silva title:rain')).toBe(1);
  });

  it.each([
    [
      'a changed text',
      'UPDATE texts SET body = (SELECT body FROM texts ORDER BY document DESC LIMIT 1) WHERE document = 1',
      ['digest', 'span'],
    ],
    ['a damaged text', "UPDATE texts SET body = x'0102030405' WHERE document = 1", ['digest']],
    ['a damaged reading', "UPDATE readings SET body = x'0302030405' WHERE document = 1", ['span']],
    ['a lost text', 'DELETE FROM texts WHERE document = 1', ['digest']],
    ['a row that names nothing', 'UPDATE readings SET engine = 99 WHERE document = 1', ['reference']],
  ])('finds %s, names the document, and leaves the others be', async (_, sql, rules) => {
    const path = join(folder(), 'archive.db');
    const filled = await open(path);
    const { documentId: id } = await filled.add(entry(rain));
    const other = article('Snow is coming, Ana Silva said.', [{ content: 'Snow is coming', source: 'Ana Silva' }]);
    await filled.add(entry(other));
    await Promise.all(opened.splice(0).map((store) => store.close()));
    plant(path, sql);
    const store = await open(path, {});
    const found = await findingsOf(store);
    for (const rule of rules) expect(found.map((finding) => finding.rule)).toContain(rule);
    if (!rules.includes('reference')) expect(found.map(({ documentId }) => documentId)).toContain(id);
    await findingsOf(store, true);
    expect(await total(store, 'snow')).toBe(1);
  });
});

describe('backup', () => {
  it('copies an archive that is in use, and replaces nothing', async () => {
    const path = await archive();
    const store = await open(path, {});
    const copy = join(folder(), 'copy.db');
    const steps: number[] = [];
    await store.backup(copy, (done, pages) => steps.push(done / pages));
    expect(steps.at(-1)).toBe(1);
    expect(await recordsOf(await open(copy, {}))).toEqual(await recordsOf(store));
    await expect(store.backup(copy)).rejects.toMatchObject({ code: 'conflict' });
    await expect(store.backup(join(copy, 'x.db'))).rejects.toMatchObject({ name: 'StoreError' });
  });
});

describe('forgetting', () => {
  it('leaves no byte of the text in the file or in the log', async () => {
    const path = join(folder(), 'archive.db');
    const store = await open(path);
    const secret = article(
      'Xylophonists quarrelled, Zebediah Quimby said.',
      [{ content: 'Xylophonists quarrelled', source: 'Zebediah Quimby', speaker: { affiliation: 'glockenspieler' } }],
      { title: 'Vuvuzelas', outlet: 'Ocarina Post', address: 'https://theremin.example/kazoo' },
    );
    const { documentId: id } = await store.add(entry(secret));
    await store.add(entry(rain));
    const database = new Database(path, { readonly: true });
    const blobs = database
      .prepare<[], Buffer>(
        'SELECT body FROM texts WHERE document = 1 UNION ALL SELECT body FROM readings WHERE document = 1',
      )
      .pluck()
      .all();
    database.close();
    const bytes = () => Buffer.concat([path, `${path}-wal`].filter(existsSync).map((file) => readFileSync(file)));
    const words = ['xylophonists', 'quimby', 'glockenspieler', 'vuvuzelas', 'ocarina', 'theremin'];
    const left = () => words.filter((word) => bytes().toString('latin1').toLowerCase().includes(word.slice(1)));
    expect(left()).toEqual(words);
    await store.forget([id], 'asked to', AT);
    expect(left()).toEqual([]);
    for (const blob of blobs) expect(bytes().includes(blob.subarray(2, 40))).toBe(false);
  });
});
