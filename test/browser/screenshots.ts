// The screenshots of the README, from the examples as the product reads them:  npm run screenshots
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { documentCalled, openVisitor, serveArchive } from './site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const images = `${root}docs/images`;
const examples = ['live-blog.html', 'wire-copy.txt', 'diplomacy.txt', 'sports.txt', 'local-news.md', 'aggregator.html'];

const site = await serveArchive(async (path) => {
  const files = examples.map((name) => `examples/${name}`);
  execFileSync(process.execPath, ['dist/cli/main.js', 'ingest', ...files, '--archive', path], {
    cwd: root,
    stdio: 'ignore',
  });
});
const visitor = await openVisitor();
mkdirSync(images, { recursive: true });

async function shoot(name: string, path: string, prepare: (page: Page) => Promise<unknown>): Promise<void> {
  const page = await visitor.open(site.address + path, { viewport: { width: 1240, height: 860 } });
  await prepare(page);
  await page.waitForTimeout(1000);
  await page.screenshot({ path: `${images}/${name}.png` });
}

const article = await documentCalled(site, 'Port workers reject pay offer as strike enters third week');
await shoot('article', `/documents/${article}`, async (page) => {
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await page.mouse.move(2, 2);
  await page.waitForTimeout(1000);
  await page.evaluate('scrollTo({ top: 0, behavior: "instant" })');
});
await shoot('search', '/search?q=standing:said', (page) => page.locator('blockquote').first().waitFor());
await visitor.close();
await site.close();
