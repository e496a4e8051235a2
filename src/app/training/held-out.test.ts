import { describe, expect, it } from 'vitest';
import { type GoldArticle, parted, partedFrom } from './held-out.ts';

const article = (id: string, text: string): GoldArticle => ({
  id,
  text,
  annotators: [{ attributions: [] }],
  labels: [],
});
const many = Array.from({ length: 500 }, (_, number) => article(`a${number}`, `Article ${number} says so.`));

describe('holding articles out', () => {
  it('takes about a fifth, and every article once', () => {
    const { learnt, held } = parted(many);
    expect(learnt.length + held.length).toBe(500);
    expect(held.length).toBeGreaterThan(70);
    expect(held.length).toBeLessThan(130);
  });

  it('leaves every article on its side when others come, whatever it is called', () => {
    const { held } = parted(many.slice(0, 250).map((one) => ({ ...one, id: `other ${one.id}` })));
    const texts = new Set(parted(many).held.map(({ text }) => text));
    expect(held.length).toBeGreaterThan(0);
    expect(held.every(({ text }) => texts.has(text))).toBe(true);
  });

  it('keeps what judges out of what is learnt, where it is named apart', () => {
    const { learnt, held } = partedFrom([article('x', 'Article 7 says so.')], many);
    expect([learnt.length, held.map(({ id }) => id)]).toEqual([499, ['x']]);
    expect(learnt.some(({ id }) => id === 'a7')).toBe(false);
  });
});
