// What the archive does: documents a second, the time of a search, bytes on disk over bytes of text.
//
//   npm run bench:store [-- --statements 1000000] [--documents 3000] [--readings FILE] [--archive FILE]
//
// With --archive the archive that is searched is that file: it is made where it is not there, kept, and used again.
// Articles are made by perturbing readings: those of the examples, or of a file of `hearsay read --format jsonl`. Machines
// differ and are noisy: compare rows of one run.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from '../dist/core/query/parse.js';
import { keysSought } from '../dist/core/names/keys.js';
import { openReader } from '../dist/index.js';
import { openStore } from '../dist/store/index.js';
import { idOf } from '../dist/store/document-id.js';
import { FACETS, type SearchRequest } from '../dist/store/search.js';
import type { Store } from '../dist/store/store.js';
import type { NewReading } from '../dist/store/documents.js';
import type { Reading } from '../src/core/statement.ts';
import { seeded } from '../test/perturbed.ts';
import { madeArticle } from './made-articles.ts';
import { exampleArticles } from './shared.ts';
import { printTable } from './table.ts';

const { values: options } = parseArgs({
  options: {
    statements: { type: 'string', default: '100000' },
    documents: { type: 'string', default: '2000' },
    readings: { type: 'string' },
    archive: { type: 'string' },
  },
});
const AT = '2026-01-02T03:04:05.678Z';
const GROUP = 50;
const QUERIES = 300;

/** Readings to make others of. */
async function patterns(): Promise<Reading[]> {
  if (options.readings !== undefined)
    return readFileSync(options.readings, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Reading);
  const reader = await openReader({ threads: 1 });
  const all: Reading[] = [];
  for (const { id, text } of exampleArticles()) all.push(await reader.read({ id, text }));
  await reader.close();
  return all;
}

/** As it is taken in: everyone who is named is looked up, and is an entity of that name. */
function entryOf(reading: Reading): NewReading {
  const named = reading.statements.flatMap(({ id, speaker: { name, status, affiliation } }) => {
    if (name === null || (status !== 'named' && status !== 'organisation')) return [];
    const kind = status === 'named' ? ('person' as const) : ('organisation' as const);
    return [{ statementId: id, entityId: idOf(name), kind, name, roles: affiliation === null ? [] : [affiliation] }];
  });
  return {
    ...{ reading, at: AT, bands: Array.from({ length: 20 }, (_, at) => hash(reading.id, at)) },
    names: [...new Set(named.flatMap(({ name, kind }) => keysSought(name, kind)))],
    journal: {
      ...{ key: reading.metadata.address ?? reading.id, stamp: '1', run: 'bench', outcome: 'stored', rule: null },
      ...{ reason: null, documentId: null, at: AT },
    },
    decide: () => ({ shown: null, versionOf: null, speakers: named, proposals: [] }),
  };
}

const hash = (words: string, salt: number): number =>
  Array.from(words).reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, salt * 7919);

const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
const fresh = (name: string): Promise<Store> => openStore(join(folder, name), { create: true });

async function rate(entries: readonly NewReading[], group: number): Promise<number> {
  const store = await fresh(`rate-${group}.db`);
  const before = performance.now();
  for (let at = 0; at < entries.length; at += group) await store.addAll(entries.slice(at, at + group));
  const seconds = (performance.now() - before) / 1000;
  await store.close();
  return entries.length / seconds;
}

async function size(entries: readonly NewReading[]): Promise<string> {
  const store = await fresh('size.db');
  for (let at = 0; at < entries.length; at += GROUP) await store.addAll(entries.slice(at, at + GROUP));
  const { textBytes, archiveBytes } = await store.stats();
  await store.close();
  return (archiveBytes / textBytes).toFixed(2);
}

