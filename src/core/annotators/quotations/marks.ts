import { beginsWithElision } from '../../lexicon/elisions.ts';
import type { Span } from '../../span.ts';

export type Family = 'double' | 'single' | 'guillemet' | 'angle' | 'corner';

/** What the characters beside a mark say of it: that it opens, closes, or could do either. */
export type Lean = 'open' | 'close' | 'either';

/** One quotation mark in its surroundings. `before` and `after` look past neighbouring marks; '' is the block's edge. */
export interface Mark extends Span {
  readonly glyph: string;
  readonly family: Family;
  readonly before: string;
  readonly after: string;
  readonly lean: Lean;
  /** What single marks may be besides: the start of an elided word (’tis, ’90s). */
  readonly elision: boolean;
}

const MARK = /`+|'{2,}|‘‘|’’|["“”„‟＂«»‹›‘’‚‛'「」『』]/g;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const BLANK = /^\s?$/;
const OPENING = /[([{<=/]/;
const DASH = /[-‐-―]/;
const CLOSING = /[)\]}>,.;:!?…/]/;

const FAMILIES: Readonly<Record<string, Family>> = {
  ...{ '"': 'double', '“': 'double', '”': 'double', '„': 'double', '‟': 'double', '＂': 'double' },
  ...{ '``': 'double', "''": 'double', '‘‘': 'double', '’’': 'double' },
  ...{ "'": 'single', '‘': 'single', '’': 'single', '‚': 'single', '‛': 'single' },
  ...{ '«': 'guillemet', '»': 'guillemet', '‹': 'angle', '›': 'angle' },
  ...{ '「': 'corner', '」': 'corner', '『': 'corner', '』': 'corner' },
};

/** Walks the text's marks once, block by block; apostrophes between letters are left out. */
export class MarkScanner {
  readonly #text: string;
  readonly #pattern = new RegExp(MARK);
  #next: RegExpExecArray | null;

  constructor(text: string) {
    this.#text = text;
    this.#next = this.#pattern.exec(text);
  }

  /** The marks of the next block; blocks must come in the text's order. */
  marksIn(block: Span): Mark[] {
    const found: Span[] = [];
    while (this.#next !== null && this.#next.index < block.end) {
      const { index } = this.#next;
      const end = index + this.#next[0].length;
      if (index >= block.start && end <= block.end && this.#isMark(index, end)) found.push({ start: index, end });
      this.#next = this.#pattern.exec(this.#text);
    }
    return withSurroundings(this.#text, block, found);
  }

  #isMark(start: number, end: number): boolean {
    const glyph = this.#text.slice(start, end);
    if (!(glyph in FAMILIES)) return false;
    return FAMILIES[glyph] !== 'single' || !isInsideWord(this.#text, start, end);
  }
}

const isInsideWord = (text: string, start: number, end: number): boolean =>
  LETTER.test(characterBefore(text, start)) && LETTER.test(characterAt(text, end));

const characterAt = (text: string, at: number): string => {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
};

const characterBefore = (text: string, at: number): string => {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit < 0xe000 && at > 1 ? characterAt(text, at - 2) : text.slice(at - 1, at);
};

function withSurroundings(text: string, block: Span, found: readonly Span[]): Mark[] {
  const before: string[] = [];
  found.forEach(({ start }, i) => {
    const touches = i > 0 && (found[i - 1] as Span).end === start;
    before.push(touches ? (before[i - 1] as string) : start > block.start ? characterBefore(text, start) : '');
  });
  const marks: Mark[] = [];
  let after = '';
  for (let i = found.length - 1; i >= 0; i--) {
    const { start, end } = found[i] as Span;
    if (found[i + 1]?.start !== end) after = end < block.end ? characterAt(text, end) : '';
    marks.push(markOf(text, start, end, before[i] as string, after));
  }
  return marks.reverse();
}

function markOf(text: string, start: number, end: number, before: string, after: string): Mark {
  const glyph = text.slice(start, end);
  const family = FAMILIES[glyph] as Family;
  const elision = family === 'single' && beginsWithElision(text.slice(end, end + 10));
  return { start, end, glyph, family, before, after, lean: leanOf(text, end, before, after), elision };
}

function leanOf(text: string, end: number, before: string, after: string): Lean {
  const blankBefore = BLANK.test(before);
  const blankAfter = BLANK.test(after);
  const opens = (blankBefore || OPENING.test(before)) && !blankAfter;
  const closes = !blankBefore && (blankAfter || CLOSING.test(after) || DASH.test(after));
  if (opens && blankBefore && before !== '' && /[,.;!?]/.test(after) && !/^\.\s?\./.test(text.slice(end, end + 3)))
    return 'either';
  return opens === closes ? 'either' : opens ? 'open' : 'close';
}

/** True where a single mark closes after punctuation, so that it is no apostrophe: “…, he said” as in `go,'`. */
export const closesAfterPunctuation = ({ lean, before }: Mark): boolean => lean === 'close' && !LETTER.test(before);

const FEET_BEFORE = /\d\s?['’′]\s?\d{1,2}(?:\.\d+)?[½¼¾]?$|\d[- ](?:foot|feet|ft)[- ]\d{1,2}$/;
const INCHES_AFTER = /^\s?\d{1,2}(?:\.\d+)?[½¼¾]?\s?["”″]/;

/** 6'2": the mark of feet, told by the inches behind it, or of inches, told by the feet before it. */
export const isFeetAndInches = (text: string, { start, end, family, before }: Mark): boolean =>
  /[\d½¼¾]/.test(before) &&
  (family === 'single'
    ? INCHES_AFTER.test(text.slice(end, end + 8))
    : FEET_BEFORE.test(text.slice(Math.max(0, start - 14), start)));
