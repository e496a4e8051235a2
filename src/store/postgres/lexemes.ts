import type { ChoiceField, ExactField, TextField } from '../../core/query/query.ts';
import { MAX_PHRASE } from '../../core/query/terms.ts';
import { wordsOf } from '../../core/query/words.ts';

/**
 * How words become lexemes of a `tsvector`: PostgreSQL's own parsers and dictionaries are not asked, so that the same
 * query finds the same in every archive. A word of what was said is itself; of another field, `cue:warned`; a value,
 * `=kind:prediction`; two words side by side in a field too long for positions, `sea wall`. Words hold letters and digits
 * only: these never meet.
 */
export const lexemeOf = (field: TextField, words: readonly string[]): string =>
  `${field === 'content' ? '' : `${field}:`}${words.map((word) => word.slice(0, LONGEST_WORD)).join(' ')}`;

export const valueLexeme = (field: ChoiceField | ExactField, value: string): string =>
  `=${field}:${value.slice(0, LONGEST_WORD)}`;

/** A lexeme may have 2,046 bytes: two words of this many UTF-16 units and a field's name have less. */
const LONGEST_WORD = 300;
/** PostgreSQL keeps positions up to this and no more than so many of one lexeme; a vector may have 1,048,575 bytes. */
const LAST_POSITION = 16_383;
const MOST_POSITIONS = 255;
const MOST_BYTES = 1_000_000;
/** Bytes of a lexeme's entry and of one position. */
const ENTRY_BYTES = 8;
const POSITION_BYTES = 2;

/** A `tsvector` being made, as the text that PostgreSQL reads. */
export class Vector {
  readonly #positions = new Map<string, number[]>();
  #bytes = 0;

  /** The texts of a field, in their order; a phrase may run from one into the next, as where “he said” parts a saying. */
  addTexts(field: TextField, texts: readonly string[]): this {
    const words = texts.flatMap(wordsOf).map(({ word }) => word);
    const whole = words.map((word, at) => this.#place(lexemeOf(field, [word]), at + 1)).every(Boolean);
    if (!whole) this.#addPairs(field, words);
    return this;
  }

  addValue(field: ChoiceField | ExactField, value: string | null): this {
    if (value !== null) this.#entry(valueLexeme(field, value));
    return this;
  }

  /** Adds a word where phrases find it; false, and nothing added, where it has no room. */
  addWhole(field: TextField, word: string, position: number): boolean {
    const lexeme = lexemeOf(field, [word]);
    const full = (this.#positions.get(lexeme)?.length ?? 0) >= MOST_POSITIONS || this.#bytes > MOST_BYTES / 2;
    return !full && this.#place(lexeme, position);
  }

  /** As PostgreSQL reads it: `'sea':1,4 'wall':2`. */
  toString(): string {
    return Array.from(
      this.#positions,
      ([lexeme, at]) => `${quoted(lexeme)}${at.length ? `:${at.join(',')}` : ''}`,
    ).join(' ');
  }

  /** Pairs stand for positions where these end, so that phrases are found in long texts too. */
  #addPairs(field: TextField, words: readonly string[]): void {
    for (let at = 1; at < words.length; at++) this.#entry(lexemeOf(field, [words[at - 1]!, words[at]!]));
  }

  #place(lexeme: string, position: number): boolean {
    const positions = this.#entry(lexeme);
    if (!positions || position > LAST_POSITION || positions.length >= MOST_POSITIONS) return false;
    positions.push(position);
    this.#bytes += POSITION_BYTES;
    return true;
  }

  #entry(lexeme: string): number[] | null {
    const known = this.#positions.get(lexeme);
    const bytes = Buffer.byteLength(lexeme) + ENTRY_BYTES;
    if (known || this.#bytes + bytes > MOST_BYTES) return known ?? null;
    this.#bytes += bytes;
    const positions: number[] = [];
    this.#positions.set(lexeme, positions);
    return positions;
  }
}

/** Words of one part of an article, at most. */
const PART = 12_000;

/**
 * The vectors of an article, however long: parts that each keep every position, and share the words of a longest
 * phrase less one with the part before, so that each phrase stands whole in one of them.
 */
export function* articleVectors(texts: readonly string[]): Generator<Vector> {
  for (const text of texts) {
    const words = wordsOf(text);
    for (let from = 0, to = 0; to < words.length; from = Math.max(from + 1, to - MAX_PHRASE + 1)) {
      const vector = new Vector();
      to = from;
      while (to < words.length && to - from < PART && vector.addWhole('content', words[to]!.word, to - from + 1)) to++;
      yield vector;
    }
  }
}

/** A lexeme as `tsvector` and `tsquery` read it. */
export const quoted = (lexeme: string): string => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
