import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import type { Store } from '../../src/store/store.ts';
import { saidArticle } from '../unlike.ts';
import { Workplace } from './process.ts';

let place: Workplace;
let server: Server;
let base = '';
/** What was asked for, robots.txt and the like left out. */
let asked: string[] = [];
/** What the server says: a page, or what it does. */
let pages: Record<string, string | ((request: IncomingMessage, response: ServerResponse) => void)> = {};

beforeEach(async () => {
  place = new Workplace();
  [asked, pages] = [[], {}];
  server = createServer((request, response) => {
    const path = request.url ?? '';
    const page = pages[path];
    if (path !== '/robots.txt' && !path.startsWith('/.well-known')) asked.push(path);
    if (typeof page === 'function') return page(request, response);
    const etag = `"${page?.length}"`;
    const same = request.headers['if-none-match'] === etag;
    response.writeHead(page === undefined ? 404 : same ? 304 : 200, {
      etag,
      'content-type': 'text/plain; charset=utf-8',
    });
    response.end(same ? '' : page);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  place.remove();
});

/** As many requests a second to one host as a polite client makes: these tests wait for them. */
const hearsay = (args: readonly string[], more = {}) => place.hearsay([...args, '--allow-host', '127.0.0.1'], more);

const feedOf = (...links: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Feed</title><link>${base}/</link>${links
    .map((link) => `<item><title>About ${link}</title><link>${base}${link}</link><guid>${base}${link}</guid></item>`)
    .join('')}</channel></rss>`;

async function inArchive<T>(look: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(place.path('hearsay.db'));
  try {
    return await look(store);
  } finally {
    await store.close();
  }
}

const keys = () =>
  inArchive(async (store) => {
    const { items } = await store.journalEntries({ limit: 100, cursor: null });
    return items.toReversed().map(({ key, outcome }) => `${key.replace(base, '')}: ${outcome}`);
  });

describe('hearsay ingest of addresses', () => {
  it('takes in pages and what feeds name, asks politely what has changed, and says what was refused', async () => {
    pages['/page'] = saidArticle('A page');
    pages['/feed.xml'] = feedOf('/one', '/gone');
    pages['/one'] = saidArticle('One');
    const first = await hearsay([
      'ingest',
      `${base}/page`,
      `${base}/feed.xml`,
      'http://10.0.0.1/x',
      'ftp://a.example/',
    ]);
    expect(first.code).toBe(1);
    expect(await keys()).toEqual([
      '/page: stored',
      '/one: stored',
      '/gone: failed',
      'http://10.0.0.1/x: refused',
      'ftp://a.example/: failed',
    ]);
    expect(first.err).toMatch(/10\.0\.0\.1/);
    expect(first.err).toContain('only http and https addresses are fetched');

    asked = [];
    const again = await hearsay(['ingest', `${base}/page`, `${base}/feed.xml`, '--json']);
    const events = again.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events.map(({ outcome }) => outcome).slice(0, -1)).toEqual(['unchanged', 'known', 'failed']);
    expect(asked).toEqual(['/page', '/feed.xml', '/gone']);
    const metadata = await inArchive(async (store) => {
      const { items } = await store.journalEntries({ limit: 1, cursor: null, key: '/one' });
      return (await store.document(items[0]?.documentId ?? ''))?.metadata;
    });
    expect(metadata).toMatchObject({ address: `${base}/one`, title: 'About /one', outlet: 'The Feed' });
  });

  it('takes in again what a feed named that names it no longer, with what the feed said of it', async () => {
    const day = 'Thu, 28 Nov 2024 09:00:00 GMT';
    pages['/feed.xml'] = feedOf('/one', '/two').replaceAll('</item>', `<pubDate>${day}</pubDate></item>`);
    pages['/two'] = saidArticle('Two');
    expect((await hearsay(['ingest', `${base}/feed.xml`])).code).toBe(1);
    // It fails again meanwhile, the feed goes on to other things, and the archive moves.
    expect((await hearsay(['journal', 'retry'])).code).toBe(1);
    pages['/feed.xml'] = feedOf('/two');
    const { out } = await place.hearsay(['export', '-', '-q']);
    await place.hearsay(['import', '-', '-a', 'moved.db'], { input: out });
    expect((await place.hearsay(['export', '-', '-q', '-a', 'moved.db'])).out).toBe(out);
    pages['/one'] = saidArticle('One');
    for (const archive of ['hearsay.db', 'moved.db']) {
      const retried = await hearsay(['journal', 'retry', '-a', archive]);
      expect([retried.code, retried.out]).toEqual([0, expect.stringContaining('1  stored\n')]);
      const shown = await place.hearsay(['search', 'one', '-f', 'jsonl', '-a', archive]);
      expect(JSON.parse(shown.out).document.metadata).toMatchObject({
        ...{ title: 'About /one', outlet: 'The Feed', published: '2024-11-28T09:00:00Z', address: `${base}/one` },
      });
    }
    // What the feed said of it is the document's now, and the feed is told that it was dealt with.
    pages['/feed.xml'] = feedOf('/one').replaceAll('</item>', `<pubDate>${day}</pubDate></item>`);
    asked = [];
    expect((await hearsay(['ingest', `${base}/feed.xml`])).out).toContain('1 of them passed over');
    expect(asked).toEqual(['/feed.xml']);
    await place.hearsay(['forget', `${base}/one`, '--yes']);
    expect((await place.hearsay(['export', '-', '-q'])).out).not.toContain('About /one');
  });

  it('is refused everything private without leave', async () => {
    pages['/page'] = saidArticle('A page');
    const { code, err } = await place.hearsay(['ingest', `${base}/page`]);
    expect([code, asked]).toEqual([1, []]);
    expect(err).toContain('--allow-host');
  });
});

describe('hearsay watch', () => {
  const due = () =>
    inArchive(async (store) => {
      for (const poll of await store.polls(null)) await store.savePoll({ ...poll, nextAt: new Date(0).toISOString() });
    });
  const polls = () => inArchive((store) => store.polls(null));

  it('takes in what is new, asks with what it knows, and keeps its schedule in the archive', async () => {
    pages['/feed.xml'] = feedOf('/one');
    pages['/one'] = saidArticle('One');
    const first = await hearsay(['watch', `${base}/feed.xml`, '--once']);
    expect(first.code).toBe(0);
    expect(first.err).toMatch(/feed\.xml: 1 stored; next at \d\d:\d\d\n$/);
    const [poll] = await polls();
    expect(poll).toMatchObject({ address: `${base}/feed.xml`, failures: 0, etag: expect.stringMatching(/^"\d+"$/) });
    expect(Date.parse(poll?.nextAt ?? '')).toBeGreaterThan(Date.now());

    // Not due: nothing is asked.
    asked = [];
    expect((await hearsay(['watch', '--once'])).code).toBe(0);
    expect(asked).toEqual([]);

    await due();
    const second = await hearsay(['watch', '--once']);
    expect([second.code, asked]).toEqual([0, ['/feed.xml']]);
    expect(second.err).toMatch(/unchanged; next at/);
    expect((await polls())[0]?.interval).toBeGreaterThan(poll?.interval ?? 0);

    pages['/feed.xml'] = feedOf('/two', '/one');
    pages['/two'] = saidArticle('Two');
    await due();
    asked = [];
    await hearsay(['watch', '--once']);
    expect(asked).toEqual(['/feed.xml', '/two']);
    expect(await keys()).toEqual(['/one: stored', '/two: stored']);
  });

  it('asks for the whole again where something in it failed', async () => {
    pages['/feed.xml'] = feedOf('/one');
    pages['/one'] = (_, response) => response.writeHead(404).end();
    const first = await hearsay(['watch', `${base}/feed.xml`, '--once']);
    expect([first.code, (await polls())[0]?.etag]).toEqual([1, null]);
    pages['/one'] = saidArticle('One');
    await due();
    expect((await hearsay(['watch', '--once'])).code).toBe(0);
    expect(await keys()).toEqual(['/one: failed', '/one: stored']);
  });

  it('backs off from what fails, lists what it watches, and lets go of it', async () => {
    const { code, err } = await hearsay(['watch', `${base}/none.xml`, '--once', '--every', '30']);
    expect(code).toBe(1);
    expect(err).toContain('/none.xml: ');
    expect((await polls())[0]).toMatchObject({ failures: 1, least: 1_800_000, lastReason: expect.any(String) });
    const listed = await place.hearsay(['watch', '--list']);
    expect(listed.out).toMatch(/none\.xml\n {4}next .*\n {4}failed 1 times?: /);
    expect((await place.hearsay(['watch', '--remove', `${base}/none.xml`])).code).toBe(0);
    expect(await polls()).toEqual([]);
    const again = await place.hearsay(['watch', '--remove', `${base}/none.xml`]);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('it is not watched')]);
  });

  it('goes on until it is ended, and ends cleanly', async () => {
    pages['/feed.xml'] = feedOf('/one');
    pages['/one'] = saidArticle('One');
    const { code, err } = await hearsay(['watch', `${base}/feed.xml`], {
      started: (child: import('node:child_process').ChildProcess) =>
        child.stderr?.on('data', (words: string) => {
          if (/next at/.test(words)) setTimeout(() => child.kill('SIGINT'), 200);
        }),
    });
    expect([code, err]).toEqual([0, expect.stringMatching(/1 stored; next at \d\d:\d\d\n$/)]);
    expect(await keys()).toEqual(['/one: stored']);
  });
});
