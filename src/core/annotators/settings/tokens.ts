import { ABBREVIATIONS } from '../../lexicon/abbreviations.ts';
import type { Block } from '../../layers.ts';
import type { Span } from '../../span.ts';

/** A word with what decides how words hang together: what stands between, its sentence, its block. */
export interface Token extends Span {
  /** As written, without a possessive ending; `end` leaves that out too. */
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** What stands between the word before and this one, blanks dropped; a sign for a blank line. */
  readonly gap: string;
  /** The character right behind it. */
  readonly behind: string;
  readonly sentence: number;
  /** The number of its block; words outside of every block belong to the block before. */
  readonly block: number;
}

const WORD = /[@#]?[\p{L}\p{N}_]+(?:(?:['’&-]|\.(?=\p{L}(?:[\s.,]|$)))[\p{L}\p{N}\p{M}_]+)*/gu;
const POSSESSIVE = /['’]s$/i;
/** Gaps longer than this are not words' neighbourhood any more. */
const LONGEST_GAP = 12;

/** All words of the text in order; linear in its length. */
export function tokensOf(text: string, blocks: readonly Block[]): Token[] {
  const tokens: Token[] = [];
  let [block, sentence, last] = [0, 0, 0];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const before = tokens.at(-1);
    const raw = text.slice(Math.max(last, index - LONGEST_GAP), index);
    const inBlock = block;
    while (block + 1 < blocks.length && (blocks[block + 1] as Block).start <= index) block++;
    if (before !== undefined && (block !== inBlock || endsSentence(before, raw, word))) sentence++;
    const gap = raw.replace(/\s+/g, '');
    const isAbbreviated = gap === '.' && before !== undefined && ABBREVIATIONS.has(before.text);
    last = index + word.length;
    const behind = text.charAt(last);
    tokens.push({ ...wordAt(index, word), gap: isAbbreviated ? '' : gap, behind, sentence, block });
  }
  return tokens;
}

type Word = Pick<Token, 'start' | 'end' | 'text' | 'lower' | 'capital' | 'possessive'>;

function wordAt(start: number, word: string): Word {
  const possessive = POSSESSIVE.test(word);
  const text = possessive ? word.slice(0, -2) : word;
  const capital = /^[@#]?[\p{Lu}\p{N}]/u.test(text) || /^[a-z]\p{Lu}/u.test(text);
  return { start, end: start + text.length, text, lower: text.toLowerCase(), capital, possessive };
}

function endsSentence(before: Token, raw: string, next: string): boolean {
  if (/\n\s*\n/.test(raw)) return true;
  if (!/[.!?…]["'”’)\]]*\s/.test(raw) || !/^[\p{Lu}\p{N}@#]/u.test(next)) return false;
  return /[!?…]/.test(raw) || !(ABBREVIATIONS.has(before.text) || /^\p{Lu}(?:\.\p{Lu})*$/u.test(before.text));
}

/** The number of the first token that ends behind the offset. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether nothing but a blank, or what a name may hold, stands before this word. */
export const isJoined = ({ gap }: Token): boolean =>
  gap === '' || gap === '/' || gap === '’' || gap === "'" || gap === '&';

/** Whether a quotation opens before this word. */
export const isOpened = ({ gap }: Token): boolean => /^['’]?(?:["“«‘]|'')$/.test(gap);
