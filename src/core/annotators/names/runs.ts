import { isFirstName } from '../../lexicon/first-names.ts';
import { endsTitle, opensTitle } from '../../lexicon/titles.ts';
import { JOINED_WORDS, OPENING_WORDS, ORGANISATION_WORDS, OTHER_NAMES } from '../../lexicon/name-words.ts';
import type { Name } from '../../layers.ts';
import type { Word } from './words.ts';

const LONGEST = 8;
/** Words in a run with its titles: what is longer is a list, or nonsense. */
const LONGEST_RUN = 24;

/**
 * Runs of capitalised words that may name someone. Small words join a name ("van", "de") and, behind a word that makes an
 * organisation, its parts ("Department of Justice"); a possessive ends a run; titles before a name are no part of it.
 *
 * @param isCommon whether a word stands in lower case elsewhere in the text, so that a capital at a sentence's start tells nothing.
 */
export function nameRuns(text: string, words: readonly Word[], isCommon: (word: string) => boolean): Name[] {
  const found: Name[] = [];
  for (let at = 0; at < words.length; ) {
    const end = runEnd(text, words, at);
    if (end > at) found.push(...namesIn(text, words.slice(at, end), isCommon));
    at = Math.max(end, at + 1);
  }
  return found;
}

/** One past the last word of the run that begins at `at`; `at` itself where none does. */
function runEnd(text: string, words: readonly Word[], at: number): number {
  if (!words[at]?.isCapitalised) return at;
  let end = at + 1;
  while (end < words.length && end - at < LONGEST_RUN && !(words[end - 1] as Word).possesses) {
    const next = afterJoiners(words, at, end) ?? afterNickname(text, words, end);
    if (next === null) break;
    end = next + 1;
  }
  return end;
}

/** The capitalised word with which a run goes on at `end`, perhaps behind small words that join; null where it ends. */
function afterJoiners(words: readonly Word[], start: number, end: number): number | null {
  const organised = words.slice(start, end).some(({ text }) => ORGANISATION_WORDS.has(text.toLowerCase()));
  for (let at = end; at < words.length && at <= end + 2; at++) {
    const word = words[at] as Word;
    if (!word.follows) return null;
    if (word.isCapitalised) return at;
    const before = (words[end - 1] as Word).text;
    const office = word.text === 'of' && OFFICES.has(before);
    const joined = word.text === 'and' && JOINED_WORDS.has(`${before}/${words[at + 1]?.text}`);
    // "the Times and the Herald": two bodies.
    if (word.text === 'the' && words[at - 1]?.text === 'and') return null;
    if (word.joins === null || (word.joins === 'organisation' && !organised && !office && !joined)) return null;
  }
  return null;
}

