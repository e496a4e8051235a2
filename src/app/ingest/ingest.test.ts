import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { Document } from '../../core/document.ts';
import { statements, unattributed } from '../../core/layers.ts';
import { Pipeline } from '../../core/pipeline.ts';
import { openStore } from '../../store/index.ts';
import type { Store } from '../../store/store.ts';
import { entryOf } from '../keep.ts';
import { makeParsing } from '../read.ts';
import { type Done, ingest, type IngestCollaborators } from './ingest.ts';
import type { Item } from './item.ts';
import type { NamedArticle, Readings } from './readings.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-ingest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let archives = 0;
const archive = (): Promise<Store> => openStore(join(folder, `${archives++}.db`), { create: true });

const parse = makeParsing({
  read: (article: NamedArticle) => Document.of('text' in article ? article.text : ''),
  pipeline: new Pipeline([
    {
      name: 'nothing',
      requires: [],
      assigns: [statements, unattributed],
      annotate: (document) => document.with(statements, []).with(unattributed, []),
    },
  ]),
  engine: { name: 'hearsay', version: '0.0.0', model: 'none' },
});

/** Reads in this thread; takes as many ms as the article's last number says, so that later ones are done earlier. */
const readings: Readings = {
  room: 3,
  read: async (article, { wanted, signal }) => {
    const parsed = await parse(article, article.id);
    const { metadata, text, digest, engine } = parsed;
    if (text.includes('HARM')) return { type: 'aside', rule: 'reading/crash', reason: 'It harmed.' };
    if (text !== '' && !(await wanted({ address: metadata.address, digest, engine }))) return { type: 'unwanted' };
    await new Promise((resolve) => setTimeout(resolve, Number(/\d+$/.exec(text)?.[0] ?? 0)));
    signal.throwIfAborted();
    return { type: 'read', reading: await parsed.read() };
  },
  close: async () => {},
};

async function* each<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}

const article = (key: string, text: string): Item => ({
  ...{ key, name: key, stamp: null },
  found: { type: 'article', article: { text } },
});

const run = async (store: Store, items: readonly Item[], more: Partial<IngestCollaborators> = {}) => {
  const done: Done[] = [];
  const summary = await ingest({
    ...{ store, readings, items: each(items), entryOf, run: 'r1', now: () => new Date().toISOString() },
    ...{ signal: new AbortController().signal, onDone: (one) => void done.push(one) },
    ...more,
  });
  return { summary, done };
};

/** What became of each thing, in the order in which it came into the archive, and what is there of it. */
async function kept(store: Store): Promise<string[]> {
  const { items } = await store.journalEntries({ limit: 100, cursor: null });
  const told = await Promise.all(
    items.toReversed().map(async ({ key, outcome, documentId }) => {
      const document = documentId === null ? null : await store.document(documentId);
      return `${key}: ${outcome} ${documentId} ${document?.text} ${document?.versionOf} ${document?.readings}`;
    }),
  );
  const { documents, readings } = await store.stats();
  return [...told, `${documents} documents, ${readings} readings`];
}

const nothing = (key: string): Item => ({
  ...{ key, name: key, stamp: null },
  found: { type: 'none', outcome: 'failed', rule: 'x/broken', reason: 'Broken.' },
});

