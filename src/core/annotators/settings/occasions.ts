import {
  NO_OCCASION,
  OCCASIONS,
  type OccasionKind,
  TWEETING,
  TWO_WORD_OCCASIONS,
  VERBS_TOO,
} from '../../lexicon/media.ts';
import { DETERMINERS, leftEdge, nounPhraseAt, PREPOSITIONS } from './noun-phrase.ts';
import { type Phrase, phraseOf } from './phrases.ts';
import { isJoined, isOpened, type Token } from './tokens.ts';

/** Interviews, debates, statements, reports …: every noun phrase whose head is one. */
export function occasionsIn(tokens: readonly Token[]): Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { lower, start } = tokens[at] as Token;
    if (TWEETING.has(lower)) found.push(tweet(tokens, at, start));
    const kind = headAt(tokens, at);
    if (kind === null) continue;
    const from = leftEdge(tokens, at);
    if (from === at && VERBS_TOO.has(lower) && !isLedIn(tokens, at)) continue;
    found.push(
      phraseOf(tokens, {
        from,
        to: rightEdge(tokens, at + 1),
        kind,
        key: singular(lower),
        head: (tokens[at] as Token).end,
      }),
    );
  }
  return found;
}

/** Whether an article, an owner or a preposition stands before a word, which is then no verb. */
const isLedIn = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  if (before === undefined || !isJoined(tokens[at] as Token) || before.lower === 'to') return false;
  return DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower) || before.possessive;
};

/** The verb names its medium: of `tweeted` the words `tweet`. */
function tweet(tokens: readonly Token[], at: number, start: number): Phrase {
  const phrase = phraseOf(tokens, { from: at, to: at + 1, kind: 'tweet', key: 'tweet' });
  const from = start + (tokens[at] as Token).lower.indexOf('tweet');
  return { ...phrase, start: from, end: from + 'tweet'.length };
}

/** The kind of occasion whose noun phrase ends with this token. */
function headAt(tokens: readonly Token[], at: number): OccasionKind | null {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  const isNextJoined = next !== undefined && isJoined(next) && !token.possessive;
  if (isNextJoined && NO_OCCASION.has(`${token.lower} ${next.lower}`)) return null;
  if (isNextJoined && TWO_WORD_OCCASIONS.has(`${token.lower} ${next.lower}`)) return null;
  // `a Facebook post by…` is one phrase with its last noun as head.
  if (isNextJoined && OCCASIONS.has(next.lower) && !token.capital) return null;
  if (before !== undefined && isJoined(token)) {
    const pair = TWO_WORD_OCCASIONS.get(`${before.lower} ${token.lower}`);
    if (pair !== undefined) return pair;
    if (before.lower === 'to' || NO_OCCASION.has(`${before.lower} ${token.lower}`)) return null;
  }
  return OCCASIONS.get(token.lower) ?? OCCASIONS.get(token.lower.slice(token.lower.lastIndexOf('-') + 1)) ?? null;
}

const singular = (noun: string): string => noun.replace(/ies$/, 'y').replace(/(?<=[sx]|[cs]h)es$|(?<!s)s$/, '');

const LEADS_ON = new Set(['with', 'of', 'at', 'in', 'on', 'for', 'from', 'by', 'to', 'before', 'outside', 'hosted']);
const MOST_PHRASES = 3;

/** Takes in a title in marks and names behind prepositions: `with Fox News`, `in Elmsford, Ohio`. */
function rightEdge(tokens: readonly Token[], behindHead: number): number {
  let to = behindHead;
  for (let count = 0; count < MOST_PHRASES; count++) {
    const next = tokens[to];
    if (next === undefined) break;
    const at =
      LEADS_ON.has(next.lower) && isJoined(next) ? to + (next.lower === 'hosted' ? 2 : 1) : isOpened(next) ? to : -1;
    const range = at < 0 ? null : nounPhraseAt(tokens, at);
    if (range === null || !(tokens[range.from] as Token).capital) break;
    to = range.to;
  }
  return to;
}
