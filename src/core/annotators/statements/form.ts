import type { Quotation } from '../../layers.ts';
import { covers, type Span } from '../../span.ts';
import type { Form } from '../../statement.ts';
import { wordsIn } from '../words.ts';

/** Tells how much of a content stands inside quotation marks. */
export class QuotedWords {
  readonly #text: string;
  readonly #outer: readonly Quotation[];

  constructor(text: string, quotations: readonly Quotation[]) {
    this.#text = text;
    this.#outer = quotations.filter(({ depth }) => depth === 0);
  }

  /** Direct where every word is quoted, indirect where none is. */
  formOf(content: readonly Span[]): Form {
    const words = content.flatMap((span) => wordsIn(this.#text, span));
    const quoted = words.filter((word) => this.#isQuoted(word)).length;
    return quoted === 0 ? 'indirect' : quoted === words.length ? 'direct' : 'mixed';
  }

  #isQuoted(word: Span): boolean {
    let low = 0;
    let high = this.#outer.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#outer[middle] as Quotation).start <= word.start) low = middle + 1;
      else high = middle;
    }
    const before = this.#outer[low - 1];
    return before !== undefined && covers(before, word);
  }
}
