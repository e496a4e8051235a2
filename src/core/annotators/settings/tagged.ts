import type { SettingJudgement } from '../../layers.ts';
import { overlaps, type Span } from '../../span.ts';
import { headOf } from './listeners.ts';
import { DETERMINERS, PREPOSITIONS, type Range } from './noun-phrase.ts';
import { type Phrase, phraseOf } from './phrases.ts';
import type { Saying } from './sayings.ts';
import { type Token, tokenFrom } from './tokens.ts';
import { fits, type Topic } from './topics.ts';

/** What the model must give words, for them to be a phrase though no rule found one there. */
const LEAST = 0.3;
const MOST_WORDS = 8;
/** How many phrases that begin before a stretch may reach into it. */
const MOST_REACHING = 6;

/** A topic's mention that the model marks, with its chance. */
export interface Tagged {
  readonly phrase: Phrase;
  readonly chance: number;
}

/** The topics that the model marks for a saying, with the mention that it finds likeliest. */
export function taggedTopics(
  phrases: readonly Phrase[],
  judged: SettingJudgement,
  topicOf: (phrase: Phrase) => Topic,
): Map<Topic, Tagged> {
  const found = new Map<Topic, Tagged>();
  for (const { chance, ...stretch } of judged.phrases)
    for (const phrase of phrasesAt(phrases, stretch)) {
      const topic = topicOf(phrase);
      if (chance > (found.get(topic)?.chance ?? 0)) found.set(topic, { phrase, chance });
    }
  return found;
}

/** Phrases, by position, of which a stretch holds some words. */
function phrasesAt(phrases: readonly Phrase[], stretch: Span): Phrase[] {
  const behind = firstFrom(phrases, stretch.end);
  const before = Math.max(0, firstFrom(phrases, stretch.start) - MOST_REACHING);
  return phrases.slice(before, behind).filter((phrase) => overlaps(phrase, stretch));
}

function firstFrom(phrases: readonly Phrase[], offset: number): number {
  let [low, high] = [0, phrases.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle] as Phrase).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Phrases of the model's own: what it marks clearly and no rule found. */
export function taggedIn(tokens: readonly Token[], sayings: readonly Saying[], phrases: readonly Phrase[]): Phrase[] {
  const found = new Map<string, Phrase>();
  for (const { judged } of sayings)
    for (const field of ['addressee', 'medium'] as const)
      for (const stretch of clear(judged[field])) {
        const range = rangeOf(tokens, stretch);
        if (range === null || phrasesAt(phrases, stretch).some((phrase) => fits(phrase, field))) continue;
        const kind = `tagged ${field}` as const;
        found.set(`${kind} ${range.from}`, phraseOf(tokens, { ...range, kind, key: headOf(tokens, range) }));
      }
  return [...found.values()];
}

const clear = ({ phrases }: SettingJudgement): readonly Span[] => phrases.filter(({ chance }) => chance >= LEAST);

/** The words of a stretch, without those that only lead to it. */
function rangeOf(tokens: readonly Token[], { start, end }: Span): Range | null {
  let from = tokenFrom(tokens, start);
  const leads = ({ lower }: Token): boolean => PREPOSITIONS.has(lower) || DETERMINERS.has(lower);
  const sentence = tokens[from]?.sentence;
  const belongs = (token: Token | undefined): boolean =>
    token !== undefined && token.start < end && token.sentence === sentence;
  let to = from;
  while (to - from < MOST_WORDS && belongs(tokens[to])) to++;
  while (from < to && leads(tokens[from] as Token)) from++;
  while (from < to && leads(tokens[to - 1] as Token)) to--;
  return from < to ? { from, to } : null;
}
