import type { Phrase } from './phrases.ts';

export type Field = 'addressee' | 'medium' | 'via';
/** Those that weights choose. */
export type ChosenField = Exclude<Field, 'via'>;

const IN_MEDIUM_NEVER = new Set<Phrase['kind']>(['object', 'listener', 'source', 'tagged addressee']);
const ADDRESSED = new Set<Phrase['kind']>(['object', 'listener', 'source', 'outlet', 'show', 'tagged addressee']);
const LED_TO_RELAY = /^(?:according to|quoted by)$/;

/** Whether a phrase may stand in a field at all. */
export function fits({ kind, lead }: Phrase, field: Field): boolean {
  if (field === 'medium') return !IN_MEDIUM_NEVER.has(kind);
  if (field === 'addressee') return ADDRESSED.has(kind);
  return kind === 'source' || kind === 'outlet' || (kind === 'object' && LED_TO_RELAY.test(lead));
}

/** One thing that the article names, once or several times: `an interview with Ana`, later `the interview`. */
export interface Topic {
  readonly number: number;
  /** In order of the text. */
  readonly mentions: Phrase[];
  /** For each mention the fullest one up to it: `the interview` stands for the one that named the interviewer. */
  readonly fullest: Map<Phrase, Phrase>;
}

/** Longer mentions are no names any more, in UTF-16 units. */
const LONGEST_NAME = 80;

/** Puts the phrases that name the same thing together; by start of their first mention. */
export function topicsOf(text: string, phrases: readonly Phrase[]): Topic[] {
  const topics: Topic[] = [];
  const last = new Map<string, Topic>();
  const names = new Map<string, Topic>();
  for (const phrase of phrases) {
    const name = isNamed(phrase) ? properWordsOf(text, phrase) : [];
    const known = name.map((word) => names.get(`${phrase.key} ${word}`)).find((topic) => topic !== undefined);
    const topic = known ?? (opensNew(phrase, name) ? undefined : last.get(linkOf(phrase)));
    const found = topic ?? { number: topics.length, mentions: [], fullest: new Map() };
    if (topic === undefined) topics.push(found);
    add(found, phrase);
    last.set(linkOf(phrase), found).set(phrase.key, found);
    for (const word of name) names.set(`${phrase.key} ${word}`, found);
  }
  return topics;
}

function add({ mentions, fullest }: Topic, phrase: Phrase): void {
  const length = ({ start, end }: Phrase): number => (end - start <= LONGEST_NAME ? end - start : 0);
  const before = mentions.at(-1);
  const longest = before === undefined ? phrase : (fullest.get(before) ?? before);
  fullest.set(phrase, length(longest) > length(phrase) ? longest : phrase);
  mentions.push(phrase);
}

const NAMED_BY_KEY = new Set<Phrase['kind']>([
  'tagged addressee',
  'object',
  'listener',
  'source',
  'outlet',
  'show',
  'platform',
  'tweet',
]);
const isNamed = ({ kind }: Phrase): boolean => !NAMED_BY_KEY.has(kind);

/** An occasion with an indefinite article, or with a name that none before had, is another one. */
const opensNew = (phrase: Phrase, name: readonly string[]): boolean =>
  isNamed(phrase) && (phrase.article === 'a' || name.length > 0);

/** `the Times` stands for the last outlet whose name ends so. */
const linkOf = ({ kind, key }: Phrase): string => (kind === 'outlet' ? key.slice(key.lastIndexOf(' ') + 1) : key);

const properWordsOf = (text: string, { start, end, key }: Phrase): string[] =>
  (text.slice(start, end).match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]{2,}/gu) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => word !== key);
