import { NAME_PARTICLES } from '../../lexicon/people.ts';

/** A word of a text, with what the writing shows: a name is told from other words by its letters and its place. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isCapitalised: boolean;
  /** A small word that may stand inside a name: "van", "de", "of". */
  readonly joins: 'name' | 'organisation' | null;
  /** True where nothing but one blank stands before it, and a word before that. */
  readonly follows: boolean;
  /** True where `'s` follows. */
  readonly possesses: boolean;
  /** True where it opens a sentence, a block or a quotation. */
  readonly opens: boolean;
}

/** Abbreviations and initials keep their full stop; `'s` is no part of a word. */
const WORD =
  /(?:Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Col|Lt|Capt|Sgt|Rev|Hon|St|Jr|Sr|Adm|Maj|Messrs|Cpl|Cmdr|Supt|Insp|Amb|Atty|(?<!,\s)Del|PROF|DR|SEN|REP|GOV|GEN|MR|MRS|MS|REV|LT|COL|CAPT|SGT)\.(?=\s)|(?:\p{Lu}\.){1,4}(?!\p{L})|[\p{L}\p{N}][\p{L}\p{M}\p{N}&_]*(?:(?:[-\u2010]|['’](?!s(?![\p{L}\p{M}])))[\p{L}\p{N}][\p{L}\p{M}\p{N}&]*)*/gu;
const OPENING = /(?:^|[.!?:…\n]["”’')\]]{0,3}\s{0,4}|["“‘«„([]|^[-–—•*]\s{0,2})$/;
const ORGANISATION_JOINERS = new Set(['of', 'for', 'and', '&', 'the', 'on', 'to']);

/** The words of a block [from, to) of the text. */
export function wordsOf(text: string, from: number, to: number): Word[] {
  const found: Word[] = [];
  const block = text.slice(from, to);
  let before = 0;
  for (const { 0: word, index } of block.matchAll(WORD)) {
    const between = block.slice(before, index);
    const end = index + word.length;
    found.push({
      start: from + index,
      end: from + end,
      text: word,
      isCapitalised: /^\p{Lu}/u.test(word),
      joins: NAME_PARTICLES.has(word) ? 'name' : ORGANISATION_JOINERS.has(word) ? 'organisation' : null,
      follows: found.length > 0 && /^[ \u00a0]$/.test(between),
      possesses:
        /^['’]s?(?![\p{L}\p{M}])/u.test(block.slice(end, end + 3)) &&
        /^['’]s|s$/.test(word.slice(-1) + block.slice(end, end + 2)),
      opens: index === 0 || OPENING.test(block.slice(Math.max(0, index - 6), index)),
    });
    before = end;
  }
  return found;
}
