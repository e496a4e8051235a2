import { overlaps, type Span } from '../../span.ts';
import { hintOf, levelOf } from '../hints.ts';
import { featuresOf, featuresOfNone, type View } from './features.ts';
import { Memory } from './memory.ts';
import type { Phrase } from './phrases.ts';
import type { Saying } from './sayings.ts';
import type { Scene } from './scene.ts';
import { type Tagged, taggedTopics } from './tagged.ts';
import { type ChosenField, fits, type Topic, topicsOf } from './topics.ts';

/** What may be chosen for a saying: a topic by its nearest mention, or null for none. */
export interface State<T> {
  readonly topic: Topic | null;
  readonly phrase: Phrase | null;
  /** What its features come to. */
  readonly own: T;
}

const MENTIONS_BEHIND = 6;

/**
 * For each saying its states; none is the first.
 *
 * @param weigh makes of a state's features what is kept of them: the names are many, and soon gone.
 * @param media what was chosen as medium for each saying, where that is known already.
 */
export function statesOf<T>(
  text: string,
  field: ChosenField,
  { phrases: all, sayings }: Scene,
  weigh: (features: readonly string[]) => T,
  media?: readonly (Phrase | null)[],
): State<T>[][] {
  const phrases = all.filter((phrase) => fits(phrase, field));
  const topics = topicsOf(text, phrases);
  const memory = new Memory(phrases, topics, sayings);
  const told = holdersOf(phrases, sayings);
  const cues = sayings.map(({ at }) => at);
  return sayings.map((saying, number) => {
    const next = memory.readTo(saying.at);
    const medium = media?.[number];
    const judged = saying.judged[field];
    const tagged = taggedTopics(phrases, judged, (phrase) => memory.topicOf(phrase));
    const near = nearest(memory, [...tagged.values()], phrases.slice(next, next + MENTIONS_BEHIND), saying, topics[0]);
    const states = [...near].map(([topic, phrase], rank) => {
      const view: View = {
        ...{ phrase, rank, count: topic.mentions.length, isFirst: topic === topics[0] },
        ...memory.viewOf(topic, phrase, saying),
        isFresh: phrase.start >= (cues[number - 1] ?? -1),
        between: Math.abs(number - firstBehind(cues, phrase.start) + (phrase.start > saying.at ? 1 : 0)),
        told: toldBy(told.get(phrase) ?? null, saying),
        known: levelOf(judged.known),
        hint: hintOf(judged, tagged.get(topic)?.chance ?? 0),
        medium: medium === undefined ? null : besideMedium(phrase, medium),
      };
      return { topic, phrase, own: weigh(featuresOf(view, saying)) };
    });
    const isNear = states.some(({ phrase }) => phrase.sentence === saying.sentence);
    const kind = medium === undefined ? null : (medium?.kind ?? 'none');
    return [{ topic: null, phrase: null, own: weigh(featuresOfNone(saying, isNear, kind, judged)) }, ...states];
  });
}

/** The medium's kind, and where the phrase stands to it. */
function besideMedium(phrase: Phrase, medium: Phrase | null): string {
  if (medium === null) return 'none';
  const place = overlaps(phrase, medium) ? 'in' : phrase.sentence === medium.sentence ? 'beside' : 'apart';
  return `${medium.kind} ${place}`;
}

/** Topics with their mention nearest to the saying, the nearest first. */
function nearest(
  memory: Memory,
  tagged: readonly Tagged[],
  behind: readonly Phrase[],
  saying: Saying,
  first: Topic | undefined,
): Map<Topic, Phrase> {
  const found = new Map<Topic, Phrase>();
  const lately = memory.lately();
  const here = lately.filter(({ sentence }) => sentence === saying.sentence);
  const inSentence = behind.filter(({ sentence, start }) => sentence === saying.sentence || start < saying.end);
  for (const phrase of [
    ...here,
    ...inSentence,
    ...lately,
    ...behind,
    ...tagged.map(({ phrase }) => phrase),
    ...(first?.mentions.slice(0, 1) ?? []),
  ]) {
    const topic = memory.topicOf(phrase);
    if (phrase.relation === saying.relation || found.has(topic)) continue;
    found.set(topic, phrase);
  }
  return found;
}

/** How many of the sorted offsets lie before a position. */
function firstBehind(offsets: readonly number[], position: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each phrase the last saying begun before it whose content holds it. */
function holdersOf(phrases: readonly Phrase[], sayings: readonly Saying[]): Map<Phrase, Saying> {
  const found = new Map<Phrase, Saying>();
  const contents = sayings
    .flatMap((saying) => saying.content.map((span) => ({ ...span, saying })))
    .sort((a, b) => a.start - b.start);
  let [next, open]: [number, typeof contents] = [0, []];
  for (const phrase of phrases) {
    for (; next < contents.length && (contents[next] as Span).start <= phrase.start; next++)
      open.push(contents[next] as (typeof contents)[number]);
    open = open.filter(({ end }) => end > phrase.start);
    const holder = open.at(-1)?.saying;
    if (holder !== undefined) found.set(phrase, holder);
  }
  return found;
}

/** Whose words the phrase stands in: the writer's, this saying's, its holder's, or another's. */
function toldBy(holder: Saying | null, saying: Saying): View['told'] {
  if (holder === null) return saying.within === null ? 'writer' : 'writer, held';
  if (holder === saying) return 'own';
  return holder === saying.within ? 'holder' : holder.within === saying ? 'own' : 'other';
}
