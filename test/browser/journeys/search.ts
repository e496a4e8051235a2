import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { type Scene, settle, until } from '../site.ts';

const box = (page: Page) => page.locator('#query');
const query = (page: Page): string | null => new URL(page.url()).searchParams.get('q');

export function searchJourneys(at: () => Scene): void {
  const open = async (path = '/search') => {
    const { site, visitor } = at();
    return visitor.open(site.address + path);
  };
  const counted = (page: Page, words: string) => page.locator('#count', { hasText: words }).waitFor();

  it('finds while someone types, and offers how to go on', async () => {
    const page = await open();
    await box(page).pressSequentially('ferry spea');
    await page.getByRole('option', { name: /^speaker:/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await box(page).getAttribute('aria-activedescendant')).toBe('offer-0');
    await page.keyboard.press('Enter');
    await box(page).pressSequentially('Ana');
    await page.getByRole('option', { name: /Ana Roe/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await box(page).inputValue()).toBe('ferry speaker:"Ana Roe" ');
    await counted(page, '2 statements');
    expect(query(page)?.trim()).toBe('ferry speaker:"Ana Roe"');
    expect(await page.locator('mark').allTextContents()).toContain('ferry');
  });

  it('takes what fits what was typed, while the offers for it are still awaited', async () => {
    const page = await open();
    await box(page).pressSequentially('ferry speaker:');
    await page.getByRole('option', { name: /Ana Roe/ }).waitFor();
    // No answer from here on.
    await page.route('**/api/v1/complete*', () => {});
    await box(page).pressSequentially('Ana');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await box(page).inputValue()).toBe('ferry speaker:"Ana Roe" ');
  });

  it('takes an offer by mouse, and closes offers by Escape', async () => {
    const page = await open();
    await box(page).pressSequentially('outlet:Osb');
    await page.getByRole('option', { name: /Osby/ }).click();
    expect(await box(page).inputValue()).toBe('outlet:"Osby Courier" ');
    await page.keyboard.type('ki');
    await page.locator('#offers li').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#offers').waitFor({ state: 'detached' });
  });

  it('narrows by facets, which the address bar and Back remember', async () => {
    const page = await open('/search?q=paint');
    await counted(page, '40 statements');
    const facet = page.getByRole('region', { name: 'Outlets' }).getByRole('button', { name: /Osby/ });
    await facet.click();
    await counted(page, '14 statements');
    expect(await facet.getAttribute('aria-pressed')).toBe('true');
    expect(query(page)).toBe('paint outlet:"Osby Courier"');
    await page.reload();
    await counted(page, '14 statements');
    expect(await box(page).inputValue()).toBe('paint outlet:"Osby Courier"');
    await facet.click();
    await counted(page, '40 statements');
    await page.goBack();
    await counted(page, '14 statements');
    expect(await box(page).inputValue()).toBe('paint outlet:"Osby Courier"');
  });

  it('is brushed by months, with a mouse', async () => {
    const page = await open('/search?q=paint');
    await counted(page, '40 statements');
    const { x, y, width } = (await page.locator('figure svg').boundingBox()) ?? { x: 0, y: 0, width: 0 };
    await page.mouse.move(x + 2, y + 20);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + 20, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/after%3A2024-01/);
    expect(query(page)).toMatch(/^paint after:2024-01 before:20\d\d-\d\d$/);
    await page.getByRole('button', { name: 'All months' }).click();
    await counted(page, '40 statements');
  });

  it('is narrowed by months, with the keyboard', async () => {
    const page = await open('/search?q=paint');
    await counted(page, '40 statements');
    await page.getByLabel('From').fill('2024-06');
    await page.getByLabel('From').blur();
    await page.waitForURL(/after%3A2024-06/);
    await settle(page);
    await page.getByLabel('to', { exact: true }).fill('2024-06');
    await page.getByLabel('to', { exact: true }).blur();
    await page.waitForURL(/before%3A2024-07/);
    await counted(page, '2 statements');
    expect(await page.getByRole('button', { name: 'All months' }).isVisible()).toBe(true);
  });

  it('orders, shows more, and gives everything as CSV', async () => {
    const page = await open('/search?q=paint');
    await counted(page, '40 statements');
    const first = await page.locator('blockquote').first().innerText();
    await page.getByLabel('Order').selectOption('oldest');
    await until(page, `document.querySelector('blockquote').innerText !== ${JSON.stringify(first)}`);
    expect(page.url()).toContain('order=oldest');
    const shown = await page.locator('blockquote').count();
    await page.getByRole('button', { name: 'Show more' }).click();
    await until(page, `document.querySelectorAll('blockquote').length > ${shown}`);
    const ids = await page
      .locator('.results article p a[href*="#"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(ids).size).toBe(ids.length);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.head a', { hasText: 'CSV' }).click(),
    ]);
    const rows = await (await fetch(download.url())).text();
    expect(rows.trim().split('\n').length).toBe(41);
  });

  it('says what is wrong with a query, and where', async () => {
    const page = await open();
    await box(page).fill('ferry kind:');
    await page.getByRole('alert').waitFor();
    expect(await box(page).getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByRole('alert').innerText()).toMatch(/kind/);
    await box(page).fill('ferry');
    await page.getByRole('alert').waitFor({ state: 'detached' });
  });

  it('leads from the example queries to what they find', async () => {
    const page = await open();
    await page.getByText('How to search').click();
    await page.getByRole('link', { name: 'speaker:"Ana Roe"' }).click();
    await counted(page, '2 statements');
    expect(await box(page).inputValue()).toBe('speaker:"Ana Roe"');
  });

  it('does not carry what was typed last to the page that came next', async () => {
    const page = await open();
    await box(page).pressSequentially('fer');
    await page.getByRole('link', { name: 'Speakers', exact: true }).click();
    await settle(page);
    await page.waitForTimeout(300);
    expect(new URL(page.url()).search).toBe('');
  });
}
