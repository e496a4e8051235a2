import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { documentCalled, focused, type Scene, settle, speakerCalled, until } from '../site.ts';
import { TITLES } from '../site-archive.ts';

const lit = (page: Page, role: string): Promise<string[]> => page.locator(`article .${role}.on`).allTextContents();

export function articleJourneys(at: () => Scene): void {
  const open = async (title: string = TITLES.full, hash = '') => {
    const { site, visitor } = at();
    return visitor.open(`${site.address}/documents/${await documentCalled(site, title)}${hash}`);
  };

  it('is walked through by keys: next, before, close, speaker, correct', async () => {
    const page = await open();
    for (const key of ['n', 'n', 'n', 'p']) {
      await page.waitForTimeout(300); // as quick as a person
      await page.keyboard.press(key);
    }
    await page.waitForTimeout(300);
    expect(await focused(page, 'data-s')).toBe('1');
    expect(await lit(page, 'source')).toEqual(['She']);
    expect(new URL(page.url()).hash).toBe('#statement-1');
    expect(await page.locator('.note.open').innerText()).toContain('coreference/pronoun');
    await page.keyboard.press('Escape');
    expect([await page.locator('.note.open').count(), new URL(page.url()).hash]).toEqual([0, '']);
    await page.keyboard.press('n');
    await page.keyboard.press('c');
    await settle(page);
    expect(page.url()).toContain('/review?statement=');
    expect(await page.locator('blockquote').innerText()).toContain('The old bridge will be closed by March');
    await page.goBack();
    await settle(page);
    await page.keyboard.press('o');
    await page.locator('h1', { hasText: 'Mira Oduya' }).waitFor();
    expect(page.url()).toContain('/speakers/');
  });

  it('is read with a mouse: pointing lights, clicking opens and closes', async () => {
    const page = await open();
    await page.getByText('nobody will be cut off').hover();
    expect(await lit(page, 'content')).toEqual(['that “nobody will be cut off”']);
    expect(await lit(page, 'addressee')).toEqual(['reporters']);
    await page.getByText('nobody will be cut off').click();
    await page.mouse.move(2, 2);
    expect(await lit(page, 'cue')).toEqual(['promised']);
    await page.locator('.note.open').getByRole('button', { name: 'Close' }).click();
    await page.mouse.move(2, 2);
    expect(await page.locator('.on').count()).toBe(0);
    await page.locator('svg rect').first().click();
    expect(await focused(page, 'data-s')).toBe('0');
  });

  it('opens at the statement that its address names', async () => {
    const page = await open(TITLES.full, '#statement-4');
    await page.locator('.note.open').waitFor();
    await until(page, 'document.activeElement?.dataset.s === "4"');
    expect(await lit(page, 'source')).not.toEqual([]);
  });

  it('shows other readings of it', async () => {
    const page = await open();
    const readings = page.locator('.kicker').getByRole('link', { name: /^reading/ });
    expect(await readings.allTextContents()).toEqual(['reading 1', 'reading 2']);
    expect(await page.locator('footer').innerText()).toContain('0.0.2');
    await readings.first().click();
    await page.locator('footer', { hasText: '0.0.1' }).waitFor();
    expect(page.url()).toMatch(/\?reading=1$/);
  });

  it('shows text exactly, and right to left where it is written so', async () => {
    const page = await open(TITLES.arabic);
    expect(await page.locator('article p').first().getAttribute('dir')).toBe('rtl');
    expect(await page.evaluate('getComputedStyle(document.querySelector("article p")).direction')).toBe('rtl');
    await page.evaluate('document.querySelectorAll("article .ref, article .note").forEach((extra) => extra.remove())');
    expect(await page.locator('article p').allTextContents()).toEqual([
      'قالت آنا رو: «لن تبحر العبّارة قبل يوم الاثنين»، وأضافت أن المرفأ مغلق.',
    ]);
  });

  it('prints with its notes at the end and without what only a screen can do', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    const notes = page.locator('section', { hasText: 'Statements' }).locator('ol > li');
    await notes.first().waitFor();
    expect(await notes.first().innerText()).toMatch(/^Mira Oduya/);
    expect(await page.locator('header').isVisible()).toBe(false);
    expect(await page.locator('.note').first().isVisible()).toBe(false);
  });

  it('says what its lines mean, and leads from a voice to the speaker', async () => {
    const { site } = at();
    const page = await open();
    await page.getByText('What the lines and signs mean').click();
    expect(await page.locator('details dl').innerText()).toContain('in the writer’s words');
    await page.locator('section ul').getByRole('link', { name: 'Mira Oduya' }).click();
    await settle(page);
    expect(page.url()).toBe(`${site.address}/speakers/${await speakerCalled(site, 'Mira Oduya')}`);
  });
}
