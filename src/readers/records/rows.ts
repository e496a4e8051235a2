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
  let delimiter: Delimiter | null = null;
  let open: Buffer = Buffer.alloc(0);
  let [line, due, dropping] = [1, 0, false];
  for await (const piece of text) {
    if (piece === '') continue;
    delimiter ??= delimiterOf(piece.slice(0, 65_536), wanted) ?? ',';
    let more = Buffer.from(piece);
    if (dropping) {
      const end = more.indexOf(lineFeed);
      if (end < 0) continue;
      [more, line, dropping] = [more.subarray(end + 1), line + 1, false];
    }
    open = Buffer.concat([open, more]);
    // A row that is still open is looked at again when it has doubled, so that a long one costs no more than its length.
    while (open.length >= due) {
      let taken = wholeRows(open, line, delimiter, false);
      if (taken.bytes === 0 && open.length > most) taken = withoutLine(open, line, 'too-large');
      yield* taken.rows;
      // The rest of a line that was given up on is not held either.
      dropping = taken.rows[0]?.fault === 'too-large' && open[taken.bytes - 1] !== lineFeed;
      [open, line, due] = [open.subarray(taken.bytes), taken.line, taken.bytes === 0 ? open.length * 2 : 0];
      if (open.length <= most) break;
    }
  }
  while (open.length > 0) {
    let taken = wholeRows(open, line, delimiter ?? ',', true);
    if (taken.bytes === 0) taken = withoutLine(open, line, 'open-quote');
    yield* taken.rows;
    [open, line] = [open.subarray(taken.bytes), taken.line];
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
