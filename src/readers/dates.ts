import { monthNumber } from '../core/lexicon/months.ts';

/** A day or moment as ISO 8601 from what pages and files write (`2024-11-29`, `Nov. 29, 2024`, `29 November 2024`), else null. */
export function isoDate(words: string): string | null {
  const iso = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?/i.exec(
    words,
  );
  if (iso) {
    const day = dayOf(iso[1], iso[2], iso[3]);
    return day && iso[4] && iso[5] ? `${day}T${iso[4]}${zone(iso[5])}` : day;
  }
  const american = /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(words);
  if (american) return dayOf(american[3], month(american[1]), american[2]);
  const british = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/i.exec(words);
  return british ? dayOf(british[3], month(british[2]), british[1]) : null;
}

const month = (name = ''): string => String(monthNumber(name));

const zone = (offset: string): string =>
  offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset.toUpperCase();

function dayOf(year = '', monthNumber = '', day = ''): string | null {
  const [y, m, d] = [Number(year), Number(monthNumber), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? date.toISOString().slice(0, 10) : null;
}
