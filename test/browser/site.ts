import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { command, Workplace } from '../cli/process.ts';
import { openChromium } from './chromium.ts';

/** Milliseconds that anything in a page may take on a busy machine. */
const PATIENCE = 10_000;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The built command, serving an archive. Only the trained model behind "take in" is a stand-in. */
export interface Served {
  readonly address: string;
  readonly place: Workplace;
  /** What was told by what was done before. */
  readonly told: string;
  close(): Promise<void>;
}

/** @param fill makes the archive that is served; without it there is none yet. */
export async function serveArchive(
  fill: ((path: string) => Promise<void>) | null,
  options: readonly string[] = [],
  before: (place: Workplace) => Promise<string> = async () => '',
): Promise<Served> {
  const place = new Workplace();
  const archive = place.path('site.db');
  await fill?.(archive);
  const told = await before(place);
  const child = spawn(process.execPath, [command, 'serve', '--archive', archive, '--port', '0', '-q', ...options], {
    cwd: place.folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await addressOf(child);
  return {
    address,
    place,
    told,
    close: async () => {
      child.kill('SIGINT');
      await once(child, 'exit');
      place.remove();
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  for await (const words of child.stdout ?? []) return String(words).trim();
  throw new Error('The server ended before it told its address.');
}

export interface Visitor {
  readonly browser: Browser;
  /** What pages did that they must not do since this was last asked: errors, foreign requests, policy reports, dialogs. */
  complaints(): string[];
  open(address: string, options?: BrowserContextOptions & { readonly theme?: string }): Promise<Page>;
  close(): Promise<void>;
}

export async function openVisitor(): Promise<Visitor> {
  const browser = await openChromium();
  const found: string[] = [];
  return {
    browser,
    complaints: () => found.splice(0),
    open: async (address, { theme, ...options } = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      if (theme) await context.addInitScript(`localStorage.setItem('theme', '${theme}')`);
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      listen(page, new URL(address).origin, found);
      await page.goto(address);
      await settle(page);
      return page;
    },
    close: () => browser.close(),
  };
}

function listen(page: Page, origin: string, found: string[]): void {
  page.on('console', (message) => {
    // A page that was not found is one, and says so.
    if (['error', 'warning'].includes(message.type()) && !/status of 40[0-9]/.test(message.text()))
      found.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    found.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) found.push(`request: ${request.url()}`);
  });
}

/** Until an expression is true in the page. The page's policy forbids it to be evaluated by the page itself. */
export async function until(page: Page, expression: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await page.evaluate(expression))) {
    if (Date.now() > end) throw new Error(`${page.url()} never became: ${expression}`);
    await page.waitForTimeout(50);
  }
}

/** Until the page shows what it is about: a heading, and nothing that says that it is loading. */
export const settle = (page: Page): Promise<void> =>
  until(
    page,
    `document.querySelector('main h1, main [role=alert]') && !document.querySelector('main').innerText.includes('Loading …')`,
  );

/** What WCAG 2.2 AA has against the page as it stands. The page must have been opened with `bypassCSP`. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
  const tags = JSON.stringify(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  const found = (await page.evaluate(
    `axe.run({ resultTypes: ['violations'], runOnly: { type: 'tag', values: ${tags} } })`,
  )) as { violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] };
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`));
}

/** An API's answer. */
export async function asked<T>({ address }: Served, path: string): Promise<T> {
  return (await (await fetch(`${address}/api/v1${path}`)).json()) as T;
}

interface Listed {
  readonly items: readonly {
    readonly id: string;
    readonly name: string;
    readonly metadata: { readonly title: string | null };
  }[];
}

export async function documentCalled(site: Served, title: string): Promise<string> {
  const { items } = await asked<Listed>(site, '/documents?limit=100');
  const found = items.find(({ metadata }) => metadata.title === title);
  if (!found) throw new Error(`The archive has no article '${title}'.`);
  return found.id;
}

export async function speakerCalled(site: Served, name: string): Promise<string> {
  const { items } = await asked<Listed>(site, `/speakers?name=${encodeURIComponent(name)}`);
  const found = items.find((one) => one.name === name);
  if (!found) throw new Error(`The archive has no speaker '${name}'.`);
  return found.id;
}

export const focused = (page: Page, attribute: string): Promise<string | null> =>
  page.evaluate(`document.activeElement?.getAttribute('${attribute}') ?? null`);

/** What every journey is given. */
export interface Scene {
  readonly site: Served;
  readonly visitor: Visitor;
}
