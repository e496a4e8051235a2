import { expect, it } from 'vitest';
import { type Scene, serveArchive, settle } from '../site.ts';

export function intakeJourneys(at: () => Scene): void {
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

  it('reads files that are chosen, says how each went, and leads to the articles', async () => {
    const { site, visitor } = at();
    const page = await visitor.open(`${site.address}/ingest`);
    await page
      .locator('input[type=file]')
      .setInputFiles([file('lighthouse.txt', '“The lamp is lit,” said Vera Lind.\n'), file('nothing.txt', '')]);
    await page.getByText('Finished.').waitFor();
    const live = page.locator('ul.live');
    expect(await live.locator('li').count()).toBe(2);
    expect(await live.locator('li.bad, li', { hasText: 'nothing.txt' }).first().innerText()).toMatch(
      /empty|failed|no article/,
    );
    expect(await page.locator('table').innerText()).toContain('lighthouse.txt');
    await live.getByRole('link', { name: 'lighthouse.txt' }).click();
    await settle(page);
    expect(await page.locator('article').innerText()).toContain('The lamp is lit');
  });

  it('refuses politely what is no web address, and what is inside the network', async () => {
    const { site, visitor } = at();
    const page = await visitor.open(`${site.address}/ingest`);
    await page.getByLabel('Addresses, one a line').fill('harbour news');
    await page.getByRole('button', { name: 'Take in', exact: true }).click();
    expect(await page.getByRole('alert').innerText()).toContain('is no web address');
    await page.getByLabel('Addresses, one a line').fill('http://10.0.0.1/x');
    await page.getByRole('button', { name: 'Take in', exact: true }).click();
    await page.getByText('Finished.').waitFor();
    expect(await page.locator('ul.live').innerText()).toMatch(/refused/);
    await page.getByLabel('Outcome').selectOption('refused');
    await page.waitForURL(/outcome=refused/);
    await page.locator('tbody tr', { hasText: '10.0.0.1' }).waitFor();
    expect(await page.locator('tbody tr').count()).toBe(1);
    await page.getByRole('button', { name: 'Try failures again' }).click();
    await page.getByText('Finished.').waitFor();
  });

  it('invites whoever opens an empty archive, and takes in the examples', async () => {
    const { visitor } = at();
    const site = await serveArchive(null);
    const page = await visitor.open(site.address);
    await page.getByText('This archive is empty.').waitFor();
    await page.getByRole('link', { name: 'Take in the examples' }).click();
    await page.getByText('Finished.').waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('ul.live li').count()).toBeGreaterThanOrEqual(16);
    await page.getByRole('link', { name: 'Hearsay', exact: true }).click();
    await page
      .getByText(/^\d+ articles/)
      .first()
      .waitFor();
    await page.context().close();
    await site.close();
  });
}
