import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/core/statement.ts';
import { html } from '../../src/exporters/html.ts';
import { quoted, readingOf } from '../example-reading.ts';
import { fullReading } from '../full-reading.ts';
import { openChromium } from './chromium.ts';

const text = `Ferry to stay in harbour

“The ferry will not sail,” said Ana Roe, who runs the harbour, “and that is that.”

Tom Hale said that the crew had told him “nothing will move before Monday”. He blamed “The Long Crossing” for the mood.

The board called it <b>a "storm" & a half</b>.
`;

const ferry = readingOf(
  text,
  [
    { content: ['“The ferry will not sail,”', '“and that is that.”'], cue: 'said', source: 'Ana Roe' },
    {
      content: 'that the crew had told him “nothing will move before Monday”',
      cue: 'said that'.slice(0, 4),
      source: 'Tom Hale',
      form: 'mixed',
    },
    { content: '“nothing will move before Monday”', cue: 'had told', source: 'the crew' },
    { content: '<b>a "storm" & a half</b>', cue: 'called', source: 'The board', form: 'indirect' },
  ],
  {
    metadata: {
      title: 'Ferry to stay in harbour',
      authors: ['Eva <Berg>'],
      outlet: 'The Lenz Courier',
      published: '2025-01-31',
      language: 'en-GB',
      address: null,
    },
    unattributed: [{ ...quoted(text, '“The Long Crossing”'), seems: 'title', decidedBy: 'example' }],
    issues: [{ rule: 'example/rule', message: 'An <i>example</i>.', severity: 'info', span: null }],
  },
);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-page-'));
  browser = await openChromium();
}, 60_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What a page must not do, gathered while it is open. */
const complaints: string[] = [];
afterEach(() => {
  const found = complaints.splice(0);
  if (found.length > 0) throw new Error(`The page must not do this:\n${found.join('\n')}`);
});

