import type { PageBlock } from './blocks.ts';

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Marks what the article says again, large: a block whose words all stand, in their order, in another block. */
export function markPullQuotes(article: readonly PageBlock[]): PageBlock[] {
  if (!article.some(mayRepeat)) return [...article];
  const words = article.map(({ text }) => plain(text));
  const whole = ` ${words.join(' \n ')} `;
  return article.map((block, at) => {
    const repeated = mayRepeat(block) && isTwiceIn(whole, ` ${words[at] ?? ''} `);
    return repeated ? { ...block, kind: 'pull-quote' } : block;
  });
}

const mayRepeat = ({ kind, text }: PageBlock): boolean =>
  text.length >= 25 &&
  text.length <= 400 &&
  (kind === 'block-quote' || (kind !== 'list-item' && /^["“‘«„]/.test(text)));

function isTwiceIn(whole: string, words: string): boolean {
  const first = whole.indexOf(words);
  return first >= 0 && whole.indexOf(words, first + 1) >= 0;
}
