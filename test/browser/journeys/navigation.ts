import { expect, it } from 'vitest';
import { makeToken } from '../../../src/http/guard/tokens.ts';
import { documentCalled, focused, type Scene, serveArchive, settle } from '../site.ts';
import { TITLES } from '../site-archive.ts';

export function navigationJourneys(at: () => Scene): void {
  const open = async (path: string) => {
    const { site, visitor } = at();
    return visitor.open(site.address + path);
  };

  it('goes to the content and tells the title when another page comes, by Tab and Enter alone', async () => {
    const page = await open('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
    for (const _ of [1, 2, 3]) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: 'Speakers' }).waitFor();
    await settle(page);
    expect(await focused(page, 'id')).toBe('main');
    expect(await page.getByRole('status').first().innerText()).toBe('Speakers – Hearsay');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.querySelector("main").contains(document.activeElement)')).toBe(true);
  });

  it('goes back and forward', async () => {
    const page = await open('/');
    await page.locator('main').getByRole('link').first().click();
    await settle(page);
    const there = page.url();
    await page.goBack();
    await page.locator('h1', { hasText: 'Who said what' }).waitFor();
    await page.goForward();
    await settle(page);
    expect(page.url()).toBe(there);
  });

  it('searches from the first page', async () => {
    const page = await open('/');
    await page.locator('#query').fill('ferry');
    await page.keyboard.press('Enter');
    await page.locator('#count', { hasText: /\d statements/ }).waitFor();
    expect(page.url()).toContain('/search?q=ferry');
  });

  it('leads from a permanent link to the statement', async () => {
    const { site } = at();
    const id = await documentCalled(site, TITLES.full);
    const page = await open(`/s/${id}-statement-0`);
    await page.locator('.note.open').waitFor();
    expect(page.url()).toContain(`/documents/${id}`);
  });

  it('says so where there is nothing, where it is gone, and where an address is broken', async () => {
    for (const [path, words] of [
      ['/nowhere', 'There is nothing here'],
      ['/gone?document=abc', 'This statement is no longer here'],
      ['/documents/nothing', 'Try again'],
      ['/outlets/%E0%A4%A', 'Compare with'],
    ] as const) {
      const page = await open(path);
      await page.getByText(words).first().waitFor();
      await page.context().close();
    }
  });

  it('keeps the colours that were chosen', async () => {
    const page = await open('/');
    await page.getByLabel('Colours').selectOption('dark');
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(23, 22, 19)');
    await page.reload();
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(23, 22, 19)');
  });

  it('asks for a token where the archive does, and knows who came', async () => {
    const { visitor } = at();
    const site = await serveArchive(null, ['--auth', 'tokens.jsonl'], async (place) => {
      const { secret, token } = await makeToken('Eva', 'reader');
      place.put('tokens.jsonl', `${JSON.stringify(token)}\n`);
      return secret;
    });
    const page = await visitor.open(site.address);
    await page.locator('main').getByRole('link', { name: 'Sign in' }).click();
    await page.getByLabel('Token').fill('wrong');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Token').fill(site.told);
    await page.keyboard.press('Enter');
    await page.getByText('Eva (reader)').waitFor();
    await page.getByText('This archive is empty.').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.locator('h1', { hasText: 'Sign in' }).waitFor();
    await page.context().close();
    await site.close();
  });
}
