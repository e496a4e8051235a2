import { stringify } from 'csv-stringify/sync';

/**
 * Lines of CSV (RFC 4180, UTF-8). A cell that a spreadsheet would take for a formula (it begins with =, +, -, @, a tab or a
 * line break) gets an apostrophe in front, which spreadsheets do not show.
 */
export const csvLines = (rows: readonly (readonly (string | number | null)[])[]): string =>
  stringify(rows as (string | number | null)[][], { escape_formulas: true, cast: { number: String } });

/** Objects of one shape as CSV, with a line of their names first; nothing where there are none. */
export const csvTable = (rows: readonly Readonly<Record<string, string | number | null>>[]): string =>
  rows.length === 0 ? '' : csvLines([Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]);
