import { harmless } from './columns.ts';
import { lines } from './lines.ts';

/** Words of any length as lines of at most `width` columns, safe for a terminal. */
export function wrapped(words: string, width: number): string[] {
  const text = harmless(words);
  return lines(text, { start: 0, end: text.length }, width).map(({ start, end }) => text.slice(start, end));
}
