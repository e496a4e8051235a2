import { type IsoDay, isoYear, mondayOf, monthOf, plusDays, plusMonths, weekdayOf, yearOf } from './calendar.ts';
import { before, type Meaning, onDay } from './meaning.ts';

/** "last week", "earlier this month", "in recent weeks", "last fall": stretches seen from the article's day. */
export function stretchMeant(words: string, published: IsoDay): Meaning {
  const season = /spring|summer|fall|autumn|winter/.exec(words)?.[0];
  if (season) return year(seasonsYear(season, words, published));
  if (/\bweekend/.test(words)) return week(mondayOf(lastWeekend(words, published)));
  const step = /\blast\b/.test(words) ? -1 : /\bnext\b/.test(words) ? 1 : 0;
  if (isUpToNow(words)) return recent(words, published);
  if (/\bday\b/.test(words)) return onDay(plusDays(published, step));
  if (/\bweek\b/.test(words)) return week(mondayOf(plusDays(published, 7 * step)));
  if (/\bmonth\b/.test(words)) return { date: plusMonths(published, step), precision: 'month' };
  if (/\b(?:year|cycle)\b/.test(words)) return year(yearOf(published) + step);
  return before(published);
}

/** "in recent weeks", "over the past two months", "for years": up to now, and no one day of it. */
const isUpToNow = (words: string): boolean =>
  /\b(?:recent|previous|coming)\b|^for\b|\b(?:past|last)\s.*s$/.test(words) || /\bdecade\b/.test(words);

/** As exact as the next larger unit, which holds most of it. */
function recent(words: string, published: IsoDay): Meaning {
  if (/\b(?:hour|day)s?\b/.test(words)) return week(mondayOf(published));
  if (/\bweeks?\b/.test(words)) return { date: published.slice(0, 7), precision: 'month' };
  if (/\bmonths?\b/.test(words)) return year(yearOf(published));
  return before(published);
}

/** The Saturday of the weekend that has begun, or the last one. */
function lastWeekend(words: string, published: IsoDay): IsoDay {
  const sinceSaturday = (weekdayOf(published) + 1) % 7;
  const isOn = sinceSaturday <= 1;
  return plusDays(published, -sinceSaturday - (isOn && /\blast\b/.test(words) ? 7 : 0));
}

/** Months in which the seasons end; "last" is the last that is over. */
const ENDS: Readonly<Record<string, number>> = { winter: 2, spring: 5, summer: 8, fall: 11, autumn: 11 };

function seasonsYear(season: string, words: string, published: IsoDay): number {
  const here = yearOf(published);
  if (/\bnext\b/.test(words)) return monthOf(published) <= 2 || season === 'winter' ? here : here + 1;
  const isOver = monthOf(published) > (ENDS[season] as number);
  return /\b(?:last|past)\b/.test(words) && !isOver ? here - 1 : here;
}

const week = (date: IsoDay): Meaning => ({ date, precision: 'week' });
const year = (number: number): Meaning => ({ date: isoYear(number), precision: 'year' });
