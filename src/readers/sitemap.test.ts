import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesSource, streamSource } from './byte-source.ts';
import type { ByteSource, Part } from './container.ts';
import { usualLimits } from './limits.ts';
import { sitemap } from './sitemap.ts';

const signal = new AbortController().signal;
const gathered = async (parts: AsyncIterable<Part>): Promise<Part[]> => {
  const all: Part[] = [];
  for await (const part of parts) all.push(part);
  return all;
};
const open = (source: ByteSource, skip = 0, limits = usualLimits): AsyncIterable<Part> =>
  sitemap.open(source, { limits, signal, skip });
const partsOf = (text: string | Uint8Array, skip = 0): Promise<Part[]> =>
  gathered(
    open(bytesSource('https://paper.example/sitemap.xml', typeof text === 'string' ? Buffer.from(text) : text), skip),
  );
const links = (parts: readonly Part[]): string[] =>
  parts.flatMap(({ found }) => (found.type === 'link' ? [found.address] : []));
const rules = (parts: readonly Part[]): string[] =>
  parts.flatMap(({ found }) => (found.type === 'trouble' ? [found.trouble.rule] : []));

const url = (inside: string): string => `<url>${inside}</url>`;
const loc = (name: string): string => `<loc>https://paper.example/${name}</loc>`;
const urlset = (...urls: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">${urls.join('\n')}</urlset>`;

const ferry = url(`${loc('ferry?a=1&amp;b=2')}<lastmod>2024-11-28</lastmod>
<news:news><news:publication><news:name>The Harbour Paper</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2024-11-28T06:00:00+01:00</news:publication_date><news:title>Ferry &amp; tide</news:title></news:news>
<image:image><image:loc>https://pictures.example/1.jpg</image:loc><image:title>A ferry</image:title></image:image>`);

describe('sitemap', () => {
  it('takes addresses with what a news sitemap claims of them', async () => {
    const claims = {
      title: 'Ferry & tide',
      outlet: 'The Harbour Paper',
      published: '2024-11-28T06:00:00+01:00',
      language: 'en',
    };
    const address = 'https://paper.example/ferry?a=1&b=2';
    expect(await partsOf(urlset(ferry))).toEqual([
      { place: `entry ${address}`, found: { type: 'link', address, claims, stamp: '2024-11-28' } },
    ]);
  });

  it('takes the sitemaps of an index as addresses', async () => {
    const text = `<sm:sitemapindex xmlns:sm="x"><sm:sitemap><sm:loc><![CDATA[https://paper.example/1.xml.gz]]></sm:loc><sm:lastmod>2024</sm:lastmod></sm:sitemap></sm:sitemapindex>`;
    expect(sitemap.detect(Buffer.from(text))).toBe(true);
    expect((await partsOf(text))[0]?.found).toMatchObject({ address: 'https://paper.example/1.xml.gz', stamp: '2024' });
  });

  it('is told by its root, not by words in it', () => {
    expect(sitemap.detect(Buffer.from(`\ufeff${urlset(ferry)}`, 'utf16le'))).toBe(true);
    for (const text of ['', 'urlset', '<html><urlset>', '<rss><urlset/></rss>', '<!-- <urlset> -->'])
      expect(sitemap.detect(Buffer.from(text))).toBe(false);
  });

  it('tells entries that lead nowhere, and goes on', async () => {
    const parts = await partsOf(
      urlset(url('<loc>ftp://paper.example/</loc>'), url(''), url(`<loc>${'x'.repeat(9000)}</loc>`), ferry),
    );
    expect(rules(parts)).toEqual(['sitemap/bad-link', 'sitemap/bad-link', 'sitemap/bad-link']);
    expect(parts.map(({ place }) => place).slice(0, 3)).toEqual(['entry 1', 'entry 2', 'entry 3']);
    expect(links(parts)).toHaveLength(1);
  });

  it('passes over what was asked to be skipped', async () => {
    expect(links(await partsOf(urlset(url(loc('a')), url(loc('b')), url(loc('c'))), 2))).toEqual([
      'https://paper.example/c',
    ]);
  });

  it('keeps what stands before a cut, wherever it is, and says so', async () => {
    const whole = Buffer.from(urlset(url(loc('a')), url(loc('ü')), url(loc('c'))));
    const ends = [...whole.toString('latin1').matchAll(/<\/url>/g)].map(({ index }) => index + '</url>'.length);
    for (let length = 0; length < whole.length; length++) {
      const parts = await partsOf(whole.subarray(0, length));
      expect(links(parts).length).toBe(ends.filter((end) => end <= length).length);
      expect(rules(parts)).toEqual(['sitemap/cut']);
      expect(parts.at(-1)?.place).toBe(`byte ${length}`);
    }
    expect(rules(await partsOf(whole))).toEqual([]);
  });

  it('says where there is nothing', async () => {
    expect(rules(await partsOf(urlset()))).toEqual(['sitemap/empty']);
  });

  it('leaves entities inert and gives up on what is no sitemap', async () => {
    const laughs = `<!DOCTYPE urlset [<!ENTITY a "https://evil.example/"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
    const parts = await partsOf(
      urlset(url('<loc>&a;</loc>'), url('<loc>&f;</loc>'), ferry).replace('<urlset', `${laughs}<urlset`),
    );
    // Relative to the sitemap's own address, an entity that is not undone is a strange path, but leads nowhere else.
    expect(links(parts).filter((address) => !address.startsWith('https://paper.example/'))).toEqual([]);
    expect(rules(await partsOf(`<urlset>${'<a>'.repeat(100_000)}`))).toEqual(['sitemap/broken']);
    for (const endless of ['<urlset>', '<urlset><!--', '<urlset><x y="', '<urlset><![CDATA[', '<urlset><url><loc>'])
      expect(rules(await gathered(open(stream(endless, 'x'.repeat(65_536), 100_000))))).toEqual(['sitemap/broken']);
  });

  it('takes a million addresses in flat memory', async () => {
    const urls = Array.from({ length: 1000 }, (_, at) =>
      url(`${loc(`story-${at}`)}<lastmod>2024-11-28</lastmod>`),
    ).join('');
    const source = stream('<urlset>', urls, 1000, '</urlset>');
    let [count, most] = [0, 0];
    const before = process.memoryUsage().rss;
    for await (const { found } of open(source)) {
      if (found.type === 'link') count++;
      if (count % 10_000 === 0) most = Math.max(most, process.memoryUsage().rss - before);
    }
    expect(count).toBe(1_000_000);
    expect(most).toBeLessThan(150 * 1024 * 1024);
  }, 180_000);

  it('never throws, whatever is changed in it', async () => {
    const whole = Buffer.from(urlset(ferry, url(loc('b'))));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const bytes = Uint8Array.from(whole);
          for (const [at, value] of changes) bytes[at] = value;
          await partsOf(bytes);
        },
      ),
      { seed: 20241128, numRuns: 300 },
    );
  });

  /** A source that is made while it is read. */
  function stream(start: string, middle: string, times: number, end = ''): ByteSource {
    const chunk = Buffer.from(middle);
    return streamSource(
      'https://paper.example/sitemap.xml',
      (async function* () {
        yield Buffer.from(start);
        for (let time = 0; time < times; time++) yield chunk;
        yield Buffer.from(end);
      })(),
    );
  }
});
