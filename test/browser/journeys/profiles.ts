import { expect, it } from 'vitest';
import { type Scene, settle, speakerCalled } from '../site.ts';

export function profileJourneys(at: () => Scene): void {
  const open = async (path: string) => {
    const { site, visitor } = at();
    return visitor.open(site.address + path);
  };

  it('finds a speaker by name, and shows what is known of them', async () => {
    const page = await open('/speakers');
    await page.getByLabel('Find a name').fill('jon');
    await page.waitForURL(/name=jon/);
    await page.getByRole('link', { name: 'Jon Berg' }).click();
    await page.locator('h1', { hasText: 'Jon Berg' }).waitFor();
    await page.locator('.plot svg').first().waitFor();
    const main = page.locator('main');
    expect(await main.innerText()).toMatch(/40 statements/);
    expect(await main.getByRole('link', { name: 'Osby Courier' }).first().getAttribute('href')).toBe(
      '/outlets/Osby%20Courier',
    );
    await page.getByText('as a table').click();
    expect(await page.locator('details tbody tr').count()).toBeGreaterThan(5);
    await main.getByRole('link', { name: 'commitment' }).click();
    await page.locator('#count', { hasText: '40 statements' }).waitFor();
  });

  it('shows whom an outlet quotes and how', async () => {
    const page = await open('/outlets');
    await page.getByRole('link', { name: 'Lund Post' }).click();
    await page.locator('h1', { hasText: 'Lund Post' }).waitFor();
    const quoted = page.locator('section', { hasText: 'Whom it quotes' }).first();
    await quoted.getByRole('link', { name: 'Jon Berg' }).click();
    await page.locator('h1', { hasText: 'Jon Berg' }).waitFor();
  });

  it('compares two sides, picked by keyboard, and the address holds them', async () => {
    const page = await open(`/compare?a=speaker:${await speakerCalled(at().site, 'Ana Roe')}`);
    await page.getByRole('combobox', { name: 'Second' }).focus();
    await page.keyboard.type('Lund Post');
    await page.getByRole('option', { name: /Lund Post/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('h2.name', { hasText: 'Lund Post' }).waitFor();
    expect(new URL(page.url()).searchParams.get('b')).toBe('outlet:Lund Post');
    await page.reload();
    await settle(page);
    expect(await page.locator('h2.name').allTextContents()).toEqual(['Ana Roe', 'Lund Post']);
  });
}
