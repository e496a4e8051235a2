import type { Brake } from './brake.ts';
import { type Name, type NameJudgement, partsOf, type Relation, type RelationJudgement } from '../core/layers.ts';
import type { AnnotateOptions } from '../core/pipeline.ts';
import { byPosition, overlaps, type Span, span } from '../core/span.ts';
import { Encodings } from './encodings.ts';
import { Judge, type Judgements } from './judge.ts';
import { Network } from './network.ts';
import { portions } from './portions.ts';
import { RelationReader } from './relation-reader.ts';
import { sayingsAmong, stretchesToReread } from './second-reading.ts';
import { type Description, loadWeights } from './weights.ts';
import { WordPieceTokenizer } from './word-pieces.ts';

/** UTF-16 units: some 15,000 word pieces, whose states take 23 MB. */
const LONGEST_PORTION = 65_536;

/** The trained network on whole texts, in this thread. `openModel` puts it into a thread of its own. */
export class TextModel {
  readonly #description: Description;
  readonly #network: Network;
  readonly #encodings: Encodings;
  readonly #relations: RelationReader;
  readonly #judge: Judge;

  private constructor(description: Description, tokenizer: WordPieceTokenizer, network: Network) {
    this.#description = description;
    this.#network = network;
    this.#encodings = new Encodings(description, tokenizer, network);
    this.#relations = new RelationReader(description, network);
    this.#judge = new Judge(description, network);
  }

  /** @throws {Error} where the folder's files are missing or do not fit. */
  static async open(folder: string, threads: number, brake?: Brake): Promise<TextModel> {
    const weights = loadWeights(folder);
    const network = await Network.open(weights, threads, brake);
    return new TextModel(weights.description, new WordPieceTokenizer(weights.vocabulary), network);
  }

  get name(): string {
    return this.#description.name;
  }

  /** Progress counts UTF-16 units. The signal is looked at between windows and between cues. */
  async read(text: string, { signal, onProgress }: AnnotateOptions = {}): Promise<Relation[]> {
    const found: Relation[] = [];
    for (const { start, end } of portions(text, LONGEST_PORTION)) {
      const onStep = (done: number) => {
        signal?.throwIfAborted();
        onProgress?.(start + done, text.length);
      };
      onStep(0);
      const portion = text.slice(start, end);
      const encoding = await this.#encodings.of(portion, onStep);
      const relations = await this.#relations.read(encoding, () => onStep(end - start));
      const within = await this.#readWithin(portion, relations, () => onStep(end - start));
      found.push(...[...relations, ...within].map((relation) => shifted(relation, start)));
    }
    return found.sort((a, b) => byPosition(hull(a), hull(b)));
  }

  /** What is said within what is said. */
  async #readWithin(text: string, relations: readonly Relation[], onStep: () => void): Promise<Relation[]> {
    const found: Relation[] = [];
    for (const { start, end } of stretchesToReread(text, relations)) {
      const encoding = await this.#encodings.once(text.slice(start, end), onStep);
      const inside = await this.#relations.read(encoding, onStep);
      found.push(...inside.map((relation) => shifted(relation, start)));
    }
    return sayingsAmong(text, found, relations);
  }

  /**
   * What the names name, and how each relation was said by whom. A relation is judged in the portion in which it begins.
   *
   * @param names in order.
   */
  async judge(
    text: string,
    relations: readonly Relation[],
    names: readonly Name[],
    { signal }: AnnotateOptions = {},
  ): Promise<Judgements> {
    const ofNames: NameJudgement[] = [];
    const ofRelations: RelationJudgement[] = new Array<RelationJudgement>(relations.length);
    for (const portion of portions(text, LONGEST_PORTION)) {
      const encoding = await this.#encodings.of(text.slice(portion.start, portion.end), () => signal?.throwIfAborted());
      const first = ofNames.length;
      const here = names.slice(first).filter((name) => name.start < portion.end);
      const inside = here.map((name) => ({ ...name, ...clipped(name, portion) }));
      ofNames.push(...inside.map((name) => this.#judge.name(encoding, name)));
      for (const [at, relation] of relations.entries()) {
        if (!begins(relation, portion)) continue;
        signal?.throwIfAborted();
        const judged = await this.#judge.relation(encoding, within(relation, portion), inside);
        ofRelations[at] = inWhole(judged, portion.start, first);
      }
    }
    return { names: ofNames, relations: ofRelations };
  }

  async close(): Promise<void> {
    await this.#network.close();
  }
}

/** A judgement of a portion with the offsets and name numbers of the whole text. */
function inWhole(judged: RelationJudgement, by: number, firstName: number): RelationJudgement {
  if (by === 0) return judged;
  const settings = Object.entries(judged.settings).map(([name, { known, phrases }]) => [
    name,
    { known, phrases: phrases.map((phrase) => ({ ...phrase, ...moved(phrase, by) })) },
  ]);
  return {
    ...judged,
    pointers: judged.pointers.map(({ name, chance }) => ({ name: name + firstName, chance })),
    settings: Object.fromEntries(settings),
  };
}

const moved = ({ start, end }: Span, by: number): Span => span(start + by, end + by);

const clipped = (one: Span, portion: Span): Span =>
  span(one.start - portion.start, Math.min(one.end, portion.end) - portion.start);

/** Where a relation's cue begins, or its content where it has none: that portion judges it. */
const begins = ({ cue, content }: Relation, { start, end }: Span): boolean => {
  const at = (cue[0] ?? (content[0] as Span)).start;
  return start <= at && at < end;
};

function within(relation: Relation, portion: Span): Relation {
  const inside = (spans: readonly Span[]) =>
    spans
      .filter((one) => overlaps(one, portion))
      .map((one) => clipped({ ...one, start: Math.max(one.start, portion.start) }, portion));
  return { ...relation, source: inside(relation.source), cue: inside(relation.cue), content: inside(relation.content) };
}

function shifted(relation: Relation, by: number): Relation {
  if (by === 0) return relation;
  const move = (spans: readonly Span[]) => spans.map((one) => moved(one, by));
  return { ...relation, source: move(relation.source), cue: move(relation.cue), content: move(relation.content) };
}

function hull(relation: Relation): Span {
  const all = partsOf(relation);
  return { start: Math.min(...all.map((s) => s.start)), end: Math.max(...all.map((s) => s.end)) };
}
