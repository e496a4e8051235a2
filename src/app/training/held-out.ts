import { sha256 } from '../../store/document-id.ts';
import type { MarkedArticle } from '../scoring/marked-article.ts';

/** An article of gold that training can use. */
export interface GoldArticle extends MarkedArticle {
  readonly text: string;
}

export interface Parts {
  readonly learnt: readonly GoldArticle[];
  readonly held: readonly GoldArticle[];
}

/**
 * A fifth of the articles is held out, to judge by what training never saw. Which is told by the digest of each one's text:
 * an article stays on its side whatever is added later, and copies of a text lie on the same.
 */
export function parted(gold: readonly GoldArticle[]): Parts {
  const isHeld = ({ text }: GoldArticle): boolean => Number.parseInt(sha256(text).slice(0, 8), 16) % 5 === 0;
  return { learnt: gold.filter((one) => !isHeld(one)), held: gold.filter(isHeld) };
}

/** All are learnt, but for those whose text is among the ones that judge. */
export function partedFrom(held: readonly GoldArticle[], gold: readonly GoldArticle[]): Parts {
  const texts = new Set(held.map(({ text }) => text));
  return { learnt: gold.filter(({ text }) => !texts.has(text)), held };
}
