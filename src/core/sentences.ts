import { ABBREVIATIONS } from './lexicon/abbreviations.ts';
import { type Span, span } from './span.ts';

/** A stop with what closes around it, before white space and what can begin a sentence. */
const STOP = /[.!?…]["”’')\]]*\s+(?=["“‘'([¿¡—–-]*[\p{Lu}\p{N}])/gu;
const LONGEST_ABBREVIATION = 12;

/** The sentences of each block, in order; together they cover the blocks. */
export function sentencesIn(text: string, inBlocks: readonly Span[]): Span[] {
  return inBlocks.flatMap(({ start, end }) => {
    const found: Span[] = [];
    let from = start;
    for (const { 0: stop, index } of text.slice(start, end).matchAll(STOP)) {
      if (stop.startsWith('.') && endsAbbreviation(text, start + index)) continue;
      found.push(span(from, start + index + stop.length));
      from = start + index + stop.length;
    }
    return from < end || found.length === 0 ? [...found, span(from, end)] : found;
  });
}

/** Whether a full stop there belongs to an abbreviation or initial before it. */
export function endsAbbreviation(text: string, stop: number): boolean {
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, stop - LONGEST_ABBREVIATION), stop))?.[0] ?? '';
  return ABBREVIATIONS.has(word) || /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
}
