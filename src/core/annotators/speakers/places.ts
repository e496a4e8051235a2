import { endsAbbreviation } from '../recovery/sources.ts';
import type { Block } from '../../layers.ts';

/** Which sentence and paragraph a place in the text belongs to. */
export class Places {
  readonly #sentences: number[];
  readonly #paragraphs: number[];

  constructor(text: string, inBlocks: readonly Block[]) {
    this.#paragraphs = inBlocks.map(({ start }) => start);
    this.#sentences = inBlocks.flatMap(({ start, end }) => sentenceStarts(text, start, end));
  }

  of(at: number): { sentence: number; paragraph: number } {
    return { sentence: lastUpTo(this.#sentences, at), paragraph: lastUpTo(this.#paragraphs, at) };
  }

  startOfParagraph(paragraph: number): number {
    return this.#paragraphs[paragraph] ?? 0;
  }

  startOfSentence(sentence: number): number {
    return this.#sentences[sentence] ?? 0;
  }
}

function sentenceStarts(text: string, from: number, to: number): number[] {
  const found = [from];
  for (const { 0: stop, index } of text
    .slice(from, to)
    .matchAll(/[.!?…]{1,3}["”’')\]]{0,3}\s+(?=["“‘'«([]{0,2}[\p{Lu}\p{N}])/gu)) {
    const before = text.slice(Math.max(from, from + index - 12), from + index);
    if (!stop.startsWith('.') || !endsAbbreviation(before)) found.push(from + index + stop.length);
  }
  return found;
}

/** Number of the last of rising values that is not above `at`; 0 where none is. */
function lastUpTo(values: readonly number[], at: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((values[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