describe('ingest', () => {
  it('gives each thing one outcome, and stores all in order', async () => {
    const store = await archive();
    const items = [
      article('a', 'The first article, which takes long 30'),
      article('b', 'Another one 1'),
      article('c', 'The first article, which takes long 30'),
      article('d', ''),
      nothing('e'),
      article('f', 'HARM'),
      { ...nothing('g'), found: { type: 'passed' } } as Item,
    ];
    const { summary, done } = await run(store, items);
    expect(done.map(({ key, outcome }) => `${key} ${outcome}`)).toEqual([
      'a stored',
      'b stored',
      'c known',
      'd empty',
      'e failed',
      'f set_aside',
      'g known',
    ]);
    expect(summary).toMatchObject({
      outcomes: { stored: 2, known: 2, empty: 1, failed: 1, set_aside: 1 },
      ...{ total: 7, passed: 1, interrupted: false },
    });
    const { items: journal } = await store.journalEntries({ limit: 50, cursor: null });
    expect(journal.map(({ key }) => key).reverse()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(journal.find(({ key }) => key === 'f')).toMatchObject({ rule: 'reading/crash', reason: 'It harmed.' });
    expect(await store.stats()).toMatchObject({ documents: 2, readings: 2 });
    await store.close();
  });

  it('names the document that was there already, so that forgetting it takes the entry along', async () => {
    const store = await archive();
    const { done: first } = await run(store, [article('a', 'Rain 1')]);
    const { done } = await run(store, [article('b', 'Rain 1'), article('c', 'Snow 1')]);
    const [{ documentId }] = first as [Done];
    expect(done).toMatchObject([{ outcome: 'known', documentId }, { outcome: 'stored' }]);
    await store.forget([documentId as string], 'asked to', new Date().toISOString());
    const { items } = await store.journalEntries({ limit: 9, cursor: null });
    expect(items.map(({ key }) => key)).toEqual(['c']);
    await store.close();
  });

  it('counts everything, keeps a beginning where it is ended, and goes on from there', async () => {
    const one = fc.oneof(
      fc.record({ text: fc.constantFrom('Rain', 'Snow', 'Hail', 'Fog'), ms: fc.integer({ min: 0, max: 4 }) }),
      fc.constantFrom('', 'HARM', 'none'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 12 }), fc.nat(12), async (things, end) => {
        const items = things.map((thing, i) =>
          thing === 'none'
            ? nothing(`${i}`)
            : article(`${i}`, typeof thing === 'string' ? thing : `${thing.text} ${thing.ms}`),
        );
        const whole = await archive();
        const { summary } = await run(whole, items);
        const counts = Object.values(summary.outcomes).reduce((sum, count) => sum + count, 0);
        expect([summary.total, counts]).toEqual([items.length, items.length]);

        const ended = await archive();
        const ending = new AbortController();
        let before = 0;
        const onDone = () => void (++before === end && ending.abort());
        const first = await run(ended, items, { signal: ending.signal, onDone });
        expect(await kept(ended)).toEqual(await kept(await beginning(items, first.summary.total)));
        await run(ended, items.slice(first.summary.total));
        expect(await kept(ended)).toEqual(await kept(whole));
        await Promise.all([whole.close(), ended.close()]);
      }),
      { seed: 11, numRuns: 15 },
    );
  });

  it('stores nothing in a dry run, and tells what would become of each', async () => {
    const store = await archive();
    await run(store, [article('a', 'Known 1')]);
    const before = await kept(store);
    const { done } = await run(store, [article('b', 'Known 1'), article('c', 'New 1'), nothing('d')], { dryRun: true });
    expect(done.map(({ outcome }) => outcome)).toEqual(['known', 'stored', 'failed']);
    expect(await kept(store)).toEqual(before);
    await store.close();
  });

  it('puts an article aside that makes the archive stumble, and ends where the archive is the trouble', async () => {
    const store = await archive();
    const stumbling: IngestCollaborators['entryOf'] = (reading, journal, at) => ({
      ...entryOf(reading, journal, at),
      decide: () => {
        throw new TypeError('no such thing');
      },
    });
    const { done } = await run(store, [article('a', 'One 1')], { entryOf: stumbling });
    expect(done).toMatchObject([{ outcome: 'set_aside', reason: expect.stringContaining('no such thing') }]);
    expect(await store.stats()).toMatchObject({ documents: 0 });
    await store.close();
    const shut = await openStore(join(folder, `${archives - 1}.db`), { readOnly: true });
    await expect(run(shut, [article('b', 'Two 1')])).rejects.toMatchObject({ code: 'read-only' });
    await shut.close();
  });
});

async function beginning(items: readonly Item[], count: number): Promise<Store> {
  const store = await archive();
  await run(store, items.slice(0, count));
  return store;
}
