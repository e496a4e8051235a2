import { type Span, span } from '../span.ts';

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/** The words in a stretch of the text. */
export function wordsIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) =>
    span(start + index, start + index + word.length),
  );
}
