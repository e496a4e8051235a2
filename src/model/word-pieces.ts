/**
 * BERT's uncased WordPiece (Wu et al. 2016; Devlin et al. 2019) with exact UTF-16 offsets, which the reference
 * tokenisers give only for text that normalisation leaves alone.
 */

/** Parallel arrays, one entry a word piece; `starts` and `ends` are UTF-16 offsets into the text. */
export interface WordPieces {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where the piece carries on the word of the piece before it. */
  readonly continues: Uint8Array;
}

const LONGEST_WORD = 100;
const COMBINING = /\p{Mn}/u;
const PUNCTUATION = /\p{P}/u;
const BLANK = /[\s\p{Zs}]/u;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufffd]/u;

const CLASS = { word: 0, blank: 1, mark: 2, dropped: 3 } as const;
type CharacterClass = (typeof CLASS)[keyof typeof CLASS];

const isCjk = (c: number): boolean =>
  (c >= 0x4e00 && c <= 0x9fff) ||
  (c >= 0x3400 && c <= 0x4dbf) ||
  (c >= 0x20000 && c <= 0x2ceaf) ||
  (c >= 0xf900 && c <= 0xfaff) ||
  (c >= 0x2f800 && c <= 0x2fa1f);

const isAsciiMark = (c: number): boolean =>
  (c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126);

function classify(code: number): CharacterClass {
  if (code < 128) {
    if (code === 32 || code === 9 || code === 10 || code === 13) return CLASS.blank;
    if (code < 32 || code === 127) return CLASS.dropped;
    return isAsciiMark(code) ? CLASS.mark : CLASS.word;
  }
  const character = String.fromCodePoint(code);
  if (BLANK.test(character)) return CLASS.blank;
  if (INVISIBLE.test(character)) return CLASS.dropped;
  return isCjk(code) || PUNCTUATION.test(character) ? CLASS.mark : CLASS.word;
}

/** Lower-cased and stripped of accents, as the uncased vocabulary was. May be empty or longer than the character. */
function normalise(code: number): string {
  if (code < 128) return String.fromCharCode(code >= 65 && code <= 90 ? code + 32 : code);
  let bare = '';
  for (const part of String.fromCodePoint(code).normalize('NFD')) if (!COMBINING.test(part)) bare += part;
  return bare.toLowerCase();
}

export class WordPieceTokenizer {
  readonly #ids: ReadonlyMap<string, number>;
  readonly unknown: number;
  readonly first: number;
  readonly last: number;

  /** @param vocabulary one piece a line, its line number its id, as in BERT's `vocab.txt`. */
  constructor(vocabulary: string) {
    this.#ids = new Map(
      vocabulary
        .split('\n')
        .filter((line) => line !== '')
        .map((piece, id) => [piece.trimEnd(), id]),
    );
    const id = (piece: string) => {
      const found = this.#ids.get(piece);
      if (found === undefined) throw new Error(`The vocabulary has no piece '${piece}'.`);
      return found;
    };
    this.unknown = id('[UNK]');
    this.first = id('[CLS]');
    this.last = id('[SEP]');
  }

  /** All of the text as pieces, without the window marks [CLS] and [SEP]. */
  encode(text: string): WordPieces {
    const pieces = { ids: [] as number[], starts: [] as number[], ends: [] as number[], continues: [] as number[] };
    let word = '';
    /** For each UTF-16 unit of `word`: where in the text its character starts and ends. */
    let from: number[] = [];
    let to: number[] = [];
    const flush = () => {
      if (word !== '') this.#cut(word, from, to, pieces);
      word = '';
      from = [];
      to = [];
    };
    for (let at = 0; at < text.length; ) {
      const code = text.codePointAt(at) as number;
      const next = at + (code > 0xffff ? 2 : 1);
      const found = classify(code);
      if (found === CLASS.blank || found === CLASS.mark) flush();
      if (found === CLASS.word || found === CLASS.mark) {
        const bare = normalise(code);
        word += bare;
        for (let i = 0; i < bare.length; i++) {
          from.push(at);
          to.push(next);
        }
      }
      if (found === CLASS.mark) flush();
      at = next;
    }
    flush();
    return {
      ids: Int32Array.from(pieces.ids),
      starts: Int32Array.from(pieces.starts),
      ends: Int32Array.from(pieces.ends),
      continues: Uint8Array.from(pieces.continues),
    };
  }

  /** Greedy longest match first; a word that cannot be cut whole is one unknown piece. */
  #cut(
    word: string,
    from: readonly number[],
    to: readonly number[],
    out: { ids: number[]; starts: number[]; ends: number[]; continues: number[] },
  ): void {
    const emit = (id: number, start: number, end: number) => {
      out.ids.push(id);
      out.starts.push(from[start] as number);
      out.ends.push(to[end - 1] as number);
      out.continues.push(start > 0 ? 1 : 0);
    };
    const cuts: [id: number, start: number, end: number][] = [];
    if ([...word].length <= LONGEST_WORD)
      for (let start = 0; start < word.length; ) {
        let end = word.length;
        let id: number | undefined;
        for (; end > start; end--) {
          const part = word.slice(start, end);
          id = this.#ids.get(start > 0 ? `##${part}` : part);
          if (id !== undefined) break;
        }
        if (id === undefined) {
          cuts.length = 0;
          break;
        }
        cuts.push([id, start, end]);
        start = end;
      }
    if (cuts.length === 0) emit(this.unknown, 0, word.length);
    for (const [id, start, end] of cuts) emit(id, start, end);
  }
}
