import type { Relation } from '../core/layers.ts';
import type { AnnotateOptions } from '../core/pipeline.ts';
import { byPosition, type Span, span } from '../core/span.ts';
import { type Features, features } from './features.ts';
import { type Crop, Network } from './network.ts';
import { portions } from './portions.ts';
import { bioTransitions, type Stretch, stretches, type Transitions, viterbi } from './viterbi.ts';
import { type Description, loadWeights } from './weights.ts';
import { planWindows } from './windows.ts';
import { type WordPieces, WordPieceTokenizer } from './word-pieces.ts';

/** UTF-16 units: some 15,000 word pieces, whose states take 23 MB. */
const LONGEST_PORTION = 65_536;

/** States and cue scores of all pieces of a text, one row a piece. */
interface ReadText {
  readonly pieces: WordPieces;
  readonly states: Float32Array;
  readonly cueScores: Float32Array;
}

/** A cue in pieces [start, end), or the first piece of a content that has none. */
interface Cue extends Stretch {
  readonly probability: number;
}

/** Text → attribution relations by the trained network, in this thread. `openModel` puts it into a thread of its own. */
export class RelationReader {
  readonly #description: Description;
  readonly #tokenizer: WordPieceTokenizer;
  readonly #network: Network;
  readonly #cueTransitions: Transitions;
  readonly #roleTransitions: Transitions;

  private constructor(description: Description, tokenizer: WordPieceTokenizer, network: Network) {
    this.#description = description;
    this.#tokenizer = tokenizer;
    this.#network = network;
    this.#cueTransitions = bioTransitions(description.cueLabels);
    this.#roleTransitions = bioTransitions(description.roleLabels, description.roleTransitions);
  }

  /** @throws {Error} where the folder's files are missing or do not fit. */
  static async open(folder: string, threads: number): Promise<RelationReader> {
    const weights = loadWeights(folder);
    const network = await Network.open(weights, threads);
    return new RelationReader(weights.description, new WordPieceTokenizer(weights.vocabulary), network);
  }

  get name(): string {
    return this.#description.name;
  }

  /** Progress counts UTF-16 units. The signal is looked at between windows and between cues. */
  async read(text: string, { signal, onProgress }: AnnotateOptions = {}): Promise<Relation[]> {
    const found: Relation[] = [];
    for (const { start, end } of portions(text, LONGEST_PORTION)) {
      const onWindow = (done: number) => {
        signal?.throwIfAborted();
        onProgress?.(start + done, text.length);
      };
      found.push(...(await this.#readPortion(text.slice(start, end), onWindow)).map((one) => shifted(one, start)));
    }
    return found.sort((a, b) => byPosition(hull(a), hull(b)));
  }

  async #readPortion(text: string, onStep: (done: number) => void): Promise<Relation[]> {
    const pieces = this.#tokenizer.encode(text);
    if (pieces.ids.length === 0) return [];
    onStep(0);
    const read = await this.#encode(pieces, features(text, pieces), onStep);
    const found: Relation[] = [];
    for (const cue of this.#cues(read)) {
      onStep(text.length);
      const relation = await this.#relation(read, cue);
      if (relation) found.push(relation);
    }
    return found;
  }

  async close(): Promise<void> {
    await this.#network.close();
  }

  async #encode(pieces: WordPieces, given: Features, onWindow: (done: number) => void): Promise<ReadText> {
    const { width, window, overlap, cueLabels } = this.#description;
    const count = pieces.ids.length;
    const states = new Float32Array(count * width);
    const cueScores = new Float32Array(count * cueLabels.length);
    for (const { start, end, from, to } of planWindows(given.gap, window, overlap)) {
      const encoded = await this.#network.encode(pieces, given, start, end, this.#tokenizer);
      keep(encoded.states, states, width);
      keep(encoded.cueScores, cueScores, cueLabels.length);
      onWindow(pieces.ends[to - 1] as number);

      function keep(rows: Float32Array, all: Float32Array, size: number): void {
        all.set(rows.subarray((from - start) * size, (to - start) * size), from * size);
      }
    }
    return { pieces, states, cueScores };
  }