/** The surname behind a nickname in marks at `end` (Robert “Bob” Roe); null where none stands there. */
function afterNickname(text: string, words: readonly Word[], end: number): number | null {
  const [first, nick, ...behind] = words.slice(end - 1, end + 3);
  if (!first || !nick?.isCapitalised || !/^\s["“'‘]$/.test(text.slice(first.end, nick.start))) return null;
  const at = behind.findIndex((word, i) => /^["”'’]\s$/.test(text.slice([nick, ...behind][i]?.end, word.start)));
  const inside = behind.slice(0, Math.max(0, at));
  return at < 0 || !behind[at]?.isCapitalised || !inside.every(({ isCapitalised }) => isCapitalised)
    ? null
    : end + 1 + at;
}

/** Titles that go on behind "of": "Secretary of State", "Chief of Staff". */
const OFFICES = new Set(['Secretary', 'Minister', 'Chief', 'Speaker', 'Director', 'Joint', 'Chiefs']);
const OF_OFFICE =
  /^(?:State|Staff|Defense|Defence|Commerce|Labor|Education|Energy|Agriculture|Transportation|Treasury|Interior|Health|House|Homeland|Intelligence|Mission|Police)$/;

function namesIn(text: string, run: readonly Word[], isCommon: (word: string) => boolean): Name[] {
  let first = 0;
  const opening = run[0] as Word;
  // "Yesterday Ana Roe": the sentence's first word is no part of the name.
  if (opening.opens && isNoName(opening, isCommon) && !isFirstOfName(run)) first = 1;
  const title = titleEnd(run, first);
  const name = withoutEdges(run.slice(title));
  const [head] = name;
  if (head === undefined || name.length > LONGEST) return [];
  if (
    name.length === 1 &&
    (/^(?:I|I['’]\p{L}+|A|\p{N}+)$/u.test(head.text) || (title === first && endsTitle(head.text)))
  )
    return [];
  if (OF_OFFICE.test((name.at(-1) as Word).text) && name.at(-2)?.text === 'of' && OFFICES.has(name.at(-3)?.text ?? ''))
    return [];
  const before = run.slice(first, title);
  const titled = before.length > 0 ? text.slice((before[0] as Word).start, (before.at(-1) as Word).end) : '';
  // "the head of NATO Anders Holm": the body and the person are two names.
  const [body, ...person] = name;
  if (person.length > 1 && /^\p{Lu}{2,6}$/u.test((body as Word).text) && isFirstName((person[0] as Word).text))
    return [nameOf([body as Word], titled), nameOf(person, '')];
  return [nameOf(name, titled)];
}

const nameOf = (words: readonly Word[], title: string): Name => ({
  start: (words[0] as Word).start,
  end: (words.at(-1) as Word).end,
  title,
});

/** "The Associated Press" and "New Hampshire Monday" without what is no part of the name. */
function withoutEdges(name: readonly Word[]): readonly Word[] {
  const from = /^(?:The|A|An)$/.test(name[0]?.text ?? '') ? 1 : 0;
  let to = name.length;
  // "the Times on Monday": with the day goes what led to it.
  if (to - from > 1 && DAY.test(name.at(-1)?.text ?? '')) to--;
  if (name.slice(from, to).some(({ text }) => ORGANISATION_WORDS.has(text.toLowerCase()))) to = bodyEnd(name, from, to);
  while (to - from > 1 && !(name[to - 1] as Word).isCapitalised) to--;
  return name.slice(from, to);
}

/** "Fox News Chairman and CEO": what its people are is no part of a body's name. */
function bodyEnd(name: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end - from > 1 && (HOLDER.test(name[end - 1]?.text ?? '') || !name[end - 1]?.isCapitalised)) {
    if (/^(?:of|the)$/.test(name[end - 2]?.text ?? '')) break;
    end--;
  }
  return end;
}

const HOLDER =
  /^(?:Chair(?:man|woman|person)?|C[EFO]O|President|Director|Spokes(?:man|woman|person)|Commissioner|Founder|Editor|Leader|Member)$/;

const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|June|July|August|(?:Sept|Nov|Dec)ember|October)$/;

const isNoName = ({ text }: Word, isCommon: (word: string) => boolean): boolean => {
  const plain = text.toLowerCase();
  return OPENING_WORDS.has(plain) || (isCommon(plain) && !OTHER_NAMES.has(plain) && !opensTitle(text));
};

/** "Bill Roe", though there are bills in the text too. */
const isFirstOfName = ([opening, next]: readonly Word[]): boolean =>
  opening !== undefined &&
  next !== undefined &&
  isFirstName(opening.text) &&
  next.isCapitalised &&
  !OPENING_WORDS.has(opening.text.toLowerCase()) &&
  !OTHER_NAMES.has(next.text.toLowerCase());

/** Where the name begins behind its titles: after the last word that ends a title, if a name is left. */
function titleEnd(run: readonly Word[], first: number): number {
  for (let at = run.length - 2; at >= first; at--) {
    const word = (run[at] as Word).text;
    const rest = run.slice(at + 1);
    const office = OF_OFFICE.test(word) && run[at - 1]?.text === 'of';
    if (!(endsTitle(word) || office) || !(rest[0] as Word).isCapitalised) continue;
    // "Secretary of State", "House Speaker": what follows must not be more of a title or an organisation.
    if (rest.some(({ text }) => ORGANISATION_WORDS.has(text.toLowerCase()))) continue;
    return at + 1;
  }
  return first;
}
