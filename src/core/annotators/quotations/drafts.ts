import type { MarkStyle, Quotation } from '../../layers.ts';
import { byPosition, type Span, span } from '../../span.ts';

/** A quotation before its place among the others is known. */
export interface Draft extends Span {
  readonly inner: Span;
  readonly style: MarkStyle;
  readonly closed: boolean;
  readonly continues: Draft | null;
  readonly decidedBy: string;
}

/** Orders a block's drafts, leaves out those without a letter or digit, and numbers them for depth and `continues`. */
export class Numbering {
  readonly quotations: Quotation[] = [];
  readonly #text: string;
  readonly #numbers = new Map<Draft, number>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Blocks must come in the text's order. */
  add(drafts: readonly Draft[]): void {
    const around: Draft[] = [];
    for (const draft of drafts.toSorted(byPosition)) {
      if (!hasWords(this.#text, draft.inner)) continue;
      while (around.length > 0 && (around.at(-1) as Draft).inner.end < draft.end) around.pop();
      const { start, end, inner, style, closed, decidedBy } = draft;
      const continues = draft.continues === null ? null : (this.#numbers.get(draft.continues) ?? null);
      this.#numbers.set(draft, this.quotations.length);
      this.quotations.push({ start, end, inner, style, depth: around.length, closed, continues, decidedBy });
      around.push(draft);
    }
  }
}

export const hasWords = (text: string, { start, end }: Span): boolean => /[\p{L}\p{N}]/u.test(text.slice(start, end));

/** The stretch without white space at its edges (French marks stand off from their words). */
export function withoutBlanks(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return span(from, to);
}
