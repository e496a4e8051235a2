import { type IsoDay, isoYear, mondayOf, plusDays, plusMonths, yearOf } from './calendar.ts';
import { before, type Meaning, onDay } from './meaning.ts';

const NUMBERS = [
  'a',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
/** About how many are meant. */
const VAGUE_NUMBERS: readonly (readonly [RegExp, number])[] = [
  [/\bcouple\b/, 2],
  [/\bfew\b/, 3],
  [/\bseveral\b/, 4],
  [/\bmany\b/, 6],
  [/\bdozen\b/, 12],
];
const UNITS = ['day', 'week', 'month', 'year', 'decade'] as const;

/** "two weeks ago": the unit is the precision, one coarser where the count is vague; decades are always so. */
export function agoMeant(words: string, published: IsoDay): Meaning {
  if (/\b(?:hour|minute)s?\b/.test(words)) return onDay(published);
  const vague = VAGUE_NUMBERS.find(([pattern]) => pattern.test(words));
  const unit = UNITS.findIndex((name) => words.includes(name));
  const then = momentAgo(vague?.[1] ?? countIn(words), UNITS[unit] ?? 'year', published);
  const exact = PRECISIONS[unit + (vague ? 1 : 0)];
  return then === null || exact === undefined ? before(published) : exact(then);
}

function countIn(words: string): number {
  const digits = /\d+/.exec(words)?.[0];
  if (digits !== undefined) return Number(digits);
  return Math.max(1, ...words.split(/\s/).map((word) => NUMBERS.indexOf(word)));
}

/** The day, or the first of the month or year; null where it lies before the calendar. */
function momentAgo(count: number, unit: (typeof UNITS)[number], published: IsoDay): IsoDay | null {
  if (unit === 'day' || unit === 'week') return plusDays(published, -count * (unit === 'week' ? 7 : 1));
  if (unit === 'month') return `${plusMonths(published, -count)}-01`;
  const year = yearOf(published) - count;
  return year > 0 ? `${isoYear(year)}-01-01` : null;
}

const PRECISIONS: readonly ((then: IsoDay) => Meaning)[] = [
  onDay,
  (then) => ({ date: mondayOf(then), precision: 'week' }),
  (then) => ({ date: then.slice(0, 7), precision: 'month' }),
  (then) => ({ date: then.slice(0, 4), precision: 'year' }),
];