async function open(reading: Reading = ferry, options: BrowserContextOptions = {}): Promise<Page> {
  const file = join(folder, 'page.html');
  writeFileSync(file, html.render(reading, { width: 80, color: false, explain: false }));
  const page = await browser.newPage(options);
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  const address = pathToFileURL(file).href;
  page.on('request', (request) => {
    if (request.url() !== address) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  return page;
}

async function violations(page: Page): Promise<string[]> {
  const found = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as Violations;
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

interface Violations {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

const lit = (page: Page, role: string): Promise<string[]> => page.locator(`article .${role}.on`).allTextContents();

describe('the page', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 800, 1400])
      it(`is accessible and fits, ${colorScheme}, ${width} px`, async () => {
        const page = await open(fullReading, { colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
        await page.evaluate(axe);
        for (const key of ['Escape', 'n']) {
          await page.keyboard.press(key);
          expect(await violations(page)).toEqual([]);
        }
        await page.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true; })');
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
        await page.close();
      }, 30_000);

  it('shows the text exactly, what looks like markup too', async () => {
    const page = await open();
    await page.evaluate('document.querySelectorAll("article .ref, article .note").forEach((extra) => extra.remove())');
    const shown = await page.locator('article h1, article p').allTextContents();
    expect(shown).toEqual(text.split('\n').filter((line) => line !== ''));
    expect(await page.locator('h1').count()).toBe(1);
    await page.close();
  });

  it('lights source, cue and content of the inner statement under the pointer', async () => {
    const page = await open(ferry, { viewport: { width: 1400, height: 900 } });
    await page.getByText('“nothing will move before Monday”').first().hover();
    expect(await lit(page, 'content')).toEqual(['“nothing will move before Monday”']);
    expect([await lit(page, 'source'), await lit(page, 'cue')]).toEqual([['the crew'], ['had told']]);
    const note = page.locator('.note.on');
    expect(await note.innerText()).toMatch(/unknown ‹the crew› \?\s+direct “had told”\s+confidence 90 %/);
    await page.mouse.move(2, 2);
    expect(await page.locator('.on').count()).toBe(0);
    await page.close();
  });

  it('lights both halves of a content that is cut in two', async () => {
    const page = await open();
    await page.locator('article .source', { hasText: 'Ana Roe' }).hover();
    expect(await lit(page, 'content')).toEqual(['“The ferry will not sail,”', '“and that is that.”']);
    await page.close();
  });

  it('goes from statement to statement by Tab, n and p, and clears by Escape', async () => {
    const page = await open();
    const focused = (): Promise<unknown> => page.evaluate('document.activeElement?.id');
    await page.keyboard.press('n');
    expect(await focused()).toBe('s1');
    await page.keyboard.press('n');
    expect(await lit(page, 'source')).toEqual(['Tom Hale']);
    await page.keyboard.press('Tab');
    expect([await focused(), await lit(page, 'source')]).toEqual(['s3', ['the crew']]);
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    expect(await focused()).toBe('s4');
    await page.keyboard.press('Escape');
    expect([await page.locator('.on').count(), await focused()]).toEqual([0, '']);
    await page.close();
  });

  it('keeps a statement lit where it was clicked, until another place is', async () => {
    const page = await open();
    await page.locator('article .content', { hasText: 'storm' }).click();
    await page.mouse.move(2, 2);
    expect(await lit(page, 'source')).toEqual(['The board']);
    await page.locator('.kicker').click();
    expect(await page.locator('.on').count()).toBe(0);
    await page.close();
  });

  it('tells those who listen what each statement is, with a link to its place', async () => {
    const page = await open();
    const listed = await page.locator('ol > li').first().innerText();
    expect(listed).toMatch(
      /“The ferry will not sail,” … “and that is that\.”\s+Ana Roe ●\s+\(named person\)\s+· direct “said”/,
    );
    const snapshot = await page.locator('article').ariaSnapshot();
    expect(snapshot).toContain('link "Statement 3"');
    expect(snapshot).not.toContain('confidence');
    await page.locator('ol > li').nth(2).getByRole('link').click();
    expect(await page.evaluate('location.hash')).toBe('#s3');
    await page.close();
  });

  it('shows a speaker with their sign, what the article calls them, and the hands that it went through', async () => {
    const page = await open(fullReading);
    const third = page.locator('ol > li').nth(2);
    expect(await third.locator('p').innerText()).toMatch(
      /^Mira Oduya ‹Ms Oduya› ●\s+\(named person\)\s+→ Radio Sund → The Sund Herald → The Lenz Courier · through a letter · before Thu 28 Nov 2024/,
    );
    expect(await page.locator('#about-11').innerText()).toMatch(
      /unknown ‹The older man› \? · not said · perhaps Tom Hale 44 %/,
    );
    await page.close();
  });

  it('sets apart what was asked, denied, not said and imagined, and counts the unsaid as nobody’s words', async () => {
    const page = await open(fullReading);
    expect(await page.locator('.ref i').allTextContents()).toEqual(['asked', 'denied', 'not said', 'imagined']);
    const line = (role: string): Promise<unknown> =>
      page.evaluate(`getComputedStyle(document.querySelector('article .${role}')).textDecorationStyle`);
    expect([await line('content.apart'), await line('content.direct')]).toEqual(['wavy', 'solid']);
    expect(await page.locator('.strip .unsaid').count()).toBe(2);
    const critics = page.locator('.who > ul > li', { hasText: 'critics' });
    expect(await critics.innerText()).toMatch(/1 unsaid$/);
    expect(await page.locator('.tally').innerText()).toMatch(/unsaid\s+1 not said, 1 imagined/);
    await page.close();
  });

  it('says of each statement what decided, and in which other it stands', async () => {
    const page = await open(fullReading);
    const second = page.locator('ol > li').nth(1);
    await second.getByText('why').click();
    expect(await second.locator('dl').innerText()).toMatch(
      /speaker\s+coreference\/pronoun, 93 %\s+evidence\s+the only woman[^]*candidates\s+Mira Oduya 93 %, Tom Hale 2 %/,
    );
    const ninth = page.locator('ol > li').nth(8);
    expect(await ninth.getAttribute('class')).toContain('d1');
    await ninth.getByRole('link', { name: 'within statement 8' }).click();
    expect(await page.evaluate('location.hash')).toBe('#l8');
    await page.close();
  });

  it('prints with every reason and without what only a screen can do', async () => {
    const page = await open(fullReading);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('coreference/pronoun, 93 %').isVisible()).toBe(true);
    expect(await page.locator('summary').first().isVisible()).toBe(false);
    await page.close();
  });

  it('runs no script from the article or anywhere else', async () => {
    const page = await open(
      readingOf('<script>document.title="taken"</script><img src="https://example.org/x.png" onerror="alert(1)">', [], {
        id: '"><script>document.title="taken"</script>',
      }),
    );
    expect(await page.title()).toContain('<script>');
    expect(await page.locator('img').count()).toBe(0);
    await page.evaluate('document.body.insertAdjacentHTML("beforeend", "<p style=\\"color:red\\" id=x>x</p>")');
    expect(complaints.splice(0).join()).toMatch(/Content Security Policy/);
    await page.close();
  });

  it('is whole where nothing was found', async () => {
    const page = await open(readingOf('A quiet day.', []));
    expect(await page.locator('body').innerText()).toContain('No statements were found in this article.');
    await page.close();
  });
});
