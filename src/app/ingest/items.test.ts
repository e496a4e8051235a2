import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFetcher } from '../../fetch/open-fetcher.ts';
import { bytesSource, wholeOf } from '../../readers/byte-source.ts';
import type { Container, Part } from '../../readers/container.ts';
import { usualLimits } from '../../readers/limits.ts';
import { unpack } from '../../readers/unpack.ts';
import type { JournalEntry } from '../../store/journal.ts';
import type { Item, Named } from './item.ts';
import { type ItemCollaborators, itemsIn } from './items.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A small format of many articles: `LIST`, then a line for each thing: `= text`, `> address`, `! reason`. */
const list: Container = {
  name: 'list',
  detect: (head) => new TextDecoder().decode(head).startsWith('LIST'),
  async *open(source): AsyncGenerator<Part> {
    const text = new TextDecoder().decode((await wholeOf(source, 1_000_000)) ?? undefined);
    for (const [i, line] of text.trim().split('\n').slice(1).entries())
      yield { place: `line ${i + 2}`, found: foundIn(line.slice(0, 1), line.slice(2)) };
  },
};

function foundIn(sign: string, rest: string): Part['found'] {
  if (sign === '=') return { type: 'article', article: { text: rest } };
  if (sign === '>') return { type: 'link', address: rest, claims: { outlet: 'The List' }, stamp: null };
  if (sign === '+') return { type: 'nested', source: bytesSource('nested', bytes(rest.replaceAll(';', '\n'))) };
  return { type: 'trouble', trouble: { outcome: 'failed', rule: 'list/broken', reason: rest } };
}

let server: Server;
let base = '';
const asked: string[] = [];
const pages: Record<string, string> = {};
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path !== '/robots.txt' && !path.startsWith('/.well-known')) asked.push(path);
    const page = pages[path];
    const etag = `"${page?.length}"`;
    const same = request.headers['if-none-match'] === etag;
    response.writeHead(page === undefined ? 404 : same ? 304 : 200, {
      etag,
      'content-type': 'text/html; charset=utf-8',
    });
    // The later pages come first: the order must be that of the list all the same.
    setTimeout(() => response.end(same ? '' : page), path === '/first' ? 60 : 0);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const file = (key: string, text: string): Named => ({
  ...{ type: 'bytes', key, name: key, stamp: 's1' },
  open: async () => ({ source: bytesSource(key, bytes(text)), close: async () => {} }),
});

async function* each<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}

async function itemsOf(named: readonly Named[], more: Partial<ItemCollaborators> = {}): Promise<Item[]> {
  const { signal } = new AbortController();
  const fetcher = openFetcher({ version: '0', allowHosts: ['127.0.0.1'], ratePerHost: 1000 });
  const options = { limits: usualLimits, signal };
  const collaborators: ItemCollaborators = {
    worth: async () => 'take',
    before: async () => null,
    listed: async () => null,
    unpack: (source) => unpack(source, [list], options),
    ...{ sourceOf: bytesSource, fetcher, signal },
    ...more,
  };
  const items: Item[] = [];
  for await (const item of itemsIn(each(named), collaborators)) items.push(item);
  await fetcher.close();
  return items;
}

const brief = ({ key, found }: Item): string => `${key}: ${found.type === 'none' ? found.rule : found.type}`;

