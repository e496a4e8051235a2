import { agoMeant } from './ago.ts';
import { dayIn, type IsoDay, plusDays } from './calendar.ts';
import { dateMeant, monthMeant, weekdayMeant, yearMeant } from './dates.ts';
import { before, type Meaning, onDay, UNKNOWN } from './meaning.ts';
import type { PhraseKind } from './phrases.ts';
import { stretchMeant } from './stretches.ts';

/** A phrase that gives its year is understood without the article's day; this one stands in for it. */
const ANY_DAY = '2000-12-31';
const FULL_YEAR = /\b(?:1[789]|20)\d\ds?\b|\/\d\d$/;
/** Said later than the day named, and no phrase says until when. */
const OPEN = /^(?:since|after|from|throughout)\b/i;
const LIMIT = /^(?:until|by|before)\b/i;

/** @param published day or moment of the article's publication; only the day as it is written there counts. */
export function meaningOf(words: string, kind: PhraseKind, published: string | null): Meaning {
  const day = dayIn(published);
  if (OPEN.test(words) || (day === null && !FULL_YEAR.test(words))) return UNKNOWN;
  const meaning = READINGS[kind](words.toLowerCase(), day ?? ANY_DAY);
  return LIMIT.test(words) ? upTo(meaning) : meaning;
}

const READINGS: Readonly<Record<PhraseKind, (words: string, published: IsoDay) => Meaning>> = {
  weekday: weekdayMeant,
  date: dateMeant,
  month: monthMeant,
  year: yearMeant,
  near: nearMeant,
  stretch: stretchMeant,
  loose: (words, published) => (words === 'now' ? onDay(published) : before(published)),
  sequel: () => UNKNOWN,
};

function nearMeant(words: string, published: IsoDay): Meaning {
  if (words.endsWith('ago')) return agoMeant(words, published);
  return onDay(/yesterday|last\s/.test(words) ? plusDays(published, -1) : published);
}

/** The first day of what is meant, as the limit. */
const upTo = ({ date, precision }: Meaning): Meaning =>
  date === null || precision === 'before' ? { date, precision } : before(`${date}-01-01`.slice(0, 10));
