import { stringify } from 'csv-stringify/sync';

/**
 * Lines of CSV (RFC 4180, UTF-8). A cell that a spreadsheet would take for a formula (it begins with =, +, -, @, a tab or a
 * line break) gets an apostrophe in front, which spreadsheets do not show.
 */
export const csvLines = (rows: readonly (readonly (string | number | null)[])[]): string =>
  stringify(rows as (string | number | null)[][], { escape_formulas: true, cast: { number: String } });
