import { type Span, span } from '../../core/span.ts';
import { columns, fitting } from './columns.ts';

/** Breaks a stretch of text into lines of at most `width` columns: between words, and inside one that is longer. */
export function lines(text: string, within: Span, width: number): Span[] {
  const found: Span[] = [];
  let start = within.start;
  let end = within.start;
  let used = 0;
  for (const { index, 0: word } of text.slice(within.start, within.end).matchAll(/\S+/g)) {
    const at = within.start + index;
    const needed = at - end + columns(word);
    if (end > start && used + needed > width) {
      found.push(span(start, end));
      start = at;
      used = columns(word);
    } else {
      if (end === start) start = at;
      used += end === start ? columns(word) : needed;
    }
    end = at + word.length;
    while (used > width) {
      const cut = start + fitting(text.slice(start, Math.min(end, start + width * 8)), width).length;
      if (cut >= end) break;
      found.push(span(start, cut));
      start = cut;
      used = columns(text.slice(start, Math.min(end, start + width * 8)));
    }
  }
  if (end > start) found.push(span(start, end));
  return found;
}
