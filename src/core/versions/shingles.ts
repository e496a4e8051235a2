import { wordsOf } from '../query/words.ts';

/** Words in a row that make one shingle. */
const LENGTH = 4;

/** The runs of words of a text, as 32-bit hashes in order, case and accents aside. */
export class Shingles {
  readonly words: number;
  readonly #hashes: Uint32Array;
  #set: ReadonlySet<number> | null = null;

  constructor(text: string) {
    const words = wordsOf(text).map(({ word }) => hashOf(word));
    this.words = words.length;
    // A text of fewer words than a shingle has is one shingle.
    const count = words.length === 0 ? 0 : Math.max(1, words.length - LENGTH + 1);
    this.#hashes = Uint32Array.from({ length: count }, (_, at) => joined(words, at));
  }

  get count(): number {
    return this.#hashes.length;
  }

  get isEmpty(): boolean {
    return this.#hashes.length === 0;
  }

  /** The hashes of the first so many words' shingles, or of all. */
  upTo(words: number): Uint32Array {
    return this.#hashes.subarray(0, Math.max(1, words - LENGTH + 1));
  }

  /** What share of the shingles of the first and of the second half stands anywhere in the other, each 0 to 1. */
  halvesIn(other: Shingles): readonly [number, number] {
    const there = other.#asSet();
    const half = Math.ceil(this.count / 2);
    const first = shareIn(there, this.#hashes.subarray(0, half));
    return [first, this.count < 2 ? first : shareIn(there, this.#hashes.subarray(half))];
  }

  #asSet(): ReadonlySet<number> {
    this.#set ??= new Set(this.#hashes);
    return this.#set;
  }
}

function shareIn(there: ReadonlySet<number>, hashes: Uint32Array): number {
  let found = 0;
  for (const hash of hashes) if (there.has(hash)) found++;
  return found / hashes.length;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function joined(words: readonly number[], at: number): number {
  let hash = 0;
  const end = Math.min(words.length, at + LENGTH);
  for (let i = at; i < end; i++) hash = mixed(hash ^ (words[i] as number));
  return hash >>> 0;
}

/** Spreads every bit over all bits: the finaliser of MurmurHash3 (A. Appleby, public domain). Takes and gives 32 bits. */
export function mixed(value: number): number {
  let hash = value + 0x9e3779b9;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
