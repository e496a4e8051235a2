import type { Relation } from '../core/layers.ts';
import type { Span } from '../core/span.ts';
import { chancesOf, rounded } from './chances.ts';
import { cropOf } from './crop.ts';
import type { Encoding } from './encodings.ts';
import type { Network } from './network.ts';
import { bioTransitions, type Stretch, stretches, type Transitions, viterbi } from './viterbi.ts';
import type { Description } from './weights.ts';
import type { WordPieces } from './word-pieces.ts';

/** A cue in pieces [start, end), or the first piece of a content that has none. */
interface Cue extends Stretch {
  readonly probability: number;
}

/** Encoding → attribution relations: cues first, then for each cue its source and content. */
export class RelationReader {
  readonly #description: Description;
  readonly #network: Network;
  readonly #cueTransitions: Transitions;
  readonly #roleTransitions: Transitions;

  constructor(description: Description, network: Network) {
    this.#description = description;
    this.#network = network;
    this.#cueTransitions = bioTransitions(description.cueLabels);
    this.#roleTransitions = bioTransitions(description.roleLabels, description.roleTransitions);
  }

  /** @param onCue called before each cue; may throw to end the work. */
  async read(encoding: Encoding, onCue: () => void): Promise<Relation[]> {
    const found: Relation[] = [];
    for (const cue of this.#cues(encoding)) {
      onCue();
      const relation = await this.#relation(encoding, cue);
      if (relation) found.push(relation);
    }
    return found;
  }

  #cues({ pieces, cueScores }: Encoding): Cue[] {
    const { cueLabels, cueBias } = this.#description;
    const labels = cueLabels.length;
    const biased = cueScores.map((score, i) => (i % labels === 0 ? score : score + cueBias));
    const path = viterbi(biased, 0, pieces.continues, this.#cueTransitions);
    return stretches(path, cueLabels).map((stretch) => {
      let sum = 0;
      for (let at = stretch.start; at < stretch.end; at++)
        sum += chancesOf(biased.subarray(at * labels, (at + 1) * labels))[path[at] as number] as number;
      return { ...stretch, probability: sum / (stretch.end - stretch.start) };
    });
  }

  async #relation({ pieces, states }: Encoding, cue: Cue): Promise<Relation | null> {
    const { roleLabels } = this.#description;
    const { low, ...crop } = cropOf(states, [cue.start, cue.end], pieces.ids.length, this.#description);
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
      confidence: rounded(cue.probability),
      decidedBy: 'attribution/model',
    };
  }
}

const characters = (pieces: WordPieces, first: number, last: number): Span => ({
  start: pieces.starts[first] as number,
  end: pieces.ends[last - 1] as number,
});
