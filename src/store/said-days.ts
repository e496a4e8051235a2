import type { Said } from '../core/statement.ts';

/**
 * The days on which something may have been said, from `from` to the day before `until` (null: open): what `said:` of a
 * query is compared with. Null where no day is known.
 */
export interface SaidDays {
  readonly from: string | null;
  readonly until: string | null;
}

export function saidDays(said: Said | null): SaidDays | null {
  if (!said?.date || !said.precision) return null;
  const { date, precision } = said;
  if (precision === 'before') return { from: null, until: whole(date) };
  const from = whole(date);
  return { from, until: after(from, precision) };
}

/** The first day of a year, a month or a day. */
const whole = (date: string): string => `${date}-01-01`.slice(0, 10);

function after(day: string, precision: 'day' | 'week' | 'month' | 'year'): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (precision === 'day') date.setUTCDate(date.getUTCDate() + 1);
  else if (precision === 'week') date.setUTCDate(date.getUTCDate() + 7);
  else if (precision === 'month') date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}
