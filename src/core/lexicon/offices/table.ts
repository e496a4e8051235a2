import type { Issue } from '../../issue.ts';

/** One line of a CSV file, its fields by column. */
export interface Row {
  /** For people: file and line, for example `tenures.csv line 12`. */
  readonly place: string;
  /** Which set of files it came from: 0 for the first, 1 for the one laid over it, … */
  readonly set: number;
  readonly fields: Readonly<Record<string, string>>;
}

export interface Table {
  /** For people: `tenures.csv`, or `tenures.csv (set 2)`. */
  readonly file: string;
  readonly set: number;
  readonly columns: readonly string[];
}

export const complain = (rule: string, place: string, message: string): Issue => ({
  rule: `offices/${rule}`,
  message: `${place}: ${message}`,
  severity: 'warning',
  span: null,
});

/** The lines of a CSV file with a header. A bad line is left out, with an issue; blank lines are nothing. */
export function readTable(text: string, table: Table, issues: Issue[]): Row[] {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u);
  const header = fieldsOf(lines[0] ?? '')?.map((field) => field.toLowerCase()) ?? [];
  if (!checkHeader(header, table, issues)) return [];
  return lines.flatMap((line, at): Row[] => {
    if (at === 0 || line.trim() === '') return [];
    const place = `${table.file} line ${at + 1}`;
    const fields = fieldsOf(line);
    if (fields?.length !== header.length) {
      issues.push(complain('line', place, lineFault(fields, header.length)));
      return [];
    }
    return [
      { place, set: table.set, fields: Object.fromEntries(header.map((column, i) => [column, fields[i] ?? ''])) },
    ];
  });
}

function checkHeader(header: readonly string[], { file, columns }: Table, issues: Issue[]): boolean {
  const missing = columns.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !columns.includes(column));
  if (unknown.length > 0 && missing.length === 0)
    issues.push(complain('columns', `${file} line 1`, `unknown column ${unknown.join(', ')} is ignored; remove it.`));
  if (missing.length > 0)
    issues.push(
      complain('columns', `${file} line 1`, `no column ${missing.join(', ')}; write the header ${columns.join(',')}.`),
    );
  return missing.length === 0;
}

const lineFault = (fields: readonly string[] | null, wanted: number): string =>
  fields === null
    ? 'a quotation mark is not closed or stands inside a field; double it and put the field in quotation marks.'
    : `${fields.length} fields where the header has ${wanted}; add or remove commas, or put a field with a comma in quotation marks.`;

const FIELD = /\s*(?:"((?:[^"]|"")*)"\s*|([^",]*))(,|$)/uy;

/** A field in quotation marks may hold commas, and marks written twice, but no line break. Null where marks are amiss. */
function fieldsOf(line: string): string[] | null {
  if (!line.includes('"')) return line.split(',').map((field) => field.trim());
  const fields: string[] = [];
  for (FIELD.lastIndex = 0; ; ) {
    const match = FIELD.exec(line);
    if (match === null) return null;
    fields.push((match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim());
    if (match[3] === '') return fields;
  }
}

/** The parts of a field that holds a list, separated by `|`. */
export const listOf = (field = ''): string[] =>
  field === ''
    ? []
    : field
        .split('|')
        .map((part) => part.trim())
        .filter((part) => part !== '');
