import { isJoined, type Token } from './tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DETERMINERS = set(
  `the a an his her their its our my your this that these those another some any each every no several many all both
  one two three four five six seven eight nine ten`,
);
export const PREPOSITIONS = set(
  `in on at by with from to of for during via through about after before over into under within inside outside near
  against between among around across following since until upon without behind onto toward towards per amid despite like
  beyond along as`,
);
const PRONOUNS = set(
  `i you he she it we they me him us them who whom which what himself herself themselves itself myself whose where when why
  how there here whether anyone someone`,
);
const OTHERS = set(
  `and or but nor so yet because while if although though than then not n't is are was were be been being am has have had
  having do does did will would can could shall should may might must also just only even still now again ago today
  yesterday tomorrow tonight later earlier recently monday tuesday wednesday thursday friday saturday sunday january
  february march april june july august september october november december jan feb aug sept oct nov dec last next once
  twice too very more most much said says say saying told tells tell asked asks added adds wrote called calls made makes
  got get gets went goes came comes took takes taking gave given giving wants want thinks think believes knows showed shows
  shown found finds suggests suggested released published posted noted reads read put let see seen saw held aired set
  isn't wasn't didn't doesn't don't won't wouldn't can't couldn't it's that's he's she's they're we're you're i'm there's
  whom's what's who's i've we've they've i'll we'll you'll i'd he'd she'd they'd we'd`,
);

/** Words at which a name or noun phrase ends. */
const isFunctionWord = ({ lower, text }: Token): boolean =>
  PREPOSITIONS.has(lower) ||
  DETERMINERS.has(lower) ||
  PRONOUNS.has(lower) ||
  (OTHERS.has(lower.replace('’', "'")) && !(lower === 'may' && text === 'May')) ||
  lower === 'may' ||
  /^(?:19|20)\d\d$/.test(lower);

/** Numbers of tokens, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const LONGEST = 9;

/** The noun phrase that starts with a token, determiners left off; null where there is none. */
export function nounPhraseAt(tokens: readonly Token[], at: number): Range | null {
  let from = at;
  while (isAt(tokens, from, at) && DETERMINERS.has((tokens[from] as Token).lower)) from++;
  let to = from;
  while (to - from < LONGEST && isAt(tokens, to, at) && goesOn(tokens, from, to)) to++;
  while (to > from && isFunctionWord(tokens[to - 1] as Token)) to--;
  return to > from ? { from, to } : null;
}

const isAt = (tokens: readonly Token[], i: number, first: number): boolean => {
  const token = tokens[i];
  return token !== undefined && (i === first || isJoined(token));
};

/** A lower-case word does not follow a name, unless another name follows it: `Fox News anchor Bret Baier`. */
function goesOn(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at] as Token;
  const before = at > from ? (tokens[at - 1] as Token) : undefined;
  const next = tokens[at + 1];
  if (before !== undefined && (token.lower === 'of' || token.lower === 'and' || token.lower === '&'))
    return next !== undefined && isJoined(next) && (token.lower === 'of' || (before.capital && next.capital));
  if (before?.lower === 'of' && (token.lower === 'the' || token.lower === 'his' || token.lower === 'her')) return true;
  if (isFunctionWord(token) || /(?:ly|ing)$/.test(token.lower)) return false;
  if (before === undefined || token.capital || !before.capital || before.possessive) return true;
  return next !== undefined && isJoined(next) && next.capital && !isFunctionWord(next);
}

const LONGEST_LEFT = 6;

/** Where the noun phrase that ends with a head begins: adjectives and names before it. */
export function leftEdge(tokens: readonly Token[], head: number): number {
  let from = head;
  while (from > 0 && head - from < LONGEST_LEFT && isJoined(tokens[from] as Token)) {
    const before = tokens[from - 1] as Token;
    if (isFunctionWord(before) || before.sentence !== (tokens[head] as Token).sentence) break;
    if (
      !before.capital &&
      /(?:ed|ing|ly)$/.test(before.lower) &&
      !/(?:televised|pre-recorded|leaked|closed|wide-ranging)$/.test(before.lower)
    )
      break;
    from--;
  }
  return from;
}
