import { expect, test } from 'vitest';
import { blocks } from '../core/layers.ts';
import { html } from './html.ts';

const read = (markup: string) => html.read({ bytes: new TextEncoder().encode(markup), name: 'page' });
const shown = (markup: string): string[] => {
  const document = read(markup);
  return document.get(blocks).map((block) => `${block.kind}: ${document.slice(block)}`);
};
const long =
  'The mayor of Eastbrook said on Monday that the new bridge over the river would open to traffic in early spring.';
const more =
  'Work on the bridge began two years ago and was held up twice, first by floods and then by a strike of the crane drivers.';
const page = (inner: string, head = ''): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/x">News</a></nav>` +
  `<article><h1>Bridge to open in spring</h1>${inner}</article>` +
  `<aside class="related"><h3>Read next</h3><ul><li><a href="/y">Another bridge opens somewhere else entirely, people say</a></li></ul></aside>` +
  `<div id="comments"><p>I have never liked this bridge and I do not like it now, whatever the mayor says.</p></div><footer>© Eastbrook Echo</footer></body></html>`;

test('the article and nothing around it', () => {
  expect(shown(page(`<p>${long}</p><p>${more}</p>`))).toEqual(
    ['heading: Bridge to open in spring', `paragraph: ${long}`, `paragraph: ${more}`].map((line, at) =>
      at === 0 ? 'title: Bridge to open in spring' : line,
    ),
  );
});

test('white space as a browser shows it', () => {
  const inner = `<p>${long}</p><p>One\n   <b>two</b><br>three<script>alert(1)</script><style>p{}</style></p><p>${more}</p>`;
  expect(shown(page(inner))[2]).toBe('paragraph: One two\nthree');
});

test('kinds of blocks', () => {
  const inner = `<p>${long}</p><h2>Voices</h2><ul><li>The first of many reasons</li></ul>
    <blockquote><p>I would rather have had a ferry, said a man on the bank.</p></blockquote>
    <blockquote class="twitter-tweet"><p>Bridge day!</p>— Ana (@ana) November 29, 2024</blockquote>
    <figure><img src="b.jpg"><figcaption>The bridge at night</figcaption></figure><p>${more}</p>`;
  expect(shown(page(inner)).map((line) => line.split(':')[0])).toEqual([
    'title',
    'paragraph',
    'heading',
    'list-item',
    'block-quote',
    'embedded-post',
    'embedded-post',
    'caption',
    'paragraph',
  ]);
});

test('a sentence shown twice is a pull quote the second time it is set large', () => {
  const said = '“I crossed it on foot and it did not so much as tremble”';
  const lines = shown(page(`<p>${long}</p><blockquote>${said}</blockquote><p>${said}, said the mayor. ${more}</p>`));
  expect(lines).toContain(`pull-quote: ${said}`);
  expect(lines).toContain(`paragraph: ${said}, said the mayor. ${more}`);
});

test('metadata from JSON-LD', () => {
  const data = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'Organization', '@id': '#o', name: 'Eastbrook Echo' },
      {
        '@type': 'NewsArticle',
        headline: 'Bridge to open in spring',
        author: [{ name: 'Ana Bell' }, { name: 'Tom Reed' }],
        publisher: { '@id': '#o' },
        datePublished: '2024-11-29T08:30:00+0100',
        inLanguage: 'en-GB',
      },
    ],
  };
  const head = `<script type="application/ld+json">${JSON.stringify(data)}</script><link rel="canonical" href="/bridge"><base href="https://echo.example/news/">`;
  expect(read(page(`<p>${long}</p>`, head)).metadata).toEqual({
    title: 'Bridge to open in spring',
    authors: ['Ana Bell', 'Tom Reed'],
    outlet: 'Eastbrook Echo',
    published: '2024-11-29T08:30:00+01:00',
    language: 'en',
    address: 'https://echo.example/bridge',
  });
});

test('metadata from OpenGraph and from what is shown', () => {
  const head =
    '<title>Bridge to open in spring | Eastbrook Echo</title><meta property="og:site_name" content="Eastbrook Echo">';
  const inner = `<p class="byline">By Ana Bell</p><time>November 29, 2024</time><p>${long}</p>`;
  expect(read(page(inner, head)).metadata).toMatchObject({
    title: 'Bridge to open in spring',
    authors: ['Ana Bell'],
    outlet: 'Eastbrook Echo',
    published: '2024-11-29',
  });
});

test('fragments, XHTML and broken entities are read', () => {
  expect(read(`<p>${long}<p>${more} &amp; &nosuch; &#xD800; &#99999999;`).text).toContain(
    `${long}\n\n${more} & &nosuch;`,
  );
  expect(
    read(
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${long}</p><br/><p>${more}</p></body></html>`,
    ).text,
  ).toBe(`${long}\n\n${more}`);
});

test('hidden parts and templates are left out', () => {
  const inner = `<p>${long}</p><p hidden>Secret one</p><div style="display: none">Secret two</div><template><p>Secret three</p></template><noscript>Secret four</noscript><p>${more}</p>`;
  expect(read(page(inner)).text).not.toContain('Secret');
});

test('rows of a table are lines with tabs', () => {
  const table = '<table><tr><th>Year</th><th>Cars</th></tr><tr><td>2023</td><td>12</td></tr></table>';
  expect(shown(page(`<p>${long}</p>${table}<p>${more}</p>`))).toEqual(
    expect.arrayContaining(['paragraph: Year\tCars', 'paragraph: 2023\t12']),
  );
});
