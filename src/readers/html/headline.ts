import type { PageBlock } from './blocks.ts';
import { elementsOf, type PageElement, textOf } from './tree.ts';

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Puts the headline that the page shows first and marks it as the title; changes nothing where the page shows none. */
export function withHeadline(article: readonly PageBlock[], page: PageElement, title: string | null): PageBlock[] {
  const isHeadline = (words: string): boolean => title !== null && samePlain(plain(words), plain(title));
  const at = article.findIndex(({ kind, text }, index) => index < 5 && kind === 'heading' && isHeadline(text));
  if (at >= 0) return article.map((block, index) => (index === at ? { ...block, kind: 'title' } : block));
  if (article.length === 0) return [];
  for (const element of elementsOf(page)) {
    if (element.tag !== 'h1') continue;
    const text = textOf(element);
    if (text !== '' && isHeadline(text)) return [{ text, kind: 'title', linked: 0, element }, ...article];
  }
  return [...article];
}

const samePlain = (a: string, b: string): boolean =>
  a === b || (a.length > 15 && b.includes(a)) || (b.length > 15 && a.includes(b));
