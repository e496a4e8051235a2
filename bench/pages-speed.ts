// What the pages weigh, when they are seen, and whether a long article scrolls smoothly:
//
//   npm run bench:pages [-- --archive FILE]
//
// With an archive, as bench:store keeps one, also how long after the last key what was typed into the search is shown.
// The browser has no graphics card and shares the machine with the server: compare rows of one run.
import { copyFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import type { Reading } from '../src/core/statement.ts';
import { fill, written } from '../test/archive.ts';
import { documentCalled, openVisitor, serveArchive } from '../test/browser/site.ts';
import { fillSite, TITLES } from '../test/browser/site-archive.ts';
import { printTable } from './table.ts';

const { values: options } = parseArgs({ options: { archive: { type: 'string' } } });
const LONG = 'The long sitting';
const STATEMENTS = 800;

/** 20,000 words in 400 paragraphs, two statements in each. */
function longArticle(): Reading {
  const filler = 'and the hall was full until the lamps along the quay had been lit one after another';
  const said = Array.from({ length: STATEMENTS }, (_, at) => ({
    content: `“We will not sell pier ${at}x,”`,
    cue: 'said',
    source: `${['Ana', 'Tom', 'Vera', 'Jon'][at % 4]} ${['Roe', 'Hale', 'Lind'][at % 3]}`,
    form: 'direct' as const,
  }));
  const sentences = said.map(({ content, source }) => `${content} ${source} said, ${filler}.`);
  const paragraphs = Array.from({ length: STATEMENTS / 2 }, (_, at) => sentences.slice(2 * at, 2 * at + 2).join(' '));
  return written(`${LONG}\n\n${paragraphs.join('\n\n')}\n`, said, { title: LONG, published: '2025-01-01' });
}

const site = await serveArchive(async (path) => {
  await fillSite(path);
  await fill(path, [longArticle()]);
});
const visitor = await openVisitor();

/** Bytes as sent, by kind, and milliseconds until the largest paint. */
async function firstLoad(path: string, slowdown: number) {
  const context = await visitor.browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const bytes = await counting(devtools);
  await page.addInitScript(
    `window.paint = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.paint = entry.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });`,
  );
  await page.goto(site.address + path);
  await page.locator('article p').first().waitFor();
  await page.waitForTimeout(1500);
  const paint = Number(await page.evaluate('window.paint'));
  await context.close();
  return { paint, ...bytes };
}

async function counting(devtools: CDPSession): Promise<Record<'Script' | 'Stylesheet' | 'Font', number>> {
  const bytes = { Script: 0, Stylesheet: 0, Font: 0 };
  const kinds = new Map<string, string>();
  await devtools.send('Network.enable');
  devtools.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) as keyof typeof bytes;
    if (kind in bytes) bytes[kind] += encodedDataLength;
  });
  return bytes;
}

/** Frames a second, and the longest wait between two of them in ms, while a page scrolls for three seconds. */
const scrolling = (page: Page): Promise<{ rate: number; longest: number }> =>
  page.evaluate(`new Promise((resolve) => {
    const times = []; const begun = performance.now();
    const step = (now) => {
      times.push(now); scrollBy({ top: 40, behavior: 'instant' });
      if (now - begun < 3000) return requestAnimationFrame(step);
      const waits = times.slice(1).map((time, at) => time - times[at]);
      resolve({ rate: (1000 * waits.length) / (times.at(-1) - times[0]), longest: Math.max(...waits) });
    };
    requestAnimationFrame(step);
  })`);

/** Milliseconds from the last key of each query until the frame that shows what it finds. */
async function typing(archive: string): Promise<number[]> {
  const searched = await serveArchive(async (path) => copyFileSync(archive, path));
  const page = await visitor.open(`${searched.address}/search`);
  await page.locator('#count').waitFor();
  const taken: number[] = [];
  for (const words of ['water rates', 'new tax plan', 'foreign policy', 'climate', 'people want', 'she said', 'jobs']) {
    await page.locator('#query').fill('');
    await page.waitForTimeout(500);
    await page.locator('#query').pressSequentially(words.slice(0, -1), { delay: 90 });
    await page.waitForTimeout(400);
    await page.evaluate(watchNextKey);
    await page.keyboard.press(words.at(-1) as string);
    taken.push(await page.evaluate<number>('window.shown'));
  }
  await page.close();
  await searched.close();
  return taken.sort((a, b) => a - b);
}

/** In the page: from the next key on until the results are there and a frame has shown them. */
const watchNextKey = `void (window.shown = new Promise((resolve) => {
  document.querySelector('#query').addEventListener('input', () => {
    const typed = performance.now();
    const results = document.querySelector('.results');
    const watching = new MutationObserver(() => {
      if (results.ariaBusy === 'true') return;
      watching.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - typed)));
    });
    watching.observe(results, { attributeFilter: ['aria-busy'] });
  }, { once: true });
}))`;

const article = `/documents/${await documentCalled(site, TITLES.full)}`;
const long = `/documents/${await documentCalled(site, LONG)}`;
const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
const [once, slowed, longSlowed] = [await firstLoad(article, 1), await firstLoad(article, 4), await firstLoad(long, 4)];
const page = await visitor.open(site.address + long);
await page.locator('article p').first().waitFor();
await page.waitForTimeout(1000);
const { rate, longest } = await scrolling(page);
printTable([
  ['first load of an article', 'measured', 'floor', 'goal'],
  ['script, KB as sent', kilobytes(once.Script), '120', '70'],
  ['styles, KB as sent', kilobytes(once.Stylesheet), '', ''],
  ['fonts, KB', kilobytes(once.Font), '', ''],
  ['largest paint, ms', once.paint.toFixed(0), '', ''],
  ['the same, CPU four times slower', slowed.paint.toFixed(0), '1500', '800'],
  [`the same, ${STATEMENTS} statements`, longSlowed.paint.toFixed(0), '', ''],
  [`scrolling ${STATEMENTS} statements, frames/s`, rate.toFixed(1), '60', ''],
  ['the longest frame, ms', longest.toFixed(0), '', ''],
]);
if (options.archive !== undefined) {
  const taken = await typing(options.archive);
  const [middle, last] = [taken[taken.length >> 1], taken.at(-1)] as [number, number];
  printTable([['typing into the search, ms', `${middle.toFixed(0)}, most ${last.toFixed(0)}`, '100', '']]);
}
await visitor.close();
await site.close();
