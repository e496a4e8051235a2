import { describe, expect, it } from 'vitest';
import { pageSigns } from './page-signs.ts';
import { wallBefore } from './walls.ts';

const asked = new URL('https://paper.example/ferry');
const ruleOf = (html: string, came = asked): string | null =>
  wallBefore(asked, came, pageSigns(Buffer.from(html)))?.rule ?? null;
const data = (fields: unknown): string =>
  `<script type="application/ld+json">${typeof fields === 'string' ? fields : JSON.stringify(fields)}</script>`;
const story = `<article>${'<p>The ferry “will sail on Monday”, Mia Holt said, and the harbour was quiet that day.</p>'.repeat(30)}</article>`;

describe('walls', () => {
  it.each([
    ['a flag', data({ '@type': 'NewsArticle', isAccessibleForFree: false })],
    ['a flag in words', data({ '@type': 'NewsArticle', isAccessibleForFree: 'False' })],
    ['a flag of schema.org', data({ isAccessibleForFree: 'https://schema.org/False' })],
    [
      'a flag in a graph',
      data({ '@graph': [{ '@type': 'WebPage' }, { '@type': 'NewsArticle', isAccessibleForFree: false }] }),
    ],
    [
      'a flag of a part',
      data({ '@type': 'NewsArticle', hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false } }),
    ],
    ['a flag in broken data', data('{"@type":"NewsArticle","isAccessibleForFree": "false", "headline": "a\nb"')],
    ['a locked tier', '<meta property="article:content_tier" content="locked">'],
  ])('pay: %s', (_, head) => {
    expect(ruleOf(`<html><head>${head}</head><body>${story}</body></html>`)).toBe('fetch/paywall');
  });

  it.each([
    ['free', data({ '@type': 'NewsArticle', isAccessibleForFree: true })],
    ['another article that it lists', data({ '@type': 'ItemList', itemListElement: [{ isAccessibleForFree: false }] })],
    ['a tier that is metered', '<meta property="article:content_tier" content="metered">'],
    ['data that is no object', data('null')],
    ['data nested without end', data(`${'{"hasPart":'.repeat(5000)}{"isAccessibleForFree":true}${'}'.repeat(5000)}`)],
    ['words about subscriptions', '<p>Subscribe to continue reading. Already a subscriber?</p>'],
    ['a banner', '<div>We value your privacy. We and our partners use cookies.<button>Accept all</button></div>'],
  ])('none: %s', (_, more) => {
    expect(ruleOf(`<html><head></head><body>${more}${story}</body></html>`)).toBeNull();
  });

  it('pay: hardly any text that asks for a subscription', () => {
    expect(ruleOf('<p>The ferry…</p><p>This article is for subscribers only.</p>')).toBe('fetch/paywall');
    expect(ruleOf('<p>Log in to continue reading</p>')).toBe('fetch/paywall');
  });

  it('consent: hardly any text that asks about cookies', () => {
    expect(ruleOf('<h1>Before you continue</h1><p>We use cookies.</p>')).toBe('fetch/consent-wall');
    const brief = 'The ferry will sail on Monday, the harbour said on Friday, after repairs to its bow door. '.repeat(
      10,
    );
    expect(ruleOf(`<p>${brief}</p><div>We use cookies. <button>Accept all</button></div>`)).toBeNull();
  });

  it.each([
    ['https://consent.paper.example/', 'fetch/consent-wall'],
    ['https://guce.yahoo.com/consent?x', 'fetch/consent-wall'],
    ['https://myprivacy.dpgmedia.nl/consent/?siteKey=x', 'fetch/consent-wall'],
    ['https://paper.example/privacy-gate?url=ferry', 'fetch/consent-wall'],
    ['https://paper.example/news/ferry', null],
    ['https://paper.example/consent-decree-signed', null],
    ['https://paper.example/2024/informed-consent', null],
  ])('consent: being sent to %s: %s', (came, rule) => {
    expect(ruleOf(story, new URL(came))).toBe(rule);
  });

  it('none: a consent page that one asked for', () => {
    const page = new URL('https://consent.example/about');
    expect(wallBefore(page, page, pageSigns(Buffer.from(story)))).toBeNull();
  });

  it('looks through any page in little time', () => {
    const started = performance.now();
    for (const html of [
      '<b>'.repeat(500_000),
      '<'.repeat(1_000_000),
      '<!--'.repeat(300_000),
      `<script type="application/ld+json">${'['.repeat(1_000_000)}`,
    ])
      pageSigns(Buffer.from(html));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
