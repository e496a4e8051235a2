import type { Span } from './span.ts';

/**
 * Describes a span so that it can be found again after its text has changed. Offsets are UTF-16 code units.
 * The shape is that of Web Annotation's TextQuote and TextPosition selectors together, with `sole` added.
 */
export interface Selector extends Span {
  readonly exact: string;
  /**
   * The text before and after the span: 32 code units, more where as many occur elsewhere in the text too,
   * fewer only at the text's edges.
   */
  readonly prefix: string;
  readonly suffix: string;
  /** True where the words occur nowhere else in the text. */
  readonly sole: boolean;
}

export interface Found {
  readonly span: Span;
  /**
   * `position`: the words with all their context, where they were. `quote`: the same words, elsewhere.
   * `fuzzy`: words a little different between the same context.
   */
  readonly how: 'position' | 'quote' | 'fuzzy';
  /** How much of what the selector describes, context included, is there: above 0, to 1. */
  readonly agreement: number;
}

const CONTEXT = 32;

export function describeSpan(text: string, { start, end }: Span): Selector {
  const exact = text.slice(start, end);
  return {
    start,
    end,
    exact,
    prefix: lone(text, (length) => text.slice(Math.max(0, start - length), start)),
    suffix: lone(text, (length) => text.slice(end, end + length)),
    sole: occursOnce(text, exact),
  };
}

/** The shortest context, from 32 code units in doubling steps, that occurs once in the text; else all there is. */
function lone(text: string, context: (length: number) => string): string {
  for (let length = CONTEXT; ; length *= 2) {
    const found = context(length);
    if (found.length < length || occursOnce(text, found)) return found;
  }
}

const occursOnce = (text: string, part: string): boolean => {
  const first = text.indexOf(part);
  return first >= 0 && first === text.lastIndexOf(part);
};

/**
 * Finds a described span in the same text or a changed one; null where it is gone or cannot be told from a lookalike.
 *
 * One side of the context is never enough for words that occurred twice: where the first of two neighbouring
 * lookalikes is deleted, the second slides between the context before and its own context after.
 */
export function findSpan(text: string, selector: Selector): Found | null {
  return findWhole(text, selector) ?? findSole(text, selector) ?? findEdited(text, selector);
}

/** The same words between the same context. */
function findWhole(text: string, { exact, prefix, suffix, start }: Selector): Found | null {
  const whole = prefix + exact + suffix;
  if (whole.length < CONTEXT ? text !== whole : !occursOnce(text, whole)) return null;
  const at = text.indexOf(whole) + prefix.length;
  return { span: { start: at, end: at + exact.length }, how: at === start ? 'position' : 'quote', agreement: 1 };
}

/** The same words where they occurred once and still do, with one side of their context or being many themselves. */
function findSole(text: string, { exact, prefix, suffix, sole }: Selector): Found | null {
  if (!sole || !occursOnce(text, exact)) return null;
  const start = text.indexOf(exact);
  const span = { start, end: start + exact.length };
  if (dividesWord(text, start) || dividesWord(text, span.end)) return null;
  const before = agreeing(prefix.length, (n) => prefix[prefix.length - n] === text[start - n]);
  const after = agreeing(suffix.length, (n) => suffix[n - 1] === text[span.end + n - 1]);
  if (exact.length + before + after < CONTEXT) return null;
  const onOneSide = (before === prefix.length && before > 0) || (after === suffix.length && after > 0);
  if (!onOneSide && exact.length < CONTEXT) return null;
  const all = prefix.length + exact.length + suffix.length;
  return { span, how: 'quote', agreement: (exact.length + before + after) / all };
}

/** How many of the code units next to the span, counted from 1, agree without a gap. */
function agreeing(length: number, agrees: (n: number) => boolean): number {
  let count = 0;
  while (count < length && agrees(count + 1)) count++;
  return count;
}

const dividesWord = (text: string, at: number): boolean =>
  /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));

/** Words with small edits between the same context, typography aside. */
function findEdited(text: string, { exact, prefix, suffix }: Selector): Found | null {
  if (prefix.length + suffix.length < CONTEXT) return null;
  const [folded, words, before, after] = [text, exact, prefix, suffix].map(fold) as [string, string, string, string];
  const most = Math.floor(exact.length / 5);
  const candidates: Found[] = [];
  for (const start of endsOf(folded, before)) {
    const end = startOf(folded, after, start + exact.length - most, start + exact.length + most);
    if (end === null) continue;
    const edits = distance(words, folded.slice(start, end), most);
    const all = prefix.length + exact.length + suffix.length;
    if (edits <= most) candidates.push({ span: { start, end }, how: 'fuzzy', agreement: 1 - edits / all });
  }
  const [only, second] = candidates;
  return only && !second ? only : null;
}

/** One code unit for one, so that offsets stay: quotation marks, dashes and blanks lose their style. */
const fold = (text: string): string =>
  text
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/\s/g, ' ');

/** Where the context before ends; without one, the text's start. */
function* endsOf(text: string, context: string): Generator<number> {
  if (context === '') return yield 0;
  for (let at = text.indexOf(context); at >= 0; at = text.indexOf(context, at + 1)) yield at + context.length;
}

/** Where the context after starts, within bounds; without one, the text's end. */
function startOf(text: string, context: string, from: number, to: number): number | null {
  const at = context === '' ? text.length : text.slice(0, to + context.length).indexOf(context, from);
  return at >= from && at <= to ? at : null;
}

/** Levenshtein distance of `a` and `b`, or more than `most` where it is more. */
function distance(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = Array<number>(b.length + 1).fill(most + 1);
    next[0] = i;
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const kept = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(kept, (row[j] as number) + 1, (next[j - 1] as number) + 1);
    }
    if (Math.min(...next.slice(Math.max(0, i - most), i + most + 1)) > most) return most + 1;
    row = next;
  }
  return row[b.length] as number;
}