/** Queries of words and phrases that somebody said: words of five letters and more, as people look for. */
function queries(readings: readonly Reading[]): { words: string[]; phrases: string[] } {
  const chance = seeded(7);
  const some = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
  const contents = readings.flatMap(({ statements }) => statements.map(({ content }) => content[0]?.text ?? ''));
  const found: { words: string[]; phrases: string[] } = { words: [], phrases: [] };
  while (found.words.length < QUERIES) {
    const words = some(contents).match(/\p{L}{5,}/gu) ?? [];
    if (words.length >= 4) found.words.push(`${some(words)} ${some(words)}`);
  }
  while (found.phrases.length < QUERIES) {
    const [phrase] = /\p{L}+ \p{L}{3,}/u.exec(some(contents)) ?? [];
    if (phrase !== undefined) found.phrases.push(`"${phrase}"`);
  }
  return found;
}

async function times(
  store: Store,
  typed: readonly string[],
  more: Partial<SearchRequest>,
): Promise<[string, string, string]> {
  const taken: number[] = [];
  let total = 0;
  for (const words of typed) {
    const request: SearchRequest = {
      query: parse(words),
      order: 'newest',
      facets: FACETS,
      limit: 20,
      cursor: null,
      ...more,
    };
    const before = performance.now();
    total += (await store.search(request)).total;
    taken.push(performance.now() - before);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number): string =>
    (taken[Math.min(taken.length - 1, Math.floor(share * taken.length))] ?? 0).toFixed(1);
  return [at(0.5), at(0.95), (total / typed.length).toFixed(0)];
}

const made = await patterns();
const average = made.reduce((sum, { text }) => sum + text.length, 0) / made.length;
const perDocument = made.reduce((sum, { statements }) => sum + statements.length, 0) / made.length;
console.log(
  `made of ${made.length} readings: ${average.toFixed(0)} characters and ${perDocument.toFixed(1)} statements on average`,
);
const article = (number: number): Reading => madeArticle(made[number % made.length] as Reading, number);

const entries = Array.from({ length: Number(options.documents) }, (_, number) => entryOf(article(number)));
printTable([
  ['storing, documents/s', 'one by one', `in groups of ${GROUP}`, 'floor'],
  ['', (await rate(entries.slice(0, 500), 1)).toFixed(0), (await rate(entries, GROUP)).toFixed(0), '500'],
  ['bytes over text', '', await size(entries), '3.5'],
]);

/** Fills an archive with articles from the first on. */
async function fill(store: Store): Promise<void> {
  let statements = 0;
  for (let number = 0; statements < Number(options.statements); ) {
    const group = Array.from({ length: GROUP }, () => article(number++));
    await store.addAll(group.map(entryOf));
    statements += group.reduce((sum, one) => sum + one.statements.length, 0);
  }
}

const kept = options.archive;
const isThere = kept !== undefined && existsSync(kept);
const store = kept === undefined ? await fresh('search.db') : await openStore(kept, { create: !isThere });
if (!isThere) await fill(store);
const { documents, statements } = await store.stats();
// Articles from all over the archive: which there are is told by their numbers.
const apart = Math.max(1, Math.floor(documents / 2000));
const sample = Array.from({ length: Math.min(2000, documents) }, (_, at) => article(at * apart));
const { words, phrases } = queries(sample);
const filtered = words.map((one) => `${one} after:2018 form:direct`);
const { textBytes, archiveBytes } = await store.stats();
console.log(
  `\nsearch over ${statements} statements, all facets, ${QUERIES} queries each, ms; archive ${(archiveBytes / textBytes).toFixed(2)} × text`,
);
printTable([
  ['', 'median', 'p95', 'found'],
  ['two words', ...(await times(store, words, {}))],
  ['a phrase', ...(await times(store, phrases, {}))],
  ['by relevance', ...(await times(store, words, { order: 'relevance' }))],
  ['with fields', ...(await times(store, filtered, {}))],
  [
    'one word',
    ...(await times(
      store,
      words.map((one) => one.split(' ')[0] as string),
      {},
    )),
  ],
]);
await store.close();
rmSync(folder, { recursive: true });
