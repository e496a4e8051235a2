import type { Span } from './span.ts';

/**
 * The text's paragraphs, white space at their edges left out. Each line is one, unless the text was wrapped by hand at a
 * fixed width: there a blank line ends a paragraph, and a line break within one stands for a blank.
 */
export function paragraphs(text: string): Span[] {
  return pieces(text, wrappedByHand(text) ? /(?:\r?\n[^\S\n]*){2,}/g : /[\r\n\u2028\u2029]+/g);
}

function pieces(text: string, divider: RegExp): Span[] {
  const found: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    if (trimmed === '') return;
    const from = start + piece.indexOf(trimmed);
    found.push({ start: from, end: from + trimmed.length });
  };
  for (const { index, 0: matched } of text.matchAll(divider)) {
    add(index);
    start = index + matched.length;
  }
  add(text.length);
  return found;
}

/** Most lines that another line follows directly are of one width, and stop in mid-sentence. */
function wrappedByHand(text: string): boolean {
  const lines = text.slice(0, 20_000).split('\n');
  const followed = lines.filter((line, i) => line.trim() !== '' && (lines[i + 1] ?? '').trim() !== '');
  const broken = followed.filter((line) => line.length >= 50 && line.length <= 100 && !/[.!?”"’)]\s*$/.test(line));
  return followed.length >= 3 && broken.length > followed.length * 0.6;
}
