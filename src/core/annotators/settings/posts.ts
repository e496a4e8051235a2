import type { Block } from '../../layers.ts';
import { MONTHS, monthNumber } from '../../lexicon/months.ts';
import { type Span, span } from '../../span.ts';

/** A post from a network shown inside the article, signed with its author and handle. */
export interface Post {
  /** The blocks that hold it, from its first words to its signature's end. */
  readonly stretch: Span;
  readonly author: Span;
  readonly platform: 'Twitter' | 'X';
}

const MONTH = `(?:${MONTHS.join('|')})[a-z]{0,6}`;
const DATE = String.raw`${MONTH}\.? \d{1,2}, (?:20)\d\d|\d{1,2} ${MONTH}\.? 20\d\d`;
const SIGNATURE = new RegExp(
  String.raw`(?<dash>[—–]|--|-)?[ \t]?(?<author>\p{L}[^\n()@—–“”"]{0,60}) \(@\w{1,30}\),?[ \t]*(?<date>${DATE})?`,
  'gu',
);

/** By the number of each block that holds one, the last post of the block: signed `— Name (@handle) November 27, 2024`; a dash before or a date behind is asked for. */
export function postsIn(text: string, blocks: readonly Block[]): Map<number, Post> {
  const found = new Map<number, Post>();
  for (const [at, block] of blocks.entries()) {
    if (!text.slice(block.start, block.end).includes('(@')) continue;
    for (const { groups, index, 0: words } of text.slice(block.start, block.end).matchAll(SIGNATURE)) {
      const { dash, author = '', date } = groups as { dash?: string; author: string; date?: string };
      if (dash === undefined && date === undefined) continue;
      const start = block.start + index + words.indexOf(author);
      // A signature that is a block of its own signs the block before.
      const isAlone = text.slice(block.start, start).trim().length <= 2 && at > 0;
      const from = isAlone ? (blocks[at - 1] as Block).start : block.start;
      const stretch = span(from, block.start + index + words.length);
      const post = { stretch, author: span(start, start + author.length), platform: platformOf(date) };
      for (const number of isAlone ? [at - 1, at] : [at]) found.set(number, post);
    }
  }
  return found;
}

/** The network was renamed in July 2023; what bears no date is called by its newer name. */
function platformOf(date: string | undefined): Post['platform'] {
  if (date === undefined) return 'X';
  const year = Number(date.slice(-4));
  const month = monthNumber(/[A-Z][a-z]+/.exec(date)?.[0] ?? '');
  return year < 2023 || (year === 2023 && month < 7) ? 'Twitter' : 'X';
}