describe('items', () => {
  it('are all that is in what was named, in order, with the way to each as its key', async () => {
    const found = await itemsOf([
      file('/a.txt', 'An article.'),
      file('/b.list', 'LIST\n= one\n! broken\n+ LIST;= deep;= deeper\n= two'),
      { type: 'trouble', key: '/gone', name: 'gone', reason: 'no such file' },
      { ...file('/shut.txt', ''), open: () => Promise.reject(new Error('no permission')) } as Named,
    ]);
    expect(found.map(brief)).toEqual([
      '/a.txt: article',
      '/b.list › line 2: article',
      '/b.list › line 3: list/broken',
      '/b.list › line 4 › line 2: article',
      '/b.list › line 4 › line 3: article',
      '/b.list › line 5: article',
      '/gone: source/missing',
      '/shut.txt: source/unreadable',
    ]);
    expect(found.every(({ stamp }, i) => stamp === (i === 6 ? null : 's1'))).toBe(true);
  });

  it('are as many as the things that are there, whatever they are', async () => {
    const line = fc.constantFrom('= text', '! broken', '+ LIST;= a;! b', '+ LIST', '+ plain');
    const inside = (one: string) => (one === '+ LIST' ? 0 : one.split(/;/).length - (one.startsWith('+ LIST') ? 1 : 0));
    // A list in which there is nothing counts itself.
    const things = (lines: string[]) => lines.reduce((sum, one) => sum + inside(one), 0) || 1;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(line, { maxLength: 6 }), { maxLength: 4 }), async (lists) => {
        const found = await itemsOf(lists.map((lines, i) => file(`/${i}`, ['LIST', ...lines].join('\n'))));
        expect(found).toHaveLength(lists.reduce((sum, lines) => sum + things(lines), 0));
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
      }),
      { seed: 7, numRuns: 30 },
    );
  });

  it('are fetched side by side where they are links, and come in the order of the list', async () => {
    Object.assign(pages, { '/first': '<p>One.</p>', '/second': '<p>Two.</p>', '/list': `LIST\n> ${base}/second\n= x` });
    const found = await itemsOf([
      file('/l', `LIST\n> ${base}/first#top\n> ${base}/second\n> ${base}/none\n= end`),
      { type: 'address', address: `${base}/list` },
    ]);
    expect(found.map(brief)).toEqual([
      `${base}/first: article`,
      `${base}/second: article`,
      `${base}/none: fetch/not-found`,
      '/l › line 5: article',
      `${base}/second: article`,
      `${base}/list › line 3: article`,
    ]);
    const [first] = found;
    expect(first).toMatchObject({
      stamp: 'listed',
      found: { article: { charset: 'utf-8', claims: { outlet: 'The List', address: `${base}/first` } } },
    });
  });

  it('of an address are asked for again with what the server said the last time', async () => {
    pages['/page'] = '<p>A page.</p>';
    const [page] = await itemsOf([{ type: 'address', address: `${base}/page` }]);
    expect(page).toMatchObject({ key: `${base}/page`, stamp: 'etag "14"', found: { type: 'article' } });
    const last = { stamp: page?.stamp, outcome: 'stored', documentId: 'd1' } as JournalEntry;
    const again = await itemsOf([{ type: 'address', address: `${base}/page` }], { before: async () => last });
    expect(again).toMatchObject([
      { key: `${base}/page`, stamp: 'etag "14"', found: { type: 'none', outcome: 'unchanged', documentId: 'd1' } },
    ]);
    const failed = { ...last, outcome: 'failed' } as JournalEntry;
    const retried = await itemsOf([{ type: 'address', address: `${base}/page` }], { before: async () => failed });
    expect(retried).toMatchObject([{ found: { type: 'article' } }]);
  });

  it('of an address that a list named before are still those of that list', async () => {
    const named: Named[] = [{ type: 'address', address: `${base}/first` }];
    const last = { stamp: 'listed', outcome: 'failed', claims: { outlet: 'The List' } } as JournalEntry;
    expect(await itemsOf(named, { listed: async () => last })).toMatchObject([
      { stamp: 'listed', claims: last.claims, found: { article: { claims: { outlet: 'The List' } } } },
    ]);
    const [alone] = await itemsOf(named);
    expect(alone).not.toHaveProperty('claims');
    expect(alone?.stamp).toMatch(/^etag/);
  });

  it('that were dealt with are passed over without being opened or fetched', async () => {
    asked.length = 0;
    let opened = 0;
    const shut = { ...file('/known', ''), open: async () => (opened++, Promise.reject(new Error('opened'))) } as Named;
    const found = await itemsOf([shut, file('/l', `LIST\n> ${base}/first\n= a\n= b`)], {
      worth: async (key) => (/known|first|line 3/.test(key) ? 'pass' : 'take'),
    });
    expect(found.map(brief)).toEqual([
      '/known: passed',
      `${base}/first: passed`,
      '/l › line 3: passed',
      '/l › line 4: article',
    ]);
    expect([asked, opened]).toEqual([[], 0]);
  });

  it('that nobody asked for are left out, and what is inside them is still looked for', async () => {
    const wanted = new Set(['/l › line 3', `${base}/list › line 3`]);
    const found = await itemsOf(
      [file('/l', `LIST\n= a\n= b\n> ${base}/first`), file('/a', 'x'), { type: 'address', address: `${base}/list` }],
      { worth: async (key) => (wanted.has(key) ? 'take' : 'ignore') },
    );
    expect(found.map(({ key }) => key)).toEqual([...wanted]);
  });

  it('lie only so many lists deep', async () => {
    for (let i = 0; i < 9; i++) pages[`/deep${i}`] = `LIST\n> ${base}/deep${i + 1}`;
    const found = await itemsOf([{ type: 'address', address: `${base}/deep0` }]);
    expect(found.map(brief)).toEqual([`${base}/deep4: limit/links`]);
  });
});