  #cues({ pieces, cueScores }: ReadText): Cue[] {
    const { cueLabels, cueBias } = this.#description;
    const labels = cueLabels.length;
    const biased = cueScores.map((score, i) => (i % labels === 0 ? score : score + cueBias));
    const path = viterbi(biased, 0, pieces.continues, this.#cueTransitions);
    return stretches(path, cueLabels).map((stretch) => {
      let sum = 0;
      for (let at = stretch.start; at < stretch.end; at++)
        sum += softmaxOf(biased.subarray(at * labels, (at + 1) * labels), path[at] as number);
      return { ...stretch, probability: sum / (stretch.end - stretch.start) };
    });
  }

  async #relation({ pieces, states }: ReadText, cue: Cue): Promise<Relation | null> {
    const { cropBefore, roleLabels } = this.#description;
    const crop = cropOf(states, [cue.start, cue.end], pieces.ids.length, this.#description);
    const low = Math.max(0, cue.start - cropBefore);
    const high = low + crop.distance.length;
    const scores = await this.#network.roles(crop);
    const path = viterbi(scores, 0, pieces.continues.subarray(low, high), this.#roleTransitions);
    const spansOf = (role: string): Span[] =>
      stretches(path, roleLabels)
        .filter(({ type }) => type === role)
        .map(({ start, end }) => characters(pieces, low + start, low + end));
    const content = spansOf('content');
    if (content.length === 0) return null;
    return {
      source: spansOf('source'),
      cue: cue.type === 'cue' ? [characters(pieces, cue.start, cue.end)] : [],
      content,
      confidence: round(cue.probability),
      decidedBy: 'attribution/model',
    };
  }
}

/** What the role tagger reads for the cue in pieces [start, end) of `count`. */
export function cropOf(
  states: Float32Array,
  [start, end]: readonly [number, number],
  count: number,
  { width, cropBefore, cropAfter }: Pick<Description, 'width' | 'cropBefore' | 'cropAfter'>,
): Crop {
  const low = Math.max(0, start - cropBefore);
  const high = Math.min(count, end + cropAfter);
  const cue = { start, end };
  return {
    states: states.subarray(low * width, high * width),
    cue: meanRow(states, cue, width),
    distance: BigInt64Array.from({ length: high - low }, (_, i) =>
      BigInt(distanceIndex(low + i, cue, cropBefore, cropAfter)),
    ),
  };
}

/** Index of the distance embedding: pieces to the cue, negative before it, clipped; the last index inside the cue. */
function distanceIndex(at: number, cue: Span, before: number, after: number): number {
  if (at >= cue.start && at < cue.end) return before + after + 1;
  const signed = at < cue.start ? at - cue.start : at - cue.end + 1;
  return Math.max(-before, Math.min(after, signed)) + before;
}

function meanRow(rows: Float32Array, { start, end }: Span, width: number): Float32Array {
  const mean = new Float32Array(width);
  for (let at = start; at < end; at++)
    for (let i = 0; i < width; i++) mean[i] = (mean[i] as number) + (rows[at * width + i] as number);
  return mean.map((sum) => sum / (end - start));
}

function softmaxOf(scores: Float32Array, label: number): number {
  const top = Math.max(...scores);
  const sum = scores.reduce((total, score) => total + Math.exp(score - top), 0);
  return Math.exp((scores[label] as number) - top) / sum;
}

const round = (probability: number): number => Math.round(probability * 1e4) / 1e4;

const characters = (pieces: WordPieces, first: number, last: number): Span => ({
  start: pieces.starts[first] as number,
  end: pieces.ends[last - 1] as number,
});

function shifted(relation: Relation, by: number): Relation {
  if (by === 0) return relation;
  const move = (spans: readonly Span[]) => spans.map(({ start, end }) => span(start + by, end + by));
  return { ...relation, source: move(relation.source), cue: move(relation.cue), content: move(relation.content) };
}

function hull({ source, cue, content }: Relation): Span {
  const all = [...source, ...cue, ...content];
  return { start: Math.min(...all.map((s) => s.start)), end: Math.max(...all.map((s) => s.end)) };
}
