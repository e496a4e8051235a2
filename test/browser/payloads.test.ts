import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Reading } from '../../src/core/statement.ts';
import { fill, written } from '../archive.ts';
import { payloads } from './payloads.ts';
import { asked, openVisitor, type Scene, serveArchive, settle } from './site.ts';

/** Payloads in one article. */
const EACH = 20;

/** An article in which some payloads are what is said and who says it, and others its title, outlet, author, language, address. */
function articleOf(number: number): Reading {
  const own = payloads.slice(number * EACH, (number + 1) * EACH);
  const other = (by: number): string => payloads[(number * EACH + by * 7 + 3) % payloads.length] as string;
  const said = own.map((words, at) => ({ content: `“${words} ${at}”`, source: `${words} of ${number}.${at}` }));
  const text = said.map(({ content, source }) => `${content}, said ${source}.`).join('\n\n');
  const roles = said.map((role) => ({
    ...role,
    cue: 'said',
    speaker: { name: role.source, status: 'named', probability: 1 } as const,
  }));
  return written(text, roles, {
    title: other(1),
    outlet: other(2),
    authors: [other(3)],
    language: other(4),
    published: `2025-0${(number % 9) + 1}-01`,
    address: `javascript:hit()//${number}${other(5)}`,
  });
}

let scene: Scene;
beforeAll(async () => {
  const articles = Array.from({ length: payloads.length / EACH }, (_, number) => articleOf(number));
  const [site, visitor] = await Promise.all([serveArchive((path) => fill(path, articles)), openVisitor()]);
  scene = { site, visitor };
}, 120_000);
afterAll(async () => {
  await scene?.visitor.close();
  await scene?.site.close();
});

interface Listed {
  readonly items: readonly { readonly id: string; readonly name: string }[];
}

async function addresses(): Promise<string[]> {
  const lists = ['/documents?limit=100', '/speakers?limit=100', '/outlets?limit=100'];
  const [documents, speakers, outlets] = (await Promise.all(lists.map((list) => asked<Listed>(scene.site, list)))) as [
    Listed,
    Listed,
    Listed,
  ];
  const every = <T>(items: readonly T[], step: number): T[] => items.filter((_, at) => at % step === 0);
  const query = (words: string): string => encodeURIComponent(words);
  return [
    '/',
    '/search',
    '/search?order=oldest',
    '/speakers',
    '/outlets',
    '/review',
    '/ingest',
    ...documents.items.map(({ id }) => `/documents/${id}`),
    ...every(speakers.items, 10).map(({ id }) => `/speakers/${id}`),
    ...outlets.items.map(({ name }) => `/outlets/${query(name)}`).filter((path) => !/%2F\.|\/\.{1,2}$/.test(path)),
    ...every(outlets.items, 4).map(
      ({ name }, at) => `/compare?a=speaker:${speakers.items[at]?.id}&b=outlet:${query(name)}`,
    ),
    ...every(payloads, 20).flatMap((words) => [
      `/search?q=${query(words)}`,
      `/speakers?name=${query(words)}`,
      `/documents/x?reading=${query(words)}#${query(words)}`,
      `/gone?document=${query(words)}`,
    ]),
  ];
}

/** Elements and attributes that nothing in these pages has, were it not for markup from an article. */
const strangers = `document.querySelectorAll('main :is(script, iframe, object, form[action], meta, video, img, math, noscript, a[href^="javascript:" i], [onerror], [onload], [onfocus], [onmouseover])').length`;

it('runs none of 300 scripts from texts, titles, names, outlets, authors, languages, addresses', async () => {
  const { site, visitor } = scene;
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(300);
  const page: Page = await visitor.open(site.address);
  await page.context().addInitScript(`
    window.hits = 0; window.hit = () => { window.hits++; };
    window.reports = []; addEventListener('securitypolicyviolation', (event) => window.reports.push(event.violatedDirective));
  `);
  for (const path of await addresses()) {
    await page.goto('about:blank');
    await page.goto(site.address + path);
    await settle(page);
    if (path.startsWith('/documents/')) await page.keyboard.press('n');
    const found = await page.evaluate(`({ hits, reports, strangers: ${strangers} })`);
    expect([path, found]).toEqual([path, { hits: 0, reports: [], strangers: 0 }]);
  }
  expect(visitor.complaints().filter((words) => !words.includes('about:blank'))).toEqual([]);
}, 240_000);

it('would notice one that ran', async () => {
  const page = await scene.visitor.open(scene.site.address, { bypassCSP: true });
  await page.evaluate(`window.hits = 0; window.hit = () => { window.hits++; };
    document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=x onerror=hit()>')`);
  expect(await page.evaluate(strangers)).toBe(1);
  await page.waitForTimeout(300);
  expect(await page.evaluate('window.hits')).toBe(1);
});
