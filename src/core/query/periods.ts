import { isDay } from '../day.ts';

/** Days from `from` to the day before `until`: ISO 8601, so that they compare as strings. */
export interface Period {
  readonly from: string;
  readonly until: string;
}

/** What `2024`, `2024-11` and `2024-11-28` cover; null for anything else. Years 1000 to 2999. */
function periodOf(words: string): Period | null {
  const [, year = '', month, day] = /^([12]\d{3})(?:-(\d\d?))?(?:-(\d\d?))?$/.exec(words) ?? [];
  if (!year) return null;
  const from = [year, month ?? '1', day ?? '1'].map((part) => part.padStart(2, '0')).join('-');
  if (!isDay(from)) return null;
  return { from, until: dayAfter(from, day ? 'day' : month ? 'month' : 'year') };
}

/** `2024-01..2024-03`: from the first day of the first to the last day of the second. */
export function stretchOf(words: string): Period | null {
  const [first = '', last = '', ...more] = words.split('..');
  const [one, other] = [periodOf(first), periodOf(last)];
  if (!words.includes('..')) return one;
  return one && other && !more.length && one.from < other.until ? { from: one.from, until: other.until } : null;
}

/** The shortest words that `stretchOf` reads as this period. */
export function wordsOfPeriod({ from, until }: Period): string {
  const last = dayBefore(until);
  const one = [from.slice(0, 4), from.slice(0, 7), from].find((words) => covers(words, { from, until }));
  return one ?? `${from}..${last}`;
}

const covers = (words: string, { from, until }: Period): boolean => {
  const period = periodOf(words);
  return period?.from === from && period.until === until;
};

const dayBefore = (day: string): string => moved(day, (date) => date.setUTCDate(date.getUTCDate() - 1));

const dayAfter = (day: string, unit: 'day' | 'month' | 'year'): string =>
  moved(day, (date) => {
    if (unit === 'day') date.setUTCDate(date.getUTCDate() + 1);
    else if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + 1);
    else date.setUTCFullYear(date.getUTCFullYear() + 1);
  });

function moved(day: string, move: (date: Date) => unknown): string {
  const date = new Date(`${day}T00:00:00Z`);
  move(date);
  return date.toISOString().slice(0, 10);
}
