import type { Block } from '../../layers.ts';
import { sentencesIn } from '../../sentences.ts';

/** Which sentence and paragraph a place in the text belongs to. */
export class Places {
  readonly #sentences: number[];
  readonly #paragraphs: number[];

  constructor(text: string, inBlocks: readonly Block[]) {
    this.#paragraphs = inBlocks.map(({ start }) => start);
    this.#sentences = sentencesIn(text, inBlocks).map(({ start }) => start);
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
