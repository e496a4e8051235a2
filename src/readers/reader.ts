import type { Document, Metadata } from '../core/document.ts';

/** Bytes that came from somewhere, with what their sender claims of them. */
export interface Input {
  readonly bytes: Uint8Array;
  /** File name or address; for messages only, formats are found by content. */
  readonly name: string;
  /** A `charset` from an HTTP header, where there was one. */
  readonly charset?: string;
  /** What the sender or the container claims of the article (address, outlet, day); the article's own words win. */
  readonly claims?: Partial<Metadata>;
}

/** What reading gives: at once for formats that need no library that waits, else later. */
export type Read = Document | Promise<Document>;

/** Turns one format's bytes into a document with its `blocks` layer assigned. */
export interface Reader<Result extends Read = Read> {
  readonly name: string;
  /** True where the bytes are of this format. Looks at content, never at the name. */
  detect(input: Input): boolean;
  /**
   * Never throws on bad input: what was found wrong is among the document's issues; an input in which there is
   * nothing to read gives an empty text and an issue of severity `error`.
   */
  read(input: Input): Result;
}
