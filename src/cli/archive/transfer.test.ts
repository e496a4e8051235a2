import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pier, statementAt, text } from '../../../test/made-corrections.ts';
import { correct } from '../../app/corrections/correct.ts';
import { entryOf } from '../../app/keep.ts';
import { sha256 } from '../../store/document-id.ts';
import { openStore } from '../../store/index.ts';
import { run } from '../run.ts';
import type { World } from '../world.ts';

const AT = '2026-01-02T03:04:05.678Z';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** An archive with one article, which somebody corrected. */
async function archive(): Promise<string> {
  const path = join(folder, 'archive.db');
  const store = await openStore(path, { create: true });
  const journal = { key: 'pier', stamp: null, run: 'run', outcome: 'stored', rule: null, reason: null } as const;
  const { documentId } = await store.add(
    entryOf({ ...pier, digest: sha256(text) }, { ...journal, documentId: null, at: AT }, AT),
  );
  await correct(store, documentId, { action: 'not-a-quote', was: statementAt(3) }, 'mo', AT);
  await store.close();
  return path;
}

async function hearsay(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const into = (key: 'out' | 'err') =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        written[key] += chunk.toString();
        done();
      },
    });
  const never = () => Promise.reject(new Error('nothing is read here'));
  const world: World = {
    ...{ stdin: Readable.from([]), stdout: into('out'), stderr: into('err'), environment: {}, version: '0.0.0' },
    ...{ signal: new AbortController().signal, openReader: never, openReadings: never },
  };
  return { code: await run(argv, world), ...written };
}

it('writes what people corrected as gold, to a file and to standard output', async () => {
  const path = await archive();
  const file = join(folder, 'gold.jsonl');
  const done = await hearsay('export', '--gold', '--archive', path, file);
  expect(done).toMatchObject({ code: 0, err: `1 articles written to ${file}\n` });
  const [line, ...rest] = readFileSync(file, 'utf8').trimEnd().split('\n');
  expect(rest).toEqual([]);
  const gold = JSON.parse(line ?? '') as { text: string; annotators: { attributions: unknown[] }[] };
  expect(gold.text).toBe(text);
  expect(gold.annotators[0]?.attributions).toHaveLength(5);
  expect((await hearsay('export', '--gold', '--archive', path, '-')).out).toBe(readFileSync(file, 'utf8'));
});

it('exports and imports an archive with its corrections', async () => {
  const path = await archive();
  const [file, again] = [join(folder, 'all.jsonl'), join(folder, 'again.jsonl')];
  expect((await hearsay('export', '--archive', path, file)).code).toBe(0);
  const copy = join(folder, 'copy.db');
  expect(await hearsay('import', '--archive', copy, file)).toMatchObject({ code: 0 });
  await hearsay('export', '--archive', copy, again);
  expect(readFileSync(again, 'utf8')).toBe(readFileSync(file, 'utf8'));
  expect(readFileSync(again, 'utf8')).toContain('"type":"correction"');
});
