import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesSource } from './byte-source.ts';
import type { Part } from './container.ts';
import { feed } from './feed.ts';
import { momentOf } from './feed/moment.ts';
import { read } from './index.ts';
import { usualLimits } from './limits.ts';

const home = 'https://paper.example/feed.xml';
const signal = new AbortController().signal;
const gathered = async (parts: AsyncIterable<Part>): Promise<Part[]> => {
  const all: Part[] = [];
  for await (const part of parts) all.push(part);
  return all;
};

async function partsOf(text: string | Uint8Array, { skip = 0, name = home } = {}): Promise<Part[]> {
  const source = bytesSource(name, typeof text === 'string' ? Buffer.from(text) : text);
  return gathered(feed.open(source, { limits: usualLimits, signal, skip }));
}
const isFeed = (text: string): boolean => feed.detect(Buffer.from(text));
const links = (parts: readonly Part[]): string[] =>
  parts.flatMap(({ found }) => (found.type === 'link' ? [found.address] : []));
const rules = (parts: readonly Part[]): string[] =>
  parts.flatMap(({ found }) => (found.type === 'trouble' ? [found.trouble.rule] : []));

const item = (inside: string): string => `<item>${inside}</item>`;
const rss = (...items: string[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>The Harbour Paper</title><link>https://paper.example/</link><language>en-gb</language>
${items.join('\n')}
</channel></rss>`;

const dredging = item(`<title>Dredging begins &amp;amp; ferries wait</title><link>https://paper.example/dredging</link>
<guid isPermaLink="false">a-17</guid><dc:creator>Mia Holt</dc:creator><pubDate>Thu, 28 Nov 2024 23:30:00 EST</pubDate>`);

describe('feed', () => {
  it('takes addresses with what RSS claims of them', async () => {
    const found = { type: 'link', address: 'https://paper.example/dredging', stamp: 'Thu, 28 Nov 2024 23:30:00 EST' };
    const claims = {
      title: 'Dredging begins & ferries wait',
      authors: ['Mia Holt'],
      outlet: 'The Harbour Paper',
      published: '2024-11-28T23:30:00-05:00',
      language: 'en-gb',
    };
    expect(await partsOf(rss(dredging))).toEqual([{ place: 'entry a-17', found: { ...found, claims } }]);
  });

  it.each([
    [
      'RSS 0.91',
      '<rss version="0.91"><channel><title>P</title><item><title>One</title><link>https://p.example/1</link></item></channel></rss>',
    ],
    [
      'RSS 0.9x with a guid for a link',
      '<rss version="2.0"><channel><title>P</title><item><title>One</title><guid>https://p.example/1</guid></item></channel></rss>',
    ],
    [
      'RSS with a relative link',
      '<rss version="2.0"><channel><title>P</title><link>https://p.example/news/</link><item><title>One</title><link>/1</link></item></channel></rss>',
    ],
    [
      'RDF',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="c"><title>P</title></channel><item rdf:about="https://p.example/1"><title>One</title><link>https://p.example/1</link></item></rdf:RDF>',
    ],
    [
      'Atom',
      '<!-- made by hand --><feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://p.example/"><title>P</title><entry><id>tag:1</id><title>One</title><link rel="self" href="self"/><link href="1"/></entry></feed>',
    ],
    [
      'Atom with a prefix',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>P</a:title><a:entry><a:id>tag:1</a:id><a:title type="html">&lt;b&gt;One&lt;/b&gt;</a:title><a:link rel="alternate" type="application/pdf" href="https://p.example/1.pdf"/><a:link rel="alternate" type="text/html" href="https://p.example/1"/></a:entry></a:feed>',
    ],
    [
      'JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","title":"P","items":[{"id":"1","title":"One","url":"https://p.example/1"}]}',
    ],
    [
      'JSON Feed that says its version last',
      '{"title":"P","items":[{"id":"1","title":"One","url":"https://p.example/1"}],"version":"https:\\/\\/jsonfeed.org\\/version\\/1"}',
    ],
  ])('reads %s', async (_, text) => {
    expect(isFeed(text)).toBe(true);
    const parts = await partsOf(text);
    expect(links(parts)).toEqual(['https://p.example/1']);
    expect(parts[0]?.found).toMatchObject({ claims: { title: 'One', outlet: 'P' } });
  });

  it('reads UTF-16 and Latin-1 as they are declared', async () => {
    const text =
      '<rss version="2.0"><channel><title>Señal</title><item><link>https://p.example/1</link></item></channel></rss>';
    const latin = Buffer.from(`<?xml version="1.0" encoding="iso-8859-1"?>${text}`, 'latin1');
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
    for (const bytes of [latin, wide]) {
      expect(feed.detect(bytes)).toBe(true);
      expect((await partsOf(bytes))[0]?.found).toMatchObject({ claims: { outlet: 'Señal' } });
    }
  });

  it.each([
    ['a page', '<!doctype html><html><body><p>feed</p></body></html>'],
    [
      'a sitemap',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://p.example/</loc></url></urlset>',
    ],
    ['other RDF', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><x/></rdf:RDF>'],
    ['other JSON', '{"version":"1.1","items":[]}'],
    ['prose about feeds', 'The <rss version="2.0"> element is old.'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(isFeed(text)).toBe(false);
  });

  it('takes the text of an entry that has no address, where it is long enough for an article', async () => {
    const story = '<p>The ferry “will sail on Monday”, Mia Holt said.</p>'.repeat(8);
    const [article, summary] = await partsOf(
      rss(
        item(`<title>Ferry &amp; tide</title><content:encoded><![CDATA[${story}]]></content:encoded>`),
        item('<title>Short</title><description>Only a line.</description>'),
      ),
    );
    expect(article?.place).toBe('entry 1');
    if (article?.found.type !== 'article' || !('bytes' in article.found.article)) throw new Error('no article');
    const document = await read({ ...article.found.article, name: 'x' });
    expect(document.text).toMatch(/^Ferry & tide\n\nThe ferry “will sail on Monday”, Mia Holt said\.\n\n/);
    expect(document.metadata).toMatchObject({ title: 'Ferry & tide', outlet: 'The Harbour Paper' });
    expect(summary?.found).toMatchObject({ trouble: { outcome: 'empty', rule: 'feed/no-article' } });
  });

  it('takes text that is no markup as it is, but for white space around it', async () => {
    const story = 'The ferry will sail <soon> & well.\n'.repeat(12);
    const text = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'P',
      items: [{ id: '1', content_text: story }],
    });
    expect((await partsOf(text))[0]?.found).toMatchObject({ article: { text: story.trim() } });
  });

  it('refuses what leads to no web page', async () => {
    const parts = await partsOf(
      rss(item('<link>javascript:alert(1)</link>'), item('<link>file:///etc/passwd</link>'), dredging),
    );
    expect(rules(parts)).toEqual(['feed/bad-link', 'feed/bad-link']);
    expect(links(parts)).toHaveLength(1);
  });

  it('names entries by what stays, and twins by their number', async () => {
    const parts = await partsOf(rss(dredging, dredging, item('<link>https://paper.example/b</link>')));
    expect(parts.map(({ place }) => place)).toEqual(['entry a-17', 'entry a-17 (2)', 'entry https://paper.example/b']);
  });

  it('passes over what was asked to be skipped', async () => {
    const parts = await partsOf(rss(dredging, item('<link>https://paper.example/b</link>')), { skip: 1 });
    expect(links(parts)).toEqual(['https://paper.example/b']);
  });

  it('keeps the other entries where one is broken', async () => {
    const text = rss(
      dredging,
      '<item><title>Broken</link></titel></item',
      item('<link>https://paper.example/c</link>'),
    );
    const parts = await partsOf(text);
    expect(links(parts)).toEqual(['https://paper.example/dredging', 'https://paper.example/c']);
    expect(rules(parts)).toEqual(['feed/broken-entry']);
  });

  it('keeps the entries before a cut, wherever it is, and says so', async () => {
    const whole = rss(
      dredging,
      item('<link>https://paper.example/b</link>'),
      item('<link>https://paper.example/c</link>'),
    );
    const ends = [...whole.matchAll(/<\/item>/g)].map(({ index }) => index + '</item>'.length);
    for (let length = whole.indexOf('<item>') + 6; length < whole.length; length++) {
      const parts = await partsOf(whole.slice(0, length));
      expect(links(parts)).toHaveLength(ends.filter((end) => end <= length).length);
      if (length < whole.length - 1) expect(rules(parts)).toContain('feed/cut');
    }
  });

  it('says where there is nothing', async () => {
    expect(rules(await partsOf(rss()))).toEqual(['feed/empty']);
    expect(rules(await partsOf('<rss version="2.0"><channel></rss'))).toEqual(['feed/broken']);
    expect(rules(await partsOf('{"version":"https://jsonfeed.org/version/1","items":['))).toEqual(['feed/broken']);
  });

  it('leaves entities and deep nesting inert', async () => {
    const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
    const doctype = `<!DOCTYPE rss [<!ENTITY l0 "ha"><!ENTITY f SYSTEM "file:///etc/passwd">${laughs}]>`;
    const text = rss(item('<title>&l9; &f;</title><link>https://paper.example/dredging</link>'));
    const parts = await partsOf(text.replace('<rss', `${doctype}<rss`));
    expect(links(parts)).toEqual(['https://paper.example/dredging']);
    expect(JSON.stringify(parts)).not.toMatch(/haha|root:/);
    expect(JSON.stringify(parts).length).toBeLessThan(1000);
    const deep = await partsOf(rss(item('<b>'.repeat(50_000)), dredging));
    expect(links(deep)).toEqual(['https://paper.example/dredging']);
  }, 20_000);

  it('never throws, whatever is changed in a feed', async () => {
    const whole = Buffer.from(rss(dredging, item('<description>&lt;p&gt;x</description>')));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const bytes = Uint8Array.from(whole);
          for (const [at, value] of changes) bytes[at] = value;
          expect((await partsOf(bytes)).length).toBeGreaterThan(0);
        },
      ),
      { seed: 20241128, numRuns: 300 },
    );
  });
});

describe('moments of feeds', () => {
  it.each([
    ['Fri, 29 Nov 2024 08:30:00 GMT', '2024-11-29T08:30:00Z'],
    ['29 Nov 2024 8:30 +0100', '2024-11-29T08:30:00+01:00'],
    ['Friday, 29-Nov-24 08:30:00 PST', '2024-11-29T08:30:00-08:00'],
    ['Fri, 29 Nov 2024 08:30:00 XYZ', '2024-11-29'],
    ['2024-11-29T08:30:00.123Z', '2024-11-29T08:30:00Z'],
    ['31 Feb 2024 08:30:00 GMT', null],
    ['yesterday', null],
    [null, null],
  ])('%s is %s', (words, moment) => {
    expect(momentOf(words)).toBe(moment);
  });
});
