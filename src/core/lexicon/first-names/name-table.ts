/** First names, folded (see `../folded.ts`), with spaces between. `either` are names that women and men bear. */
export interface NameTable {
  readonly female: string;
  readonly male: string;
  readonly either: string;
}
