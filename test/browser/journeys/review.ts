import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { asked, documentCalled, type Scene, until } from '../site.ts';
import { TITLES } from '../site-archive.ts';

interface Corrected {
  readonly corrections: readonly {
    readonly value: { readonly action: string; readonly content?: readonly { start: number; end: number }[] };
  }[];
}

export function reviewJourneys(at: () => Scene): void {
  const open = async (path: string) => {
    const { site, visitor } = at();
    return visitor.open(site.address + path);
  };
  const told = (page: Page, words: string) => page.locator('.told', { hasText: words }).waitFor();
  const quote = (page: Page) => page.locator('main blockquote').first();
  const corrections = async (title: string) => {
    const { site } = at();
    return (await asked<Corrected>(site, `/documents/${await documentCalled(site, title)}`)).corrections.map(
      ({ value }) => value,
    );
  };

  it('takes one key each, and undoes', async () => {
    const page = await open('/review?q=pier');
    const [first] = [await quote(page).innerText()];
    await page.keyboard.press('n');
    await until(page, `document.querySelector('main blockquote').innerText !== ${JSON.stringify(first)}`);
    const second = await quote(page).innerText();
    await page.keyboard.press('y');
    await told(page, 'Marked as right.');
    const third = await quote(page).innerText();
    expect(third).not.toBe(second);
    await page.keyboard.press('x');
    await told(page, 'Taken out.');
    await page.keyboard.press('u');
    await told(page, 'Undone.');
    expect(await quote(page).innerText()).toBe(third);
    await page.getByRole('button', { name: 'undo' }).click();
    await until(page, `document.querySelector('main blockquote').innerText === ${JSON.stringify(second)}`);
    expect(await page.getByRole('button', { name: 'undo' }).count()).toBe(0);
  });

  it('corrects who said it: by the number of an offer, by another name', async () => {
    const { site } = at();
    const id = await documentCalled(site, TITLES.full);
    const page = await open(`/review?statement=${id}-statement-1`);
    await page.keyboard.press('w');
    await page.getByRole('button', { name: /Tom Hale/ }).waitFor();
    await page.keyboard.press('2');
    await told(page, 'Speaker corrected.');
    await page.goto(`${site.address}/review?statement=${id}-statement-3`);
    await page.getByRole('button', { name: /wrong speaker/ }).click();
    await page.getByLabel('Another name').fill('Vera Lind');
    await page.getByLabel('Another name').press('Enter');
    await told(page, 'Speaker corrected.');
    await page.goto(`${site.address}/documents/${id}#statement-1`);
    await page.locator('.note.open', { hasText: 'Tom Hale' }).waitFor();
    expect(await page.locator('.note.open').innerText()).toContain('corrected by people');
  });

  it('corrects which words: by keyboard, and by selecting', async () => {
    const { site } = at();
    const id = await documentCalled(site, TITLES.ferry);
    const address = `${site.address}/review?statement=${id}-statement-0`;
    const page = await open(`/review?statement=${id}-statement-0`);
    await page.keyboard.press('s');
    await page.locator('.form blockquote').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowLeft');
    expect(await page.locator('.form mark').innerText()).toBe('ferry will not sail before');
    await page.keyboard.press('Enter');
    await told(page, 'Words corrected.');
    await page.goto(address.replace('statement-0', 'statement-1'));
    await page.getByRole('button', { name: /wrong words/ }).click();
    await page.evaluate(`{
      const walker = document.createTreeWalker(document.querySelector('.form blockquote'), NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = walker.currentNode.data.indexOf('nobody had asked');
        if (at < 0) continue;
        getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + 'nobody had asked'.length);
        document.querySelector('.form blockquote').dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
        break;
      }
    }`);
    expect(await page.locator('.form mark').innerText()).toBe('nobody had asked');
    await page.getByRole('button', { name: 'Save' }).click();
    await told(page, 'Words corrected.');
    expect((await corrections(TITLES.ferry)).map(({ action }) => action)).toEqual(['span', 'span']);
  });

  it('marks a quotation that was missed, and lets a form be left', async () => {
    const { site } = at();
    const id = await documentCalled(site, 'Council votes');
    const page = await open(`/review?statement=${id}-statement-0`);
    await page.keyboard.press('m');
    await page.getByText('Nothing is selected yet.').waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Escape');
    expect(await page.locator('.form').count()).toBe(0);
    // The keys work on: the focus did not fall out of the page.
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await told(page, 'Quotation added.');
    expect((await corrections('Council votes')).map(({ action }) => action)).toEqual(['missing']);
  });
}
