import type { Issue } from '../../issue.ts';
import type { Gender } from '../../layers.ts';
import { complain, listOf, type Row } from './table.ts';

/** Someone's time in an office; both days are days in office. */
export interface Tenure {
  readonly office: string;
  readonly holder: string;
  readonly gender: Gender;
  readonly start: string;
  /** Null where it had not ended when the file was compiled. */
  readonly end: string | null;
  readonly aliases: readonly string[];
}

interface Dated extends Tenure {
  readonly row: Row;
}

const GENDERS: Readonly<Record<string, Gender>> = { m: 'male', f: 'female', '': 'unknown' };

export const wasInOffice = ({ start, end }: Tenure, day: string): boolean =>
  start <= day && (end === null || day <= end);

/** Whether the words are a day of the calendar, as 2024-02-29. */
export function isDay(words: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(words)) return false;
  const month = Number(words.slice(5, 7));
  const day = Number(words.slice(8));
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    (day <= 28 || day <= new Date(Date.UTC(Number(words.slice(0, 4)), month, 0)).getUTCDate())
  );
}

/**
 * The tenures by office, in order of their start. A row of a later set replaces that of the same office, holder and
 * start; and a later set's new holder ends the tenure that an earlier set left open.
 */
export function tenuresByOffice(rows: readonly Row[], offices: ReadonlyMap<string, Row>, issues: Issue[]) {
  checkOrder(rows, issues);
  const valid = new Map<string, Dated>();
  for (const row of rows) {
    const fault = faultOf(row, offices);
    if (fault !== null) issues.push(complain(...fault));
    else add(valid, dated(row), issues);
  }
  const byOffice = new Map<string, Dated[]>();
  for (const tenure of valid.values()) {
    const others = byOffice.get(tenure.office);
    if (others === undefined) byOffice.set(tenure.office, [tenure]);
    else others.push(tenure);
  }
  return new Map(
    [...byOffice].map(([office, tenures]): [string, readonly Tenure[]] => {
      tenures.sort((a, b) => compare(a.start, b.start));
      return [office, offices.get(office)?.fields['holders'] === 'one' ? oneAtATime(tenures, issues) : tenures];
    }),
  );
}

function checkOrder(rows: readonly Row[], issues: Issue[]): void {
  rows.forEach(({ fields, place, set }, at) => {
    const before = rows[at - 1];
    if (before === undefined || before.set !== set) return;
    const order =
      compare(before.fields['office'], fields['office']) || compare(before.fields['start'], fields['start']);
    if (order > 0)
      issues.push(complain('order', place, `comes before ${before.place}; sort the lines by office, then start.`));
  });
}

function faultOf({ place, fields }: Row, offices: ReadonlyMap<string, Row>): [string, string, string] | null {
  const { office = '', holder = '', gender = '', start = '', end = '' } = fields;
  if (holder === '') return ['line', place, 'has no holder; write the name.'];
  if (!offices.has(office))
    return ['unknown-office', place, `${office} is not in offices.csv; add it, or mend it here.`];
  if (!Object.hasOwn(GENDERS, gender)) return ['line', place, `gender is ${gender}; write m, f or nothing.`];
  if (!isDay(start)) return ['day', place, `start is “${start}”; write a day as 2024-10-01.`];
  if (end !== '' && !isDay(end)) return ['day', place, `end is “${end}”; write a day as 2024-10-01, or nothing.`];
  if (end !== '' && end <= start) return ['day', place, `ends on ${end}, not after its start; mend one of the days.`];
  return null;
}

function dated(row: Row): Dated {
  const { office = '', holder = '', gender = '', start = '', end = '' } = row.fields;
  const aliases = listOf(row.fields['aliases']);
  return { row, office, holder, gender: GENDERS[gender] ?? 'unknown', start, end: end === '' ? null : end, aliases };
}

function add(into: Map<string, Dated>, tenure: Dated, issues: Issue[]): void {
  const key = [tenure.office, tenure.holder, tenure.start].join('\n');
  const same = into.get(key);
  if (same?.row.set === tenure.row.set)
    issues.push(complain('twice', tenure.row.place, `says again what ${same.row.place} says; remove one.`));
  into.set(key, tenure);
}

/** The day of the change may belong to both; longer overlaps stay, as an issue: on those days nobody is sure. */
function oneAtATime(tenures: readonly Dated[], issues: Issue[]): readonly Dated[] {
  return tenures.map((tenure, at) => {
    const next = tenures[at + 1];
    if (next === undefined || (tenure.end !== null && tenure.end <= next.start)) return tenure;
    if (tenure.end === null && tenure.row.set < next.row.set) return { ...tenure, end: next.start };
    issues.push(
      complain('overlap', next.row.place, `begins before ${tenure.holder} leaves (${tenure.row.place}); give the end.`),
    );
    return tenure;
  });
}

const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);
