import { type Features, features } from './features.ts';
import type { Network } from './network.ts';
import type { Description } from './weights.ts';
import { planWindows } from './windows.ts';
import type { WordPieces, WordPieceTokenizer } from './word-pieces.ts';

/** A text as the encoder sees it, one row a piece. */
export interface Encoding {
  readonly pieces: WordPieces;
  readonly states: Float32Array;
  readonly cueScores: Float32Array;
  readonly nameScores: Float32Array;
  readonly keys: Float32Array;
}

/** Told how many of the text's UTF-16 units are encoded; may throw to end the work. */
export type OnWindow = (done: number) => void;

/**
 * Texts → encodings. The last few are kept, so that who is judged after relations were found costs no second pass; where
 * one is not kept any more it is made again, to the same numbers.
 */
export class Encodings {
  readonly #description: Description;
  readonly #tokenizer: WordPieceTokenizer;
  readonly #network: Network;
  readonly #kept = new Map<string, Encoding>();

  constructor(description: Description, tokenizer: WordPieceTokenizer, network: Network) {
    this.#description = description;
    this.#tokenizer = tokenizer;
    this.#network = network;
  }

  async of(text: string, onWindow: OnWindow): Promise<Encoding> {
    const known = this.#kept.get(text);
    if (known) return known;
    const encoding = await this.once(text, onWindow);
    this.#kept.set(text, encoding);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT) break;
      this.#kept.delete(oldest);
    }
    return encoding;
  }

  /** Of a text that is not asked for again. */
  once(text: string, onWindow: OnWindow): Promise<Encoding> {
    const pieces = this.#tokenizer.encode(text);
    return this.#encode(pieces, features(text, pieces), onWindow);
  }

  async #encode(pieces: WordPieces, given: Features, onWindow: OnWindow): Promise<Encoding> {
    const { width, window, overlap, cueLabels, nameLabels, keyWidth } = this.#description;
    const count = pieces.ids.length;
    const rows = (size: number) => new Float32Array(count * size);
    const states = rows(width);
    const cueScores = rows(cueLabels.length);
    const nameScores = rows(nameLabels.length);
    const keys = rows(keyWidth);
    for (const { start, end, from, to } of count > 0 ? planWindows(given.gap, window, overlap) : []) {
      const encoded = await this.#network.encode(pieces, given, start, end, this.#tokenizer);
      const keep = (found: Float32Array, all: Float32Array, size: number) =>
        all.set(found.subarray((from - start) * size, (to - start) * size), from * size);
      keep(encoded.states, states, width);
      keep(encoded.cueScores, cueScores, cueLabels.length);
      keep(encoded.nameScores, nameScores, nameLabels.length);
      keep(encoded.keys, keys, keyWidth);
      onWindow(pieces.ends[to - 1] as number);
    }
    return { pieces, states, cueScores, nameScores, keys };
  }
}

/** Texts of which the encodings are kept: articles that are read at the same time. */
const KEPT = 4;
