import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleReader } from '../src/index.ts';
import { isRight, styleTexts } from './style-texts.ts';

// The texts are read with the build (`npm test` makes it first).
const texts = styleTexts();
const shapes = [...new Set(texts.map(({ shape }) => shape))];
/** Per cent of all texts that must be read right: measured, less three points. */
const FLOOR = 86;

describe('the texts in many styles', () => {
  it('are seven hundred and more, ten and more of every shape', () => {
    expect(texts.length).toBeGreaterThanOrEqual(700);
    expect(shapes.filter((shape) => texts.filter((one) => one.shape === shape).length < 10)).toEqual([]);
  });

  it('are all different, and every relation has a content', () => {
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
    const empty = texts.filter(({ relations }) => relations.some(({ content }) => content.length === 0));
    expect(empty.map(({ shape, number }) => `${shape} ${number}`)).toEqual([]);
  });
});

describe('reading them', () => {
  let reader: ArticleReader | undefined;

  beforeAll(async () => {
    const built = new URL('../dist/index.js', import.meta.url).href;
    const { openReader } = (await import(/* @vite-ignore */ built)) as typeof import('../src/index.ts');
    reader = await openReader();
  });

  afterAll(() => reader?.close());

  it('is right as often as it was', { timeout: 120_000 }, async () => {
    let right = 0;
    for (const one of texts) {
      const { statements } = await (reader as ArticleReader).read({ id: `${one.shape}-${one.number}`, text: one.text });
      right += Number(isRight(one, statements));
    }
    expect((100 * right) / texts.length).toBeGreaterThanOrEqual(FLOOR);
  });
});
