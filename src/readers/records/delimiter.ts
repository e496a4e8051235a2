import { parse } from 'csv-parse/sync';
import { layoutOf } from './layouts.ts';

const delimiters = [',', '\t', ';', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * What parts the cells of a table, by its first lines; null where they are no table with a row of headings. Prose has
 * commas too: headings must be of the kinds that hold articles, or three columns at least and as many in each row.
 *
 * @param wanted headings that a person says are there: with them it is a table, whatever else it looks like.
 */
export function delimiterOf(head: string, wanted: readonly string[] = []): Delimiter | null {
  const text = head.replace(/^[\ufeff\r\n]+/, '');
  const firstLine = /^[^\r\n]{0,20000}/.exec(text)?.[0] ?? '';
  // Most articles end here: their first line has no delimiter.
  const likely = delimiters
    .filter((delimiter) => firstLine.includes(delimiter))
    .map((delimiter) => ({ delimiter, names: rowsOf(firstLine, delimiter)[0] ?? [] }));
  const said = wanted.length > 0 && likely.find(({ names }) => hasAll(names, wanted));
  if (said) return said.delimiter;
  if (/^\s*[{[<]/.test(text)) return null;
  if (/^(?:text|body|content|article_text)\r?\n/.test(text)) return ',';
  const headed = likely.filter(({ names }) => names.length >= 2 && names.every(isHeading));
  const known = headed.find(({ names }) => layoutOf(names.map((name) => name.trim())) !== null);
  return (known ?? headed.find(({ delimiter, names }) => isEven(names, rowsOf(text, delimiter))))?.delimiter ?? null;
}

const hasAll = (names: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((name) => names.some((other) => other.trim() === name));

function isEven(names: readonly string[], [, ...rest]: readonly string[][]): boolean {
  // The last of these rows may be cut.
  const whole = rest.slice(0, Math.max(1, rest.length - 1));
  return (
    names.length >= 3 &&
    whole.length >= 2 &&
    new Set(names).size === names.length &&
    names.some((name) => name.trim() !== '') &&
    whole.every(({ length }) => length === names.length)
  );
}

/** A heading names something: it is short, and neither a sentence nor a number. */
const isHeading = (name: string): boolean =>
  name.length <= 60 && !/[.!?:"“”]\s*$|\s{2}|\n|^\s*[-\d.,%]+\s*$/.test(name) && name.trim().split(/\s+/).length <= 5;

/** The first rows; the last may be cut. */
const rowsOf = (text: string, delimiter: Delimiter): string[][] => {
  try {
    return parse(text, {
      delimiter,
      to: 20,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    }) as string[][];
  } catch {
    // A quotation mark left open by the cut: the lines before its row are enough, if there are any.
    const end = text.lastIndexOf('\n', text.lastIndexOf('"'));
    return end > 0 && end < text.length ? rowsOf(text.slice(0, end), delimiter) : [];
  }
};
