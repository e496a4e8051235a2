import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { type FetchedSite, html, openSite, page, status, story, to } from '../../test/fetched-site.ts';
import { serve } from '../../test/loopback-server.ts';
import type { Fetched } from './fetcher.ts';
import { openFetcher } from './open-fetcher.ts';

const words = (fetched: Fetched): string | null =>
  fetched.outcome === 'fetched' ? Buffer.from(fetched.bytes).toString() : null;

let site: FetchedSite;

async function open(...given: Parameters<typeof openSite>): Promise<void> {
  site = await openSite(...given);
}

afterEach(() => site.close());

describe('the fetcher', () => {
  it('gives the bytes after inflating, with type, charset and validators', async () => {
    const headers = {
      'content-type': 'text/HTML; charset="ISO-8859-1"',
      'content-encoding': 'gzip',
      etag: '"7"',
      'last-modified': 'Thu, 28 Nov 2024 08:00:00 GMT',
    };
    await open({
      '/a': (response) => response.writeHead(200, headers).end(gzipSync(Buffer.from('<p>Señal', 'latin1'))),
    });
    expect(await site.get('/a#part')).toEqual({
      outcome: 'fetched',
      address: `${site.origin}/a`,
      bytes: Buffer.from('<p>Señal', 'latin1'),
      contentType: 'text/html',
      charset: 'ISO-8859-1',
      etag: '"7"',
      lastModified: 'Thu, 28 Nov 2024 08:00:00 GMT',
    });
  });

  it('says who it is and keeps no cookies', async () => {
    const seen: IncomingMessage['headers'][] = [];
    const note = (response: ServerResponse, { headers }: IncomingMessage): void => {
      seen.push(headers);
      response.writeHead(200, { 'set-cookie': 'a=1' }).end(story);
    };
    await open({ '/a': note }, { contact: 'https://paper.example/hearsay' });
    await site.get('/a');
    await site.get('/a');
    expect(seen.map((headers) => headers['user-agent'])).toEqual(
      Array(2).fill('Hearsay/1.2.3 (+https://paper.example/hearsay)'),
    );
    expect(seen[1]).not.toHaveProperty('cookie');
    expect(seen[1]).not.toHaveProperty('referer');
  });

  it('asks only for what changed, and says when nothing did', async () => {
    const conditional = (response: ServerResponse, { headers }: IncomingMessage): void => {
      const isKnown =
        headers['if-none-match'] === '"7"' || headers['if-modified-since'] === 'Thu, 28 Nov 2024 08:00:00 GMT';
      response.writeHead(isKnown ? 304 : 200).end(isKnown ? '' : story);
    };
    await open({ '/a': conditional, '/odd': status(304) });
    expect(await site.get('/a', { etag: '"7"' })).toEqual({ outcome: 'unchanged' });
    expect(await site.get('/a', { lastModified: 'Thu, 28 Nov 2024 08:00:00 GMT' })).toEqual({ outcome: 'unchanged' });
    expect((await site.get('/a', { etag: '"6"' })).outcome).toBe('fetched');
    expect((await site.get('/a', { etag: 'a\r\nx: y' })).outcome).toBe('fetched');
    expect(await site.get('/odd')).toMatchObject({ outcome: 'failed', rule: 'fetch/bad-response' });
  });

  it.each([
    [401, 'refused', 'fetch/forbidden', false],
    [402, 'refused', 'fetch/paywall', false],
    [403, 'refused', 'fetch/forbidden', false],
    [404, 'failed', 'fetch/not-found', false],
    [410, 'failed', 'fetch/gone', false],
    [418, 'failed', 'fetch/client-error', false],
    [429, 'failed', 'fetch/too-many-requests', true],
    [451, 'refused', 'fetch/forbidden', false],
    [500, 'failed', 'fetch/server-error', true],
    [503, 'failed', 'fetch/server-error', true],
    [204, 'failed', 'fetch/bad-response', false],
    [206, 'failed', 'fetch/bad-response', false],
    [300, 'failed', 'fetch/bad-response', false],
  ])('tells HTTP %i: %s, %s', async (code, outcome, rule, retry) => {
    await open({ '/a': status(code) });
    expect(await site.get('/a')).toMatchObject({
      outcome,
      rule,
      retry,
      status: code,
      reason: expect.stringMatching(/\.$/),
    });
    expect(site.pagesAsked()).toHaveLength(retry ? 3 : 1);
  });

  it('tries again what failed for the moment', async () => {
    let times = 0;
    await open({
      '/a': (response) => (times++ < 2 ? void response.socket?.destroy() : page(response)),
      '/b': (response) => (times++ < 5 ? status(503)(response) : page(response)),
    });
    expect(words(await site.get('/a'))).toBe(story);
    expect(times).toBe(3);
    expect(words(await site.get('/b'))).toBe(story);
  });

  it('waits as long as the server asks, or says how long where that is too long', async () => {
    let times = 0;
    await open({
      '/soon': (response) => (times++ < 1 ? status(429, { 'retry-after': '1' })(response) : page(response)),
      '/late': status(503, { 'retry-after': '3600' }),
    });
    const started = performance.now();
    expect((await site.get('/soon')).outcome).toBe('fetched');
    expect(performance.now() - started).toBeGreaterThan(990);
    expect(await site.get('/late')).toMatchObject({ rule: 'fetch/server-error', retryAfter: 3_600_000 });
    expect(await site.get('/soon')).toMatchObject({
      rule: 'fetch/too-many-requests',
      retryAfter: expect.closeTo(3_600_000, -4),
    });
    expect(site.pagesAsked()).toEqual(['/soon', '/soon', '/late']);
  });

  it('follows redirects, and says where it came out', async () => {
    await open({ '/a': to('/b'), '/b': to('c?x=1'), '/c': page });
    expect(await site.get('/a')).toMatchObject({ outcome: 'fetched', address: `${site.origin}/c?x=1` });
  });

  it('ends loops, long ways and ways to nowhere', async () => {
    const way = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`/${at}`, to(`/${at + 1}`)] as const));
    await open({ ...way, '/9': page, '/a': to('/b'), '/b': to('/a#x'), '/none': status(302), '/odd': to('http://[') });
    expect(await site.get('/a')).toMatchObject({ outcome: 'refused', rule: 'fetch/redirect-loop' });
    expect(await site.get('/0')).toMatchObject({ outcome: 'refused', rule: 'fetch/too-many-redirects' });
    expect((await site.get('/4')).outcome).toBe('fetched');
    expect(await site.get('/none')).toMatchObject({ outcome: 'failed', rule: 'fetch/bad-response' });
    expect(await site.get('/odd')).toMatchObject({ outcome: 'refused', rule: 'fetch/address' });
  });

  it('asks a host for one page at a time, with a gap', async () => {
    const times: number[] = [];
    let busy = 0;
    const slow = (response: ServerResponse): void => {
      times.push(performance.now());
      expect(++busy).toBe(1);
      setTimeout(() => {
        busy--;
        page(response);
      }, 30);
    };
    await open({ '/a': slow, '/b': slow, '/c': slow }, { ratePerHost: 10, robots: false, ignoreTdm: true });
    await Promise.all([site.get('/a'), site.get('/b'), site.get('/c')]);
    const [first = 0, second = 0, third = 0] = times;
    expect(Math.min(second - first, third - second)).toBeGreaterThanOrEqual(125);
    expect(site.asked).toEqual(['/a', '/b', '/c']);
  });

  it('ends at once where the signal aborts, with its reason', async () => {
    await open({ '/a': () => {}, '/robots.txt': status(404) });
    const controller = new AbortController();
    const waiting = [site.get('/a', { signal: controller.signal }), site.get('/b', { signal: controller.signal })];
    const reason = new Error('Enough.');
    setTimeout(() => controller.abort(reason), 100);
    for (const result of await Promise.allSettled(waiting)) expect(result).toEqual({ status: 'rejected', reason });
    await expect(site.get('/a', { signal: controller.signal })).rejects.toBe(reason);
    expect(await site.get('/b')).toMatchObject({ rule: 'fetch/not-found' });
  });

  it('says that it was closed to those who still wait', async () => {
    await open({ '/a': () => {} });
    const waiting = site.get('/a');
    setTimeout(() => void site.web.close(), 100);
    expect(await waiting).toMatchObject({ outcome: 'failed', rule: 'fetch/connection', retry: true });
  });

  it('tells hosts that are not there', async () => {
    await open({}, { limits: { retries: 0, backOff: 1 } });
    const signal = new AbortController().signal;
    const gone = await serve({});
    await gone.close();
    expect(await site.web.fetch({ address: `${gone.origin}/`, signal })).toMatchObject({
      outcome: 'failed',
      rule: 'fetch/robots-unreachable',
      retry: true,
    });
    expect(await site.web.fetch({ address: 'http://nobody.invalid/', signal })).toMatchObject({
      outcome: 'failed',
      rule: 'fetch/dns',
    });
  });

  it('refuses options that make no sense', async () => {
    await open({});
    for (const options of [
      { ratePerHost: 0 },
      { ratePerHost: Number.NaN },
      { contact: 'a\r\nb' },
      { contact: '' },
      { allowHosts: ['?'] },
    ])
      expect(() => openFetcher({ version: '0', ...options })).toThrow(RangeError);
  });
});

describe('walls', () => {
  it('are told from articles', async () => {
    const consent = '<p>We value your privacy. We and our partners store cookies.</p><button>Accept all</button>';
    await open({
      '/paid': html(
        `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>${story}`,
      ),
      '/free': html(
        `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":true}</script>${story}`,
      ),
      '/tiny': html('<p>The ferry…</p><p>Subscribe to continue reading.</p>'),
      '/asks': html(consent),
      '/sent': to('/consent?back=/a'),
      '/consent': html(consent.repeat(30)),
    });
    expect(await site.get('/paid')).toMatchObject({ outcome: 'refused', rule: 'fetch/paywall' });
    expect(await site.get('/tiny')).toMatchObject({ outcome: 'refused', rule: 'fetch/paywall' });
    expect(await site.get('/asks')).toMatchObject({ outcome: 'refused', rule: 'fetch/consent-wall' });
    expect(await site.get('/sent')).toMatchObject({ outcome: 'refused', rule: 'fetch/consent-wall' });
    expect((await site.get('/free')).outcome).toBe('fetched');
  });
});
