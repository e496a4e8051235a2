import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { type LoopbackServer, type Pages, serve } from '../../test/loopback-server.ts';
import type { Fetched, Fetcher } from './fetcher.ts';
import { openFetcher, type OpenFetcherOptions } from './open-fetcher.ts';

const story =
  '<!doctype html><html><body><article><p>“The ferry will sail on Monday,” Mia Holt said.</p></article></body></html>';
const page = (response: ServerResponse): void =>
  void response.writeHead(200, { 'content-type': 'text/html' }).end(story);
const to = (location: string) => (response: ServerResponse) => void response.writeHead(302, { location }).end();
const status =
  (code: number, headers = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(code, headers).end('…');
const words = (fetched: Fetched): string | null =>
  fetched.outcome === 'fetched' ? Buffer.from(fetched.bytes).toString() : null;

let site: LoopbackServer;
let web: Fetcher;

async function open(pages: Pages, options: Partial<OpenFetcherOptions> = {}): Promise<void> {
  site = await serve(pages);
  const limits = { backOff: 5, ...options.limits };
  web = openFetcher({ version: '1.2.3', allowHosts: ['127.0.0.0/8'], ratePerHost: 1e6, ...options, limits });
}
const get = (
  path: string,
  more: { etag?: string; lastModified?: string; signal?: AbortSignal } = {},
): Promise<Fetched> => web.fetch({ address: `${site.origin}${path}`, signal: new AbortController().signal, ...more });
/** What was asked for besides the two files that sites are asked for first. */
const pagesAsked = (): string[] =>
  site.asked.filter((path) => path !== '/robots.txt' && path !== '/.well-known/tdmrep.json');

afterEach(async () => {
  await web.close();
  await site.close();
});

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
    expect(await get('/a#part')).toEqual({
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
    await get('/a');
    await get('/a');
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
    expect(await get('/a', { etag: '"7"' })).toEqual({ outcome: 'unchanged' });
    expect(await get('/a', { lastModified: 'Thu, 28 Nov 2024 08:00:00 GMT' })).toEqual({ outcome: 'unchanged' });
    expect((await get('/a', { etag: '"6"' })).outcome).toBe('fetched');
    expect((await get('/a', { etag: 'a\r\nx: y' })).outcome).toBe('fetched');
    expect(await get('/odd')).toMatchObject({ outcome: 'failed', rule: 'fetch/bad-response' });
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
    expect(await get('/a')).toMatchObject({ outcome, rule, retry, status: code, reason: expect.stringMatching(/\.$/) });
    expect(pagesAsked()).toHaveLength(retry ? 3 : 1);
  });

  it('tries again what failed for the moment', async () => {
    let times = 0;
    await open({
      '/a': (response) => (times++ < 2 ? void response.socket?.destroy() : page(response)),
      '/b': (response) => (times++ < 5 ? status(503)(response) : page(response)),
    });
    expect(words(await get('/a'))).toBe(story);
    expect(times).toBe(3);
    expect(words(await get('/b'))).toBe(story);
  });

  it('waits as long as the server asks, or says how long where that is too long', async () => {
    let times = 0;
    await open({
      '/soon': (response) => (times++ < 1 ? status(429, { 'retry-after': '1' })(response) : page(response)),
      '/late': status(503, { 'retry-after': '3600' }),
    });
    const started = performance.now();
    expect((await get('/soon')).outcome).toBe('fetched');
    expect(performance.now() - started).toBeGreaterThan(990);
    expect(await get('/late')).toMatchObject({ rule: 'fetch/server-error', retryAfter: 3_600_000 });
    expect(await get('/soon')).toMatchObject({
      rule: 'fetch/too-many-requests',
      retryAfter: expect.closeTo(3_600_000, -4),
    });
    expect(pagesAsked()).toEqual(['/soon', '/soon', '/late']);
  });

  it('follows redirects, and says where it came out', async () => {
    await open({ '/a': to('/b'), '/b': to('c?x=1'), '/c': page });
    expect(await get('/a')).toMatchObject({ outcome: 'fetched', address: `${site.origin}/c?x=1` });
  });

  it('ends loops, long ways and ways to nowhere', async () => {
    const way = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`/${at}`, to(`/${at + 1}`)] as const));
    await open({ ...way, '/9': page, '/a': to('/b'), '/b': to('/a#x'), '/none': status(302), '/odd': to('http://[') });
    expect(await get('/a')).toMatchObject({ outcome: 'refused', rule: 'fetch/redirect-loop' });
    expect(await get('/0')).toMatchObject({ outcome: 'refused', rule: 'fetch/too-many-redirects' });
    expect((await get('/4')).outcome).toBe('fetched');
    expect(await get('/none')).toMatchObject({ outcome: 'failed', rule: 'fetch/bad-response' });
    expect(await get('/odd')).toMatchObject({ outcome: 'refused', rule: 'fetch/address' });
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
    await Promise.all([get('/a'), get('/b'), get('/c')]);
    const [first = 0, second = 0, third = 0] = times;
    expect(Math.min(second - first, third - second)).toBeGreaterThanOrEqual(125);
    expect(site.asked).toEqual(['/a', '/b', '/c']);
  });

  it('ends at once where the signal aborts, with its reason', async () => {
    await open({ '/a': () => {}, '/robots.txt': status(404) });
    const controller = new AbortController();
    const waiting = [get('/a', { signal: controller.signal }), get('/b', { signal: controller.signal })];
    const reason = new Error('Enough.');
    setTimeout(() => controller.abort(reason), 100);
    for (const result of await Promise.allSettled(waiting)) expect(result).toEqual({ status: 'rejected', reason });
    await expect(get('/a', { signal: controller.signal })).rejects.toBe(reason);
    expect(await get('/b')).toMatchObject({ rule: 'fetch/not-found' });
  });

  it('says that it was closed to those who still wait', async () => {
    await open({ '/a': () => {} });
    const waiting = get('/a');
    setTimeout(() => void web.close(), 100);
    expect(await waiting).toMatchObject({ outcome: 'failed', rule: 'fetch/connection', retry: true });
  });

  it('tells hosts that are not there', async () => {
    await open({}, { limits: { retries: 0, backOff: 1 } });
    const signal = new AbortController().signal;
    const gone = await serve({});
    await gone.close();
    expect(await web.fetch({ address: `${gone.origin}/`, signal })).toMatchObject({
      outcome: 'failed',
      rule: 'fetch/robots-unreachable',
      retry: true,
    });
    expect(await web.fetch({ address: 'http://nobody.invalid/', signal })).toMatchObject({
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

describe('what a site asks of programs', () => {
  const robots = (text: string) => (response: ServerResponse) => void response.end(text);

  it('is asked once and kept to, on every stop of the way', async () => {
    await open({
      '/robots.txt': robots('User-agent: *\nDisallow: /private'),
      '/a': page,
      '/to': to('/private/x'),
      '/private/x': page,
    });
    expect((await get('/a')).outcome).toBe('fetched');
    expect(await get('/private/x')).toMatchObject({
      outcome: 'refused',
      rule: 'fetch/robots',
      reason: expect.stringMatching(/robots\.txt/),
    });
    expect(await get('/to')).toMatchObject({ rule: 'fetch/robots' });
    expect(site.asked).toEqual(['/robots.txt', '/.well-known/tdmrep.json', '/a', '/to']);
  });

  it('goes for us by name before it goes for all', async () => {
    await open({
      '/robots.txt': robots('User-agent: *\nDisallow: /\n\nUser-agent: hearsay\nDisallow: /b'),
      '/a': page,
      '/b': page,
    });
    expect((await get('/a')).outcome).toBe('fetched');
    expect(await get('/b')).toMatchObject({ rule: 'fetch/robots' });
  });

  it('is everything where there is no robots.txt, and nothing where the site cannot say', async () => {
    await open({ '/a': page, '/robots.txt': status(403) });
    expect((await get('/a')).outcome).toBe('fetched');
    await web.close();
    await site.close();
    await open({ '/a': page, '/robots.txt': status(500) });
    expect(await get('/a')).toMatchObject({
      outcome: 'failed',
      rule: 'fetch/robots-unreachable',
      status: 500,
      retry: true,
    });
    expect(pagesAsked()).toEqual([]);
  });

  it('may be a longer gap', async () => {
    const times: number[] = [];
    const timed = (response: ServerResponse): void => {
      times.push(performance.now());
      page(response);
    };
    await open({ '/robots.txt': robots('User-agent: *\nCrawl-delay: 0.3'), '/a': timed, '/b': timed });
    await get('/a');
    await get('/b');
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(295);
  });

  it('is not asked of one’s own site', async () => {
    await open({ '/robots.txt': robots('User-agent: *\nDisallow: /'), '/a': page }, { robots: false, ignoreTdm: true });
    expect((await get('/a')).outcome).toBe('fetched');
    expect(site.asked).toEqual(['/a']);
  });

  it('does not hold up the rest where it is a trap', async () => {
    const trap = `User-agent: *\n${`Disallow: /${'*a'.repeat(400)}b\n`.repeat(600)}`;
    await open({ '/robots.txt': robots(trap), '/b': page });
    const started = performance.now();
    expect(await get(`/${'a'.repeat(2000)}`)).toMatchObject({
      rule: 'fetch/robots',
      reason: expect.stringMatching(/tangled/),
    });
    expect(performance.now() - started).toBeLessThan(5000);
    expect((await get('/b')).outcome).toBe('fetched');
  });

  const reserving = (value: string) => (response: ServerResponse) =>
    void response.writeHead(200, { 'content-type': 'text/html', 'tdm-reservation': value }).end(story);
  const meta = (value: string) => (response: ServerResponse) =>
    void response
      .writeHead(200, { 'content-type': 'text/html', 'tdm-reservation': value === '1' ? '0' : '1' })
      .end(story.replace('<body>', `<head><meta name="TDM-Reservation" content="${value}"></head><body>`));
  const file = (rules: unknown) => (response: ServerResponse) => void response.end(JSON.stringify(rules));

  it('may be to leave its text alone: file, then header, then meta element', async () => {
    await open({
      '/.well-known/tdmrep.json': file([{ location: '/kept/*', 'tdm-reservation': 1 }]),
      '/kept/a': page,
      '/kept/free': reserving('0'),
      '/header': reserving('1'),
      '/meta': meta('1'),
      '/kept/meta-free': meta('0'),
      '/a': page,
    });
    for (const path of ['/kept/a', '/header', '/meta'])
      expect(await get(path)).toMatchObject({
        outcome: 'refused',
        rule: 'fetch/tdm-reserved',
        reason: expect.stringMatching(/--ignore-tdm/),
      });
    for (const path of ['/kept/free', '/kept/meta-free', '/a']) expect((await get(path)).outcome).toBe('fetched');
  });

  it('may be passed over by those who have leave', async () => {
    await open(
      { '/.well-known/tdmrep.json': file([{ location: '/', 'tdm-reservation': 1 }]), '/a': reserving('1') },
      { ignoreTdm: true },
    );
    expect((await get('/a')).outcome).toBe('fetched');
  });
});

describe('walls', () => {
  const html = (body: string) => (response: ServerResponse) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end(body);

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
    expect(await get('/paid')).toMatchObject({ outcome: 'refused', rule: 'fetch/paywall' });
    expect(await get('/tiny')).toMatchObject({ outcome: 'refused', rule: 'fetch/paywall' });
    expect(await get('/asks')).toMatchObject({ outcome: 'refused', rule: 'fetch/consent-wall' });
    expect(await get('/sent')).toMatchObject({ outcome: 'refused', rule: 'fetch/consent-wall' });
    expect((await get('/free')).outcome).toBe('fetched');
  });
});
