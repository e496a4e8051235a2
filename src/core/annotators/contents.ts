import type { Relation } from '../layers.ts';
import { covers, overlaps, type Span } from '../span.ts';
import { wordsIn } from './words.ts';

/** Finds the relations whose content touches a stretch, without walking over all of them. */
export class Contents {
  readonly #spans: { readonly span: Span; readonly relation: Relation }[];
  /** The furthest end among the spans up to each. */
  readonly #reach: number[] = [];

  constructor(relations: readonly Relation[]) {
    this.#spans = relations
      .flatMap((relation) => relation.content.map((span) => ({ span, relation })))
      .sort((a, b) => a.span.start - b.span.start);
    let reach = 0;
    for (const { span } of this.#spans) this.#reach.push((reach = Math.max(reach, span.end)));
  }

  /** The relations of which some content span shares a character with the stretch. */
  touching(stretch: Span): Set<Relation> {
    const found = new Set<Relation>();
    for (let i = this.#firstFrom(stretch.end) - 1; i >= 0 && (this.#reach[i] as number) > stretch.start; i--) {
      const { span, relation } = this.#spans[i] as { span: Span; relation: Relation };
      if (overlaps(span, stretch)) found.add(relation);
    }
    return found;
  }

  /** Whether one relation's content spans hold every word of the stretch. */
  cover(text: string, stretch: Span): boolean {
    const touching = this.touching(stretch);
    if (touching.size === 0) return false;
    const words = wordsIn(text, stretch);
    return [...touching].some(({ content }) => words.every((word) => content.some((span) => covers(span, word))));
  }

  #firstFrom(start: number): number {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle] as { span: Span }).span.start < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
