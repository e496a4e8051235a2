import { parse } from 'csv-parse/sync';
import { layoutOf } from './layouts.ts';

const delimiters = [',', '\t', ';', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * What parts the cells of a table, by its first lines; null where they are no table with a row of headings. Prose has
 * commas too: headings must be of the kinds that hold articles, or three columns at least and as many in each row.
 */
export function delimiterOf(head: string): Delimiter | null {
  const text = head.replace(/^\ufeff/, '');
  if (/^\s*[{[<]/.test(text)) return null;
  const known = delimiters.find((delimiter) => isKnown(rowsOf(text, delimiter)[0] ?? []));
  if (known) return known;
  if (/^(?:text|body|content|article_text)\r?\n/.test(text)) return ',';
  return delimiters.find((delimiter) => isEven(rowsOf(text, delimiter))) ?? null;
}

const isKnown = (names: readonly string[]): boolean =>
  names.length >= 2 && names.every(isHeading) && layoutOf(names.map((name) => name.trim())) !== null;

function isEven(rows: readonly string[][]): boolean {
  const [names = [], ...rest] = rows;
  const whole = rest.slice(0, Math.max(1, rest.length - 1));
  return (
    names.length >= 3 &&
    whole.length >= 2 &&
    names.every(isHeading) &&
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
