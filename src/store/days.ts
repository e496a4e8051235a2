import { isDay } from '../core/day.ts';
import type { Said } from '../core/statement.ts';

/** The day of publication, `2024-11-28`, of what metadata say; null where it is no day. */
export function dayOf(published: string | null): string | null {
  const day = published?.slice(0, 10) ?? '';
  return isDay(day) ? day : null;
}

/** `2024-11-28` as 20241128: days that sort and compare as numbers. A month ends on day 31, whatever its length. */
export const numberOfDay = (day: string): number => Number(day.replaceAll('-', ''));

export function dayOfNumber(day: number): string {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** First and last day (as numbers) on which something was said; `from` is 0 for "before"; null where no day is known. */
export function saidDays(said: Said | null): { from: number; until: number } | null {
  const { date = null, precision = null } = said ?? {};
  if (date === null || precision === null || !/^\d{4}(-\d\d){0,2}$/.test(date)) return null;
  const first = numberOfDay(`${date}-01-01`.slice(0, 10));
  const last = numberOfDay(`${date}${date.length === 4 ? '-12' : ''}-31`.slice(0, 10));
  if (precision === 'before') return { from: 0, until: first - 1 };
  if (precision === 'week') return { from: first, until: sixDaysLater(date, first) };
  return { from: first, until: last };
}

function sixDaysLater(date: string, otherwise: number): number {
  if (!isDay(date)) return otherwise;
  const end = new Date(`${date}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() + 6);
  return numberOfDay(end.toISOString().slice(0, 10));
}

/** A time of the contract as milliseconds since 1970. @throws {RangeError} where it is not written as the contract asks. */
export function timeOf(iso: string): number {
  const time = Date.parse(iso);
  if (Number.isNaN(time) || new Date(time).toISOString() !== iso)
    throw new RangeError(`'${iso}' is no time as the archive takes it; write it as 2024-11-28T09:30:00.000Z.`);
  return time;
}

export const isoOf = (time: number): string => new Date(time).toISOString();
