import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { type FetchedSite, openSite, page, status, story, to } from '../../test/fetched-site.ts';

let site: FetchedSite;

async function open(...given: Parameters<typeof openSite>): Promise<void> {
  site = await openSite(...given);
}

afterEach(() => site.close());

describe('what a site asks of programs', () => {
  const robots = (text: string) => (response: ServerResponse) => void response.end(text);

  it('is asked once and kept to, on every stop of the way', async () => {
    await open({
      '/robots.txt': robots('User-agent: *\nDisallow: /private'),
      '/a': page,
      '/to': to('/private/x'),
      '/private/x': page,
    });
    expect((await site.get('/a')).outcome).toBe('fetched');
    expect(await site.get('/private/x')).toMatchObject({
      outcome: 'refused',
      rule: 'fetch/robots',
      reason: expect.stringMatching(/robots\.txt/),
    });
    expect(await site.get('/to')).toMatchObject({ rule: 'fetch/robots' });
    expect(site.asked).toEqual(['/robots.txt', '/.well-known/tdmrep.json', '/a', '/to']);
  });

  it('goes for us by name before it goes for all', async () => {
    await open({
      '/robots.txt': robots('User-agent: *\nDisallow: /\n\nUser-agent: hearsay\nDisallow: /b'),
      '/a': page,
      '/b': page,
    });
    expect((await site.get('/a')).outcome).toBe('fetched');
    expect(await site.get('/b')).toMatchObject({ rule: 'fetch/robots' });
  });

  it('is everything where there is no robots.txt, and nothing where the site cannot say', async () => {
    await open({ '/a': page, '/robots.txt': status(403) });
    expect((await site.get('/a')).outcome).toBe('fetched');
    await site.close();
    await open({ '/a': page, '/robots.txt': status(500) });
    expect(await site.get('/a')).toMatchObject({
      outcome: 'failed',
      rule: 'fetch/robots-unreachable',
      status: 500,
      retry: true,
    });
    expect(site.pagesAsked()).toEqual([]);
  });

  it('may be a longer gap', async () => {
    const times: number[] = [];
    const timed = (response: ServerResponse): void => {
      times.push(performance.now());
      page(response);
    };
    await open({ '/robots.txt': robots('User-agent: *\nCrawl-delay: 0.3'), '/a': timed, '/b': timed });
    await site.get('/a');
    await site.get('/b');
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(295);
  });

  it('is not asked of one’s own site', async () => {
    await open({ '/robots.txt': robots('User-agent: *\nDisallow: /'), '/a': page }, { robots: false, ignoreTdm: true });
    expect((await site.get('/a')).outcome).toBe('fetched');
    expect(site.asked).toEqual(['/a']);
  });

  it('does not hold up the rest where it is a trap', async () => {
    const trap = `User-agent: *\n${`Disallow: /${'*a'.repeat(400)}b\n`.repeat(600)}`;
    await open({ '/robots.txt': robots(trap), '/b': page });
    const started = performance.now();
    expect(await site.get(`/${'a'.repeat(2000)}`)).toMatchObject({
      rule: 'fetch/robots',
      reason: expect.stringMatching(/tangled/),
    });
    expect(performance.now() - started).toBeLessThan(5000);
    expect((await site.get('/b')).outcome).toBe('fetched');
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
      expect(await site.get(path)).toMatchObject({
        outcome: 'refused',
        rule: 'fetch/tdm-reserved',
        reason: expect.stringMatching(/--ignore-tdm/),
      });
    for (const path of ['/kept/free', '/kept/meta-free', '/a']) expect((await site.get(path)).outcome).toBe('fetched');
  });

  it('may be passed over by those who have leave', async () => {
    await open(
      { '/.well-known/tdmrep.json': file([{ location: '/', 'tdm-reservation': 1 }]), '/a': reserving('1') },
      { ignoreTdm: true },
    );
    expect((await site.get('/a')).outcome).toBe('fetched');
  });
});
