import { type Span, span } from '../../span.ts';
import {
  COUNT,
  DAY_NUMBER,
  EARLY,
  MONTH,
  ORDINARY_MONTH,
  PART_OF_DAY,
  SEASON,
  UNIT,
  WEEKDAY,
  YEAR,
} from './calendar-words.ts';

/** What sort of time a phrase names; linking and resolution look at it. */
export type PhraseKind =
  /** "on Wednesday", "late Sunday night". */
  | 'weekday'
  /** A day of the calendar: "Nov. 27", "27 November 2024", "2024-11-27". */
  | 'date'
  /** "in March", "June 2015". */
  | 'month'
  /** "in 2015", "the late 1990s". */
  | 'year'
  /** Counted from the article's own day: "yesterday", "this morning", "two weeks ago". */
  | 'near'
  /** A stretch counted from the article's day: "last week", "earlier this month", "in recent weeks". */
  | 'stretch'
  /** "recently", "previously", "in the past". */
  | 'loose'
  /** Counted from another day that the article tells of: "the next day", "that night", "at the time". */
  | 'sequel';

/** Words of the text that say when. */
export interface TimePhrase extends Span {
  readonly kind: PhraseKind;
}

const FRONT = String.raw`(?:(?:on|in|by|since|until|before|after|during|throughout|around|from|at|of|as\sof)\s(?:the\s)?)?`;
const FRONT_OF_DAY = String.raw`(?:(?:on|by|since|until|before|after|as\sof)\s(?:the\s)?)?`;
const FRONT_OF_YEAR = String.raw`(?:(?:as\searly\sas|as\srecently\sas|back\sin|in|since|until|by|during|from|around|throughout|before|after|early|late|mid)[\s-](?:the\s)?){1,2}`;
const WHICH = String.raw`(?:last|this(?:\spast)?|the\spast|next)`;
const ABOUT = String.raw`(?:(?:just|only|about|almost|nearly|some|over|not|more\sthan|less\sthan)\s){0,2}`;

/** What each kind looks like; where two begin at the same place the earlier one is taken. No part repeats without end. */
const PATTERNS: readonly (readonly [PhraseKind, string])[] = [
  [
    'date',
    `${FRONT}${EARLY}?(?:${WEEKDAY}(?:\\s${PART_OF_DAY})?,?\\s)?(?:${MONTH}\\s${DAY_NUMBER}|${DAY_NUMBER}\\s(?:of\\s)?${MONTH})(?:,?\\s${YEAR})?`,
  ],
  ['date', String.raw`${FRONT}(?:(?:19|20)\d\d-[01]\d-[0-3]\d|[0-3]?\d/[0-3]?\d/(?:20)?\d\d)(?!\d)`],
  ['weekday', `${FRONT_OF_DAY}(?:${EARLY}|(?:${WHICH}|this\\scoming|just)\\s){0,2}${WEEKDAY}(?:\\s${PART_OF_DAY})?`],
  [
    'month',
    `${FRONT}(?:${EARLY}|${WHICH}\\s){0,2}(?:${MONTH},?\\s(?:of\\s)?${YEAR}|${ORDINARY_MONTH}|(?<=\\b(?:in|last|this|since|until|by|early|late|mid|of|from)[\\s-])(?:May|March))(?!\\s\\d)`,
  ],
  [
    'near',
    `(?:${EARLY}|just\\s)?(?:yesterday|today|tonight|this\\s${PART_OF_DAY}|last\\s(?:night|evening))(?:\\s${PART_OF_DAY})?`,
  ],
  ['near', `${ABOUT}${COUNT}\\s(?:${UNIT}|hour|minute)s?\\sago`],
  [
    'stretch',
    `(?:in|over|during|for|within|across|throughout)\\s(?:just\\s)?(?:the\\s)?(?:past|last|recent|previous|coming)\\s(?:${COUNT}\\s)?(?:${UNIT}|${SEASON}|hour)s?`,
  ],
  [
    'stretch',
    `(?:${EARLY}|(?:in|over|during|on|throughout|at)\\s(?:the\\s)?)?${WHICH}\\s(?:${UNIT}|${SEASON}|quarter|cycle)`,
  ],
  ['stretch', String.raw`(?:over|on|during)\sthe\sweekend`],
  ['stretch', `for\\s(?:(?:the\\spast|more\\sthan|many|several|about|almost|nearly)\\s){0,2}(?:${COUNT}\\s)?${UNIT}s?`],
  ['year', `${FRONT_OF_YEAR}(?:(?:early|late|mid|${SEASON})[\\s-](?:of\\s)?)?(?:${YEAR}|(?:1[789]|20)\\d0s|['’]\\d0s)`],
  ['year', `${YEAR}(?=\\s\\p{L})`],
  [
    'sequel',
    `(?:(?:on|at|by|in|during|later|earlier|early|late)\\s){0,2}(?:that|the\\ssame)\\s(?:same\\s)?(?:${UNIT}|${PART_OF_DAY}|time|moment)`,
  ],
  [
    'sequel',
    `(?:on\\s)?(?:the\\s)?(?:very\\s)?(?:next|following|previous)\\s(?:${UNIT}|${PART_OF_DAY})|the\\s(?:day|week|month|year|night)\\s(?:before|after|earlier)`,
  ],
  [
    'sequel',
    `${ABOUT}(?:${COUNT}\\s)?(?:full\\s)?(?:${UNIT}|hour|minute|moment)s?\\s(?:later|earlier|after|before|prior)`,
  ],
  [
    'sequel',
    `(?:earlier|later|late|early)\\s(?:on\\s)?in\\sthe\\s(?:${UNIT}|${PART_OF_DAY}|${SEASON}|campaign|race|debate|interview|speech)|(?:at|around)\\s(?:the|this|that|one|the\\ssame)\\s(?:time|moment|point)`,
  ],
  [
    'sequel',
    String.raw`(?:soon|shortly|immediately|right|long|not\slong)\s(?:after(?:wards?)?|thereafter|before)(?=[\s,.;:])|afterwards?|thereafter`,
  ],
  [
    'loose',
    `(?:more\\s|most\\s|until\\s|as\\s|just\\s)?recently|recent|lately|previously|earlier|originally|initially|in\\s(?:the\\s)?past|long\\sago|at\\sfirst|once|now|then|later|repeatedly|often|in\\s(?:later|earlier)\\s${UNIT}s|in\\syears\\spast`,
  ],
];

/** A group is named by its place in the list above. */
const PHRASE = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?:${PATTERNS.map(([, pattern], i) => `(?<k${i}>${pattern})`).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** All phrases that say when, in order, without overlap. */
export function timePhrases(text: string): TimePhrase[] {
  const found: TimePhrase[] = [];
  for (const { 0: words, index, groups = {} } of text.matchAll(PHRASE)) {
    const number = PATTERNS.findIndex((_, i) => groups[`k${i}`] !== undefined);
    const [kind] = PATTERNS[number] as readonly [PhraseKind, string];
    if (isName(words, kind)) found.push({ ...span(index, index + words.length), kind });
  }
  return found;
}

const NAME = new RegExp(`\\b(?:${WEEKDAY}|${MONTH})`, 'iu');

/** Days and months are written with a capital: "may 5" is not one. */
function isName(words: string, kind: PhraseKind): boolean {
  if (kind !== 'weekday' && kind !== 'month' && kind !== 'date') return true;
  return !/^\p{Ll}/u.test(NAME.exec(words)?.[0] ?? '');
}
