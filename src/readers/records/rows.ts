import { parse } from 'csv-parse/sync';
import { type Delimiter, delimiterOf } from './delimiter.ts';

/** A row of a table. */
export interface Row {
  /** Of its first character, counted from 1. */
  readonly line: number;
  /** Null where it cannot be told where its cells end. */
  readonly cells: readonly string[] | null;
  /** `open-quote`: a quotation mark is never closed. `too-large`: it does not end within the limit. */
  readonly fault: 'open-quote' | 'too-large' | null;
}

/**
 * A table's rows, blank lines left out. A row whose end cannot be told loses its first line; reading goes on with the
 * next line, so that one open quotation mark does not swallow what follows.
 *
 * @param most how many bytes (UTF-8) of a row are held.
 * @param wanted headings that a person says are there.
 */
export async function* rowsOf(
  text: AsyncIterable<string>,
  most: number,
  wanted: readonly string[],
): AsyncGenerator<Row> {
  let rows: OpenRows | null = null;
  for await (const piece of text) {
    if (piece === '') continue;
    rows ??= new OpenRows(delimiterOf(piece.slice(0, 65_536), wanted) ?? ',', most);
    yield* rows.write(Buffer.from(piece));
  }
  if (rows) yield* rows.end();
}

/** What of a table was not given out yet. */
class OpenRows {
  readonly #delimiter: Delimiter;
  readonly #most: number;
  #open: Buffer = Buffer.alloc(0);
  #line = 1;
  /** A row that is still open is looked at again when it has doubled: a long one costs no more than its length. */
  #due = 0;
  /** The rest of a line that was given up on is not held either. */
  #dropping = false;

  constructor(delimiter: Delimiter, most: number) {
    this.#delimiter = delimiter;
    this.#most = most;
  }

  *write(piece: Buffer): Generator<Row> {
    this.#open = Buffer.concat([this.#open, this.#dropping ? this.#afterDropped(piece) : piece]);
    do {
      if (this.#open.length < this.#due) return;
      let taken = wholeRows(this.#open, this.#line, this.#delimiter, false);
      if (taken.bytes === 0 && this.#open.length > this.#most) {
        taken = withoutLine(this.#open, this.#line, 'too-large');
        this.#dropping = this.#open[taken.bytes - 1] !== lineFeed;
      }
      yield* this.#took(taken);
      this.#due = taken.bytes === 0 ? this.#open.length * 2 : 0;
    } while (this.#open.length > this.#most);
  }

  *end(): Generator<Row> {
    while (this.#open.length > 0) {
      const taken = wholeRows(this.#open, this.#line, this.#delimiter, true);
      yield* this.#took(taken.bytes > 0 ? taken : withoutLine(this.#open, this.#line, 'open-quote'));
    }
  }

  #took({ rows, bytes, line }: Taken): readonly Row[] {
    [this.#open, this.#line] = [this.#open.subarray(bytes), line];
    return rows;
  }

  #afterDropped(piece: Buffer): Buffer {
    const end = piece.indexOf(lineFeed);
    if (end < 0) return Buffer.alloc(0);
    this.#dropping = false;
    this.#line++;
    return piece.subarray(end + 1);
  }
}

interface Taken {
  readonly rows: readonly Row[];
  /** How many bytes they were. */
  readonly bytes: number;
  /** The line after them. */
  readonly line: number;
}

/** The rows that are whole; at the end of the file the last needs no line end. */
function wholeRows(bytes: Buffer, line: number, delimiter: Delimiter, atEnd: boolean): Taken {
  const found: { readonly cells: string[]; readonly end: number }[] = [];
  try {
    parse(bytes, {
      ...asLoose,
      delimiter,
      on_record: (cells: string[], { bytes: end }) => void found.push({ cells, end }),
    });
    if (!atEnd && !endsLine(bytes)) found.pop();
  } catch {
    // Only a quotation mark left open is complained of; the rows before it were noted.
  }
  const rows: Row[] = [];
  let at = 0;
  for (const { cells, end } of found) {
    const start = afterBlank(bytes, at);
    line += lineEnds(bytes, at, start);
    if (cells.length > 1 || cells[0]?.trim() !== '') rows.push({ line, cells, fault: null });
    line += lineEnds(bytes, start, end);
    at = end;
  }
  return afterBlank(bytes, at) === bytes.length && atEnd
    ? { rows, bytes: bytes.length, line }
    : { rows, bytes: at, line };
}

const asLoose = {
  // What stands wrongly beside a quotation mark is kept as it is; that the cells do not fit the headings tells more.
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: true,
  record_delimiter: ['\r\n', '\n', '\r'],
};

/** Gives up on the first line of a row whose end cannot be told. */
function withoutLine(bytes: Buffer, line: number, fault: 'open-quote' | 'too-large'): Taken {
  const start = afterBlank(bytes, 0);
  const first = line + lineEnds(bytes, 0, start);
  const end = bytes.indexOf(lineFeed, start);
  const rows: Row[] = [{ line: first, cells: null, fault }];
  return end < 0 ? { rows, bytes: bytes.length, line: first } : { rows, bytes: end + 1, line: first + 1 };
}

const [lineFeed, carriageReturn] = [10, 13];

const endsLine = (bytes: Buffer): boolean => bytes.at(-1) === lineFeed || bytes.at(-1) === carriageReturn;

function afterBlank(bytes: Buffer, at: number): number {
  while (bytes[at] === lineFeed || bytes[at] === carriageReturn) at++;
  return at;
}

/** `\r\n` is one. */
function lineEnds(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++)
    if (bytes[at] === lineFeed || (bytes[at] === carriageReturn && bytes[at + 1] !== lineFeed)) count++;
  return count;
}
