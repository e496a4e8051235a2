import type { Block, Relation, RelationJudgement } from '../../layers.ts';
import { sentencesIn } from '../../sentences.ts';
import { indexAt, overlaps, type Span } from '../../span.ts';
import { Contents } from '../contents.ts';
import { type TimePhrase, timePhrases } from './phrases.ts';
import { type Saying, sayingsIn } from './sayings.ts';

/** A phrase with where it stands. */
export interface PlacedPhrase extends TimePhrase {
  readonly sentence: number;
  readonly block: number;
  /** At its sentence's beginning: "On Monday, …". */
  readonly isInitial: boolean;
}

const NEAR_THE_START = 12;
/** As far as looks between a phrase and a cue go. */
const FURTHEST = 400;
/** How many phrases and blocks are looked back over. */
const [MOST_PASSED, MOST_BLOCKS] = [16, 4];

/** An article's sayings and phrases, each found once, and what lies between them. */
export class Scene {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly phrases: readonly PlacedPhrase[];
  readonly sayings: readonly Saying[];
  readonly #contents: Contents;
  readonly #cues: readonly Span[];
  /** For each phrase how many up to it are the writer's own. */
  readonly #written: readonly number[];

  constructor(
    text: string,
    inBlocks: readonly Block[],
    relations: readonly Relation[],
    judgements: readonly RelationJudgement[],
  ) {
    this.text = text;
    this.sentences = sentencesIn(text, inBlocks);
    this.phrases = timePhrases(text).map((phrase) => {
      const sentence = indexAt(this.sentences, phrase.start);
      const isInitial = phrase.start - (this.sentences[sentence]?.start ?? 0) <= NEAR_THE_START;
      return { ...phrase, sentence, block: indexAt(inBlocks, phrase.start), isInitial };
    });
    this.sayings = sayingsIn(text, relations, judgements, inBlocks, this.sentences);
    this.#contents = new Contents(relations);
    this.#cues = relations.flatMap(({ cue }) => cue).sort((a, b) => a.start - b.start);
    let written = 0;
    this.#written = this.phrases.map((phrase) =>
      phrase.kind === 'loose' || this.#contents.touching(phrase).size > 0 ? written : ++written,
    );
  }

  /** The last phrases of the writer's own in sentences and blocks shortly before a saying, the latest first. */
  writtenBefore(saying: Saying, most: number): number[] {
    const last = indexAt(this.phrases, saying.anchor.start);
    const found: number[] = [];
    for (let at = last; at > last - MOST_PASSED && found.length < most; at--) {
      const phrase = this.phrases[at];
      if (phrase === undefined || saying.block - phrase.block > MOST_BLOCKS) break;
      const isWritten = this.#written[at] !== (this.#written[at - 1] ?? 0);
      if (isWritten && phrase.sentence < saying.sentence) found.push(at);
    }
    return found;
  }

  words({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  /** The words between two stretches that do not overlap. */
  between(a: Span, b: Span): string {
    const [from, to] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
    return this.text.slice(from, Math.min(to, from + FURTHEST));
  }

  /** How many words stand between a saying's part and a phrase, what is said not counted. */
  distance(part: Span, phrase: Span, content: readonly Span[]): number {
    const from = Math.min(part.end, phrase.end);
    let words = this.between(part, phrase);
    for (const { start, end } of content.toReversed())
      if (start >= from && end <= from + words.length) words = words.slice(0, start - from) + words.slice(end - from);
    return words.match(/\S+/g)?.length ?? 0;
  }

  /** Whether it belongs to what was said in another saying, while this one does not. */
  isForeign(phrase: Span, { relation, anchor }: Saying): boolean {
    const around = this.#contents.touching(anchor);
    return [...this.#contents.touching(phrase)].some((other) => other !== relation && !around.has(other));
  }

  hasCueBetween(phrase: Span, { anchor }: Saying): boolean {
    const [from, to] = phrase.end <= anchor.start ? [phrase.end, anchor.start] : [anchor.end, phrase.start];
    for (let i = indexAt(this.#cues, from); i < this.#cues.length; i++) {
      const cue = this.#cues[i] as Span;
      if (cue.start >= to) return false;
      if (cue.start >= from && cue.end <= to && !overlaps(cue, anchor)) return true;
    }
    return false;
  }

  /** How many phrases of the writer's own stand between one and a saying after it. */
  phrasesBetween(at: number, { anchor }: Saying): number {
    const last = indexAt(this.phrases, anchor.start);
    return Math.max(0, (this.#written[last] ?? 0) - (this.#written[at] ?? 0));
  }
}
