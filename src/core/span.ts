/** A half-open stretch `[start, end)` of a document's text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where `outer` holds all of `inner`. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Orders spans by start, the longer first where they start together. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Number of the last span that begins at or before an offset; 0 where none does. */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle] as Span).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Converts a span from UTF-16 code units to Unicode code points (Python, Web Annotation).
 * The one place where offsets change their unit; a lone surrogate counts as one code point.
 */
export function toCodePoints(text: string, { start, end }: Span): Span {
  const before = countCodePoints(text, 0, start);
  return { start: before, end: before + countCodePoints(text, start, end) };
}

function countCodePoints(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; count++) at += (text.codePointAt(at) ?? 0) > 0xffff && at + 1 < to ? 2 : 1;
  return count;
}
