import type { OccasionKind } from '../../lexicon/media.ts';
import { PUBLISHING, REPORTING, SPEAKING_TO, TELLING } from '../../lexicon/media.ts';
import type { OutletKind } from '../../lexicon/outlets.ts';
import type { Span } from '../../span.ts';
import { DETERMINERS, PREPOSITIONS, type Range } from './noun-phrase.ts';
import { isJoined, type Token } from './tokens.ts';

/**
 * `tweet` is the verb; `object` whom a verb or preposition addresses; `listener` a noun; `source` a relation's source;
 * what is `tagged`, only the model found.
 */
export type PhraseKind =
  | OccasionKind
  | OutletKind
  | 'tweet'
  | 'object'
  | 'listener'
  | 'source'
  | 'tagged addressee'
  | 'tagged medium';

/** Words of the article that may name an addressee, a medium or a relay. */
export interface Phrase extends Span {
  readonly kind: PhraseKind;
  /** The same for phrases that name the same thing: the head noun or the name's last word, lower case. */
  readonly key: string;
  /** What leads to it: a preposition, the kind of verb, … */
  readonly lead: string;
  /** What stands in front of the preposition that leads to it: a verb of speaking, a name, a comma, … */
  readonly by: string;
  /** What stands in front of it: `the`, `a`, a possessive, or nothing. */
  readonly article: 'the' | 'a' | 'other' | 'none';
  /** Whether a verb of reporting follows. */
  readonly reports: boolean;
  /** Whether a verb of publishing follows: `the Gazette ran`, `the Gazette has obtained`. */
  readonly publishes: boolean;
  readonly proper: boolean;
  /** Whether it stands alone in brackets. */
  readonly bracketed: boolean;
  /** Whether its sentence reports and ends with a colon: `The Gazette wrote:`. */
  readonly announces: boolean;
  /** Where its head ends. */
  readonly head: number;
  readonly sentence: number;
  readonly block: number;
  /** For a source, the number of its relation. */
  readonly relation: number | null;
}

export type Draft = Range & Pick<Phrase, 'kind' | 'key'> & Partial<Pick<Phrase, 'lead' | 'relation' | 'head'>>;

export function phraseOf(tokens: readonly Token[], draft: Draft): Phrase {
  const first = tokens[draft.from] as Token;
  const last = tokens[draft.to - 1] as Token;
  const next = tokens[draft.to];
  return {
    start: first.start,
    end: last.end,
    kind: draft.kind,
    key: draft.key,
    lead: draft.lead ?? leadOf(tokens, draft.from),
    by: byOf(tokens, draft.from),
    article: articleOf(tokens, draft.from),
    reports: next !== undefined && next.sentence === last.sentence && REPORTING.has(next.lower),
    publishes: publishes(tokens, draft.to),
    proper: first.capital && last.capital,
    bracketed: /[[(]$/.test(first.gap) && /^[\])]/.test(last.behind),
    announces: announces(tokens, draft.to),
    head: draft.head ?? last.end,
    sentence: first.sentence,
    block: first.block,
    relation: draft.relation ?? null,
  };
}

function articleOf(tokens: readonly Token[], from: number): Phrase['article'] {
  const before = tokens[from - 1];
  if (before === undefined || !isJoined(tokens[from] as Token)) return 'none';
  if (before.lower === 'the') return 'the';
  if (before.lower === 'a' || before.lower === 'an') return 'a';
  return DETERMINERS.has(before.lower) || before.possessive ? 'other' : 'none';
}

/** The word or kind of word in front of a phrase and its determiner. */
function leadOf(tokens: readonly Token[], from: number): string {
  const { sentence } = tokens[from] as Token;
  let at = from - 1;
  if (tokens[at] !== undefined && DETERMINERS.has((tokens[at] as Token).lower)) at--;
  const before = tokens[at];
  if (before === undefined || before.sentence !== sentence) return 'start';
  if (PREPOSITIONS.has(before.lower))
    return `${before.lower === 'to' && tokens[at - 1]?.lower === 'according' ? 'according ' : ''}${before.lower}`;
  if (TELLING.has(before.lower)) return 'telling';
  if (SPEAKING_TO.has(before.lower) || REPORTING.has(before.lower)) return 'speaking';
  return before.possessive ? 'possessive' : before.capital ? 'name' : 'other';
}

/** The kind of word in front of the preposition that leads to a phrase. */
function byOf(tokens: readonly Token[], from: number): string {
  let at = from - 1;
  while (tokens[at] !== undefined && from - at < 4 && !PREPOSITIONS.has((tokens[at] as Token).lower)) at--;
  const [before, preposition] = [tokens[at - 1], tokens[at]];
  if (preposition === undefined || !PREPOSITIONS.has(preposition.lower)) return 'nothing';
  if (before === undefined || before.sentence !== preposition.sentence) return 'start';
  if (preposition.gap !== '') return 'mark';
  if (SPEAKING_TO.has(before.lower) || REPORTING.has(before.lower) || TELLING.has(before.lower)) return 'speaking';
  if (/^(?:appear|aired?|broadcast|publish|post|releas|made|interview|comment|deliver|held|host)/.test(before.lower))
    return 'appearing';
  if (/day$|^(?:night|week|month|year|morning|afternoon|evening|earlier|later|today|\d+)$/.test(before.lower))
    return 'day';
  return before.capital ? 'name' : 'word';
}

/** Whether a verb of publishing follows, `has` and `just` not counted. */
function publishes(tokens: readonly Token[], to: number): boolean {
  let at = to;
  while (/^(?:has|had|just)$/.test(tokens[at]?.lower ?? '')) at++;
  return tokens[at]?.sentence === tokens[to - 1]?.sentence && PUBLISHING.has(tokens[at]?.lower ?? '');
}

const LONGEST_ANNOUNCEMENT = 12;

/** Whether a verb of reporting follows, and a colon ends the sentence. */
function announces(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_ANNOUNCEMENT; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || (at > from && /[.:!?]/.test(token.gap))) return false;
    if (next !== undefined && next.gap.startsWith(':')) return REPORTING.has((tokens[from] as Token).lower);
  }
  return false;
}
