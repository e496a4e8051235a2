import { monthNumber } from '../../core/lexicon/months.ts';
import { isoDate } from '../dates.ts';

/** The zones that RFC 822 knows by name. */
const zones: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/**
 * What feeds write as a date, as ISO 8601: RFC 822 (`Fri, 29 Nov 2024 08:30:00 EST`) with its time and zone, since the
 * day is the writer's; anything else that names a day. Null where nothing does.
 */
export function momentOf(words: string | null | undefined): string | null {
  if (!words || words.length > 100) return null;
  const found =
    /^\s*(?:[a-z]{2,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{4}|\d\d)\s+(\d{1,2}:\d\d)(:\d\d)?\s*([a-z]{1,5}|[+-]\d{4})?/i.exec(
      words,
    );
  if (!found) return isoDate(words);
  const [, day = '', month = '', year = '', time = '', seconds = ':00', zone = ''] = found;
  const number = String(monthNumber(month)).padStart(2, '0');
  const date = isoDate(`${fullYear(year)}-${number}-${day.padStart(2, '0')}`);
  const offset = zones[zone.toLowerCase()] ?? (/^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : null);
  return date && offset ? `${date}T${time.padStart(5, '0')}${seconds}${offset}` : date;
}

/** Two digits are of the time of RSS itself. */
const fullYear = (year: string): string => (year.length === 4 ? year : Number(year) > 90 ? `19${year}` : `20${year}`);
