import { MONTHS, monthNumber } from '../../lexicon/months.ts';
import { type IsoDay, isoMonth, isoYear, monthOf, plusDays, timeOf, weekdayOf, yearOf } from './calendar.ts';
import { type Meaning, onDay, UNKNOWN } from './meaning.ts';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const WEEKDAY = /\b(sun|mon|tue|wed|thu|fri|sat)[a-z]*day\b/;
const MONTH = new RegExp(String.raw`\b(?:${MONTHS.join('|')})`, 'i');
const NEXT = /\b(?:next|coming)\b/;
const LAST = /\b(?:last|past)\b/;

/**
 * The last such weekday up to the article's own, which a bare name may mean too: "on Thursday" in Thursday's paper. News
 * tells what was said, so that names lean to the past unless they say "next".
 */
export function weekdayMeant(words: string, published: IsoDay): Meaning {
  const named = WEEKDAYS.indexOf(WEEKDAY.exec(words)?.[1] ?? '');
  const back = (weekdayOf(published) - named + 7) % 7;
  return onDay(plusDays(published, NEXT.test(words) ? 7 - back : LAST.test(words) && back === 0 ? -7 : -back));
}

/** "Nov. 27", "27 November 2024", "2024-11-27", "11/27/24"; without a year the last one up to the article's day. */
export function dateMeant(words: string, published: IsoDay): Meaning {
  const numbers = (words.match(/\d+/g) ?? []).map(Number);
  const month = monthIn(words.replace(WEEKDAY, ''));
  if (month > 0) return real(numbers.find((number) => number > 999) ?? null, month, numbers[0] ?? 0, published);
  const [first = 0, second = 0, third = 0] = numbers;
  if (first > 999) return real(first, second, third, published);
  const year = third > 99 ? third : 2000 + third;
  return first > 12 ? real(year, second, first, published) : real(year, first, second, published);
}

/** 1 to 12; 0 where the words name no month. */
const monthIn = (words: string): number => monthNumber(MONTH.exec(words)?.[0] ?? '');

/** A day that the calendar has; the last 29th of February may lie some years back. */
function real(year: number | null, month: number, day: number, published: IsoDay): Meaning {
  const here = yearOf(published);
  for (const candidate of year === null ? Array.from({ length: 9 }, (_, back) => here - back) : [year]) {
    const date = `${isoMonth(candidate, month)}-${String(day).padStart(2, '0')}`;
    if (exists(date) && (year !== null || date <= published)) return onDay(date);
  }
  return UNKNOWN;
}

function exists(date: IsoDay): boolean {
  const time = timeOf(date);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(date);
}

export function monthMeant(words: string, published: IsoDay): Meaning {
  const month = monthIn(words);
  const year = /\b\d{4}\b/.exec(words)?.[0];
  return { date: isoMonth(year ? Number(year) : monthsYear(month, words, published), month), precision: 'month' };
}

function monthsYear(month: number, words: string, published: IsoDay): number {
  const [year, here] = [yearOf(published), monthOf(published)];
  if (NEXT.test(words)) return month > here ? year : year + 1;
  return month > here || (month === here && LAST.test(words)) ? year - 1 : year;
}

/** A decade is not one year: what was said in it was said before its end. */
export function yearMeant(words: string): Meaning {
  const [, digits, plural] = /(\d{4})(s?)\b/.exec(words) ?? [];
  if (digits === undefined) return UNKNOWN;
  if (plural) return { date: `${isoYear(Number(digits) + 10)}-01-01`, precision: 'before' };
  return { date: digits, precision: 'year' };
}
