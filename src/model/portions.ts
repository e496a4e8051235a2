import { type Span, span } from '../core/span.ts';

/**
 * A long text in portions that are read one after another, so that memory does not grow with the text. Ordinary
 * articles are one portion. Cuts at the last line break of a portion's second half, else at the last blank, else
 * wherever the portion is full, but never inside a surrogate pair.
 *
 * @param longest UTF-16 units in a portion at most.
 */
export function portions(text: string, longest: number): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.length - start <= longest ? text.length : cutBefore(text, start + longest, start + longest / 2);
    found.push(span(start, end));
    start = end;
  }
  return found;
}

function cutBefore(text: string, limit: number, earliest: number): number {
  for (const blank of ['\n', ' ']) {
    const at = text.lastIndexOf(blank, limit - 1);
    if (at >= earliest) return at + 1;
  }
  return (text.codePointAt(limit - 1) ?? 0) > 0xffff ? limit - 1 : limit;
}
