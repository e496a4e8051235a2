/** Days as ISO 8601, always in UTC: the machine's time zone and its summer time have no say. */
export type IsoDay = string;

const DAY = 86_400_000;
const WEEK = 7;

/** The day that a day or moment begins with, as it is written there; null where there is none in the times of news. */
export function dayIn(published: string | null): IsoDay | null {
  const day = /^(?:1[6-9]|2\d)\d\d-\d\d-\d\d(?!\d)/.exec(published ?? '')?.[0];
  return day !== undefined && isoDay(timeOf(day)) === day ? day : null;
}

export const timeOf = (day: IsoDay): number => Date.parse(`${day}T00:00:00Z`);

function isoDay(time: number): IsoDay | null {
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null;
}

export const plusDays = (day: IsoDay, days: number): IsoDay => isoDay(timeOf(day) + days * DAY) as IsoDay;

/** 0 for Sunday. */
export const weekdayOf = (day: IsoDay): number => new Date(timeOf(day)).getUTCDay();

export const mondayOf = (day: IsoDay): IsoDay => plusDays(day, -((weekdayOf(day) + WEEK - 1) % WEEK));

/** `2024-11`, so many months later. */
export function plusMonths(day: IsoDay, months: number): string {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  return isoMonth(Math.floor(count / 12), (count % 12) + 1);
}

export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${String(month).padStart(2, '0')}`;

export const isoYear = (year: number): string => String(year).padStart(4, '0');

export const yearOf = (day: IsoDay): number => Number(day.slice(0, 4));

/** 1 for January. */
export const monthOf = (day: IsoDay): number => Number(day.slice(5, 7));
