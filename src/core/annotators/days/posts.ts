import type { Block } from '../../layers.ts';
import { indexAt, overlaps, type Span, span } from '../../span.ts';
import { DAY_NUMBER, MONTH, YEAR } from './calendar-words.ts';

/** `Ana Silva (@anasilva) November 27, 2024`, with a dash in front or not. */
const SIGNATURE = new RegExp(
  `\\(@\\w{1,30}\\)[\\s,·•|–—-]{0,4}(?<date>(?:${MONTH}\\s${DAY_NUMBER}|${DAY_NUMBER}\\s${MONTH}),?\\s${YEAR})`,
  'giu',
);
/** No more than a name in front of the handle. */
const NAME_ALONE = /^[\s—–-]*[^.!?…"”\n]{0,60}$/u;

/** The posts from elsewhere that an article shows, by their signatures. */
export class Posts {
  /** What each post takes up, in order. */
  readonly #stretches: Span[] = [];
  readonly #dates: Span[] = [];

  constructor(text: string, inBlocks: readonly Block[]) {
    for (const { 0: signature, index, groups = {} } of text.matchAll(SIGNATURE)) {
      const end = index + signature.length;
      const before = this.#dates.at(-1)?.end ?? 0;
      const stretch = stretchOf(text, inBlocks, span(index, end), before);
      this.#stretches.push(span(Math.max(before, stretch.start), stretch.end));
      this.#dates.push(span(end - (groups.date as string).length, end));
    }
  }

  /** The date of the post whose words a content is, or null. */
  dateOf(content: readonly Span[]): Span | null {
    const [first] = content;
    if (first === undefined || this.#dates.length === 0) return null;
    const number = indexAt(this.#stretches, first.start);
    return overlaps(this.#stretches[number] as Span, first) ? (this.#dates[number] as Span) : null;
  }
}

/** The signature's block; where it has one to itself, also the paragraphs of the post in front of it. */
function stretchOf(text: string, inBlocks: readonly Block[], signature: Span, before: number): Span {
  const number = indexAt(inBlocks, signature.start);
  const block = inBlocks[number];
  if (!block) return signature;
  const end = block.kind === 'embedded-post' ? Math.max(block.end, signature.end) : signature.end;
  const isAlone = end - signature.end <= 2 && NAME_ALONE.test(text.slice(block.start, signature.start).slice(-500));
  return span(isAlone ? beginningOf(inBlocks, number, before) : block.start, end);
}

/** Where the post begins to which a block belongs that holds the signature alone; behind the post before it. */
function beginningOf(inBlocks: readonly Block[], signature: number, before: number): number {
  const isPost = (number: number) => inBlocks[number]?.kind === 'embedded-post';
  let first = Math.max(0, signature - 1);
  while (isPost(signature) && isPost(first) && isPost(first - 1) && (inBlocks[first]?.start ?? 0) > before) first--;
  return inBlocks[first]?.start ?? 0;
}
