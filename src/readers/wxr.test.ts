import { describe, expect, it } from 'vitest';
import { inShort, limits, partsIn } from '../../test/bytes-source.ts';
import { blocks } from '../core/layers.ts';
import { containers } from './containers.ts';
import { read } from './index.ts';
import { markupOf } from './wxr/markup.ts';
import { wxr } from './wxr.ts';

const head = `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by WordPress -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Osby Echo</title><link>https://echo.example</link><language>en-GB</language>
<wp:author><wp:author_login>aroe</wp:author_login><wp:author_display_name><![CDATA[Ana Roe]]></wp:author_display_name></wp:author>
`;
const item = (fields: Record<string, string>, more = ''): string => {
  const all = { 'wp:post_type': 'post', 'wp:status': 'publish', 'wp:post_id': '7', 'dc:creator': 'aroe', ...fields };
  const shown = Object.entries(all).map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`);
  return `<item>${shown.join('')}${more}</item>\n`;
};
const post = item({
  title: 'Ferry & quay',
  link: 'https://echo.example/ferry',
  'wp:post_date_gmt': '2024-11-28 07:30:00',
  'content:encoded': '<!-- wp:paragraph --><p>The ferry <em>stays</em>.</p><!-- /wp:paragraph -->',
});
const whole = `${head}${post}${item({ 'wp:status': 'draft' })}${item({ 'wp:post_type': 'attachment' })}${item(
  { 'content:encoded': 'One & two.\n\nThree\nfour.', title: 'Two' },
  '<wp:comment><wp:comment_content>Bah</wp:comment_content></wp:comment><wp:comment></wp:comment>',
)}${item({ 'content:encoded': '[gallery ids="1,2"]' })}</channel></rss>`;

describe('a WordPress export', () => {
  it('is told from other feeds', () => {
    const feed = '<rss version="2.0"><channel><title>x</title></channel></rss>';
    expect(containers.find(({ detect }) => detect(Buffer.from(whole)))).toBe(wxr);
    expect(wxr.detect(Buffer.from(feed))).toBe(false);
  });

  it('gives its posts with what it knows of them, and counts the rest', async () => {
    const parts = await partsIn(wxr, whole);
    expect(parts[0]?.found).toMatchObject({
      article: {
        id: '7',
        charset: 'utf-8',
        claims: {
          title: 'Ferry & quay',
          authors: ['Ana Roe'],
          published: '2024-11-28T07:30:00Z',
          address: 'https://echo.example/ferry',
          outlet: 'Osby Echo',
          language: 'en-GB',
        },
      },
    });
    expect(inShort(parts).slice(1)).toEqual([
      'item 2 empty wxr/not-published',
      'item 3 empty wxr/not-an-article',
      expect.stringMatching(/^item 4: .*<article><p>One & two\.<\/p>\n<p>Three<br>four\.<\/p><\/article>/),
      'item 4, comments empty wxr/comments',
      'item 5 empty wxr/no-text',
    ]);
  });

  it('reads as HTML', async () => {
    const [part] = await partsIn(wxr, whole);
    if (part?.found.type !== 'article' || !('bytes' in part.found.article)) throw new Error('no article');
    const document = await read({ ...part.found.article, name: 'ferry' });
    expect(document.get(blocks).map((block) => document.slice(block))).toEqual(['The ferry stays.']);
    expect(document.metadata).toMatchObject({ title: 'Ferry & quay', published: '2024-11-28T07:30:00Z' });
  });

  it.each([
    ['“It is [sic] so,” [he] said.', '<p>“It is [sic] so,” [he] said.</p>'],
    [
      '[caption id="a" width="9"]<img src="x"/> The quay[/caption]\n\nText',
      '<figure><figcaption>The quay</figcaption></figure>\n<p>Text</p>',
    ],
    ['[embed]https://x.example[/embed]A[gallery]B', '<p>AB</p>'],
    ['[box]In a box[/box] [button color="red"]', '<p>In a box </p>'],
  ])('shortcodes: %s', (content, markup) => {
    expect(markupOf(content).replace(' </p>', '</p>')).toBe(markup.replace(' </p>', '</p>'));
  });

  it('takes shortcodes that never end in a moment', () => {
    const before = process.cpuUsage().user;
    for (const part of ['[caption id="a"]', '[gallery ', '[a b=', '<!-- wp:', '[/a]', '\n\n'])
      markupOf(part.repeat(100_000));
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(8_000);
  });
});

describe('bad exports', () => {
  it('cut anywhere keep the posts before, in pieces of any size', async () => {
    const bytes = Buffer.from(whole);
    const good = inShort(await partsIn(wxr, bytes));
    for (let end = 0; end < bytes.length - '</channel></rss>'.length; end += 3) {
      const parts = inShort(await partsIn(wxr, bytes.subarray(0, end), { chunk: 1 + (end % 97) }));
      expect(parts.at(-1), `cut at ${end}`).toMatch(/^after item \d failed wxr\/cut$/);
      expect(parts.slice(0, -1)).toEqual(good.slice(0, parts.length - 1));
    }
  });

  it('with entities that would grow without end stay small', async () => {
    const laughs = Array.from({ length: 30 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
    const bomb = whole
      .replace('<!-- made', `<!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]><!-- made`)
      .replace('<em>stays', '&l30;<em>stays');
    const parts = inShort(await partsIn(wxr, bomb));
    expect(parts).toHaveLength(6);
    expect(parts[0]?.length).toBeLessThan(500);
  });

  it('with a post above the limit refuse it and read on', async () => {
    const long = `${head}${item({ 'content:encoded': 'x'.repeat(300_000) })}${post}</channel></rss>`;
    expect(inShort(await partsIn(wxr, long, { limits: { ...limits, articleBytes: 50_000 } }))).toEqual([
      'item 1 refused records/too-large',
      expect.stringMatching(/^item 2: /),
    ]);
  });

  it('nested without end are read in a moment', async () => {
    const parts = inShort(await partsIn(wxr, `${head}${'<item>'.repeat(100_000)}`));
    expect(parts).toEqual(['after item 0 failed wxr/cut']);
  });

  it('without posts say so', async () => {
    expect(inShort(await partsIn(wxr, `${head}</channel></rss>`))).toEqual(['the whole file empty wxr/no-items']);
  });
});
