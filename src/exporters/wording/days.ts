import { MONTHS } from '../../core/lexicon/months.ts';
import type { Said } from '../../core/statement.ts';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** When something was said, with the article's own phrase: `Wed 27 Nov 2024 ‹on Wednesday›`. Null where neither is known. */
export function dayWords({ date, precision, phrase }: Said): string | null {
  const day = date === null ? null : `${leads[precision ?? 'day']}${dateWords(date)}`;
  const words = phrase && `‹${phrase.text.replace(/\s+/g, ' ')}›`;
  return [day, words].filter((part) => part !== null).join(' ') || null;
}

const leads: Readonly<Record<NonNullable<Said['precision']>, string>> = {
  day: '',
  week: 'week of ',
  month: '',
  year: '',
  before: 'before ',
};

/** `2024-11-27`, `2024-11` and `2024` as people write them. */
function dateWords(date: string): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return date;
  if (day === undefined) return `${name} ${year}`;
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()];
  return weekday === undefined ? date : `${weekday} ${Number(day)} ${name} ${year}`;
}
