import { isFirstName } from '../../lexicon/first-names.ts';
import { endsTitle, opensTitle } from '../../lexicon/titles.ts';
import { OPENING_WORDS, ORGANISATION_WORDS, OTHER_NAMES } from '../../lexicon/name-words.ts';
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
    const end = runEnd(words, at);
    if (end > at) found.push(...namesIn(text, words.slice(at, end), isCommon));
    at = Math.max(end, at + 1);
  }
  return found;
}

/** One past the last word of the run that begins at `at`; `at` itself where none does. */
function runEnd(words: readonly Word[], at: number): number {
  if (!words[at]?.isCapitalised) return at;
  let end = at + 1;
  while (end < words.length && end - at < LONGEST_RUN && !(words[end - 1] as Word).possesses) {
    const next = afterJoiners(words, at, end);
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
    const office = word.text === 'of' && OFFICES.has((words[end - 1] as Word).text);
    if (word.joins === null || (word.joins === 'organisation' && !organised && !office)) return null;
  }
  return null;
}

/** Titles that go on behind "of": "Secretary of State", "Chief of Staff". */
const OFFICES = new Set(['Secretary', 'Minister', 'Chief', 'Speaker', 'Director', 'Joint', 'Chiefs']);
const OF_OFFICE =
  /^(?:State|Staff|Defense|Defence|Commerce|Labor|Education|Energy|Agriculture|Transportation|Treasury|Interior|Health|House|Homeland|Intelligence|Mission|Police)$/;

function namesIn(text: string, run: readonly Word[], isCommon: (word: string) => boolean): Name[] {
  let first = 0;
  const opening = run[0] as Word;
  // "Yesterday Ana Roe": the sentence's first word is no part of the name.
  if (opening.opens && isNoName(opening, isCommon)) first = 1;
  const title = titleEnd(run, first);
  const name = withoutEdges(run.slice(title));
  const [head] = name;
  if (head === undefined || name.length > LONGEST) return [];
  if (
    name.length === 1 &&
    (/^(?:I|I['’]\p{L}+|A|\p{N}+)$/u.test(head.text) || (title === first && endsTitle(head.text)))
  )
    return [];
  if (OF_OFFICE.test((name.at(-1) as Word).text) && name.at(-2)?.text === 'of') return [];
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
  while (to - from > 1 && !(name[to - 1] as Word).isCapitalised) to--;
  return name.slice(from, to);
}

const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|June|July|August|(?:Sept|Nov|Dec)ember|October)$/;

const isNoName = ({ text }: Word, isCommon: (word: string) => boolean): boolean => {
  const plain = text.toLowerCase();
  return OPENING_WORDS.has(plain) || (isCommon(plain) && !OTHER_NAMES.has(plain) && !opensTitle(text));
};

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
