import { defineLayer } from '../../document.ts';
import { ROLE_WORDS } from '../../lexicon/people.ts';
import { personNoun } from '../../lexicon/person-nouns.ts';
import type { Gender, GrammaticalNumber, Name } from '../../layers.ts';
import { covers, type Span, span } from '../../span.ts';
import { firstNameFrom } from './by-place.ts';
import { headsOf } from './heads.ts';

export type PhraseKind = 'none' | 'pronoun' | 'name' | 'description';

/** A source's words taken apart: what it is built around, and which names stand in it as what. */
export interface SourcePhrase extends Span {
  readonly kind: PhraseKind;
  /** The pronoun, noun or last word of the name that the phrase is built around, lower case; '' where there is none. */
  readonly head: string;
  readonly headSpan: Span;
  readonly number: GrammaticalNumber;
  readonly gender: Gender;
  /** What the head noun is: someone, several, or a body; null where the noun tells nothing. */
  readonly noun: 'person' | 'group' | 'organisation' | null;
  /** Indices of the names that the phrase itself goes by: "Ana Roe, the mayor"; several where they speak together. */
  readonly heads: readonly number[];
  /** Indices of the names in it that name another: "Roe's lawyer", "the Roe campaign", "a friend of Roe". */
  readonly others: readonly number[];
  /** How the phrase begins: "the", "a", a possessive, none. */
  readonly opening: 'definite' | 'indefinite' | 'possessive' | 'bare';
  /** Its lower-case words before what follows the head, with "nato" for "NATO's": what a description says. */
  readonly words: readonly string[];
  /** Words of what it is of: "osby" in "the mayor of Osby". */
  readonly detail: readonly string[];
}

/** The sources of the attributions, in the same order. */
export const sourcePhrases = defineLayer<readonly SourcePhrase[]>('source phrases');

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself']);

/** "I" and its forms: somebody quoted, or the writer. */
export const isFirstPerson = ({ kind, head }: SourcePhrase): boolean => kind === 'pronoun' && FIRST_PERSON.has(head);

const PRONOUNS: Readonly<Record<string, [GrammaticalNumber, Gender]>> = {
  he: ['singular', 'male'],
  him: ['singular', 'male'],
  his: ['singular', 'male'],
  himself: ['singular', 'male'],
  she: ['singular', 'female'],
  her: ['singular', 'female'],
  hers: ['singular', 'female'],
  herself: ['singular', 'female'],
  it: ['singular', 'unknown'],
  its: ['singular', 'unknown'],
  itself: ['singular', 'unknown'],
  i: ['singular', 'unknown'],
  me: ['singular', 'unknown'],
  my: ['singular', 'unknown'],
  myself: ['singular', 'unknown'],
  we: ['plural', 'unknown'],
  us: ['plural', 'unknown'],
  our: ['plural', 'unknown'],
  they: ['plural', 'unknown'],
  them: ['plural', 'unknown'],
  their: ['plural', 'unknown'],
  themselves: ['plural', 'unknown'],
  who: ['unknown', 'unknown'],
  whom: ['unknown', 'unknown'],
  whose: ['unknown', 'unknown'],
  which: ['unknown', 'unknown'],
  that: ['unknown', 'unknown'],
  this: ['singular', 'unknown'],
  these: ['plural', 'unknown'],
  those: ['plural', 'unknown'],
  you: ['unknown', 'unknown'],
  your: ['unknown', 'unknown'],
  both: ['plural', 'unknown'],
  one: ['singular', 'unknown'],
  another: ['singular', 'unknown'],
  others: ['plural', 'unknown'],
  some: ['plural', 'unknown'],
  many: ['plural', 'unknown'],
  most: ['plural', 'unknown'],
  all: ['plural', 'unknown'],
  each: ['singular', 'unknown'],
  everyone: ['plural', 'unknown'],
  nobody: ['singular', 'unknown'],
  someone: ['singular', 'unknown'],
  people: ['plural', 'unknown'],
  few: ['plural', 'unknown'],
};

/** Where the core of a noun phrase ends: at what follows its head noun. */
const TAIL = new RegExp(
  [
    '[,;:()“”"—–]',
    String.raw`\s(?:who|whom|whose|which|that|of|for|from|in|at|with|without|on|to|by|near|against|about|as|including|like|under|outside|inside|among|between|over|after|before|during|speaking|working|based|familiar|close|involved|attending|named|called)\s`,
    // "a poll released on Friday", but "a newly released poll"
    String.raw`\s(?:released|published|conducted|taken|issued|obtained|commissioned|posted|signed|delivered)\s(?:on|in|by|last|this|earlier|late|jointly|to|at|for|from|\p{Lu}|\d)`,
    String.raw`\s(?:last|this|earlier)\s(?:week|month|year|spring|summer|autumn|fall|winter|morning|afternoon|evening)\b`,
  ].join('|'),
  'u',
);

/** @param names of the whole text, in order. */
export function sourcePhrase(text: string, source: readonly Span[], names: readonly Name[]): SourcePhrase {
  const whole = source[0];
  if (whole === undefined) return nothing;
  const words = text.slice(whole.start, whole.end).replace(/[’']$/, '');
  const inside = namesInside(whole, names);
  const pronoun = PRONOUNS[words.trim().toLowerCase()];
  if (pronoun) {
    const [number, gender] = pronoun;
    return { ...nothing, ...whole, kind: 'pronoun', head: words.trim().toLowerCase(), headSpan: whole, number, gender };
  }
  const heads = headsOf(text, whole, names, inside);
  const others = inside.filter((at) => !heads.includes(at));
  const core = coreOf(words);
  const described = core.split(/\s+/).filter((word) => word !== '');
  const head = (described.at(-1) ?? '')
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/[^\p{L}\p{N}-]/gu, '');
  const noun = personNoun(head);
  const joint = heads.length > 1;
  return {
    ...whole,
    kind: heads.length > 0 ? 'name' : 'description',
    head,
    headSpan: heads.length > 0 ? (names[heads[0] as number] as Name) : headSpanOf(whole, words, core),
    number: joint
      ? 'plural'
      : heads.length > 0
        ? 'singular'
        : (noun?.number ?? (/[^s]s$/.test(head) ? 'plural' : 'unknown')),
    gender: noun?.gender ?? 'unknown',
    noun: noun?.kind ?? null,
    ...{ heads, others, opening: openingOf(words) },
    words: described.map(plain),
    detail: (/\s(?:of|for|at|in|from)\s([^,;:()“”"—–]+)/.exec(words)?.[1] ?? '')
      .split(/\s+/)
      .map(plain)
      .filter(Boolean),
  };
}

const nothing: SourcePhrase = {
  ...{ start: 0, end: 0, kind: 'none', head: '', headSpan: span(0, 0), number: 'unknown', gender: 'unknown' },
  ...{ noun: null, heads: [], others: [], opening: 'bare', words: [], detail: [] },
};

function plain(word: string): string {
  const bare = word
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[^\p{L}\p{N}-]/gu, '');
  return ROLE_WORDS.get(bare) ?? bare;
}

function namesInside(whole: Span, names: readonly Name[]): number[] {
  const found: number[] = [];
  for (let at = firstNameFrom(names, whole.start); at < names.length && (names[at] as Name).start < whole.end; at++)
    if (covers(whole, names[at] as Name)) found.push(at);
  return found;
}

const coreOf = (words: string): string => words.slice(0, TAIL.exec(` ${words.slice(1)}`)?.index ?? words.length).trim();

function headSpanOf(whole: Span, words: string, core: string): Span {
  const at = words.indexOf(core) + core.search(/\S+$/);
  return at < 0 || core === '' ? whole : span(whole.start + at, whole.start + words.indexOf(core) + core.length);
}

function openingOf(words: string): SourcePhrase['opening'] {
  if (/^(?:the|this|that|these|those|both|former)\s/i.test(words)) return 'definite';
  if (
    /^(?:a|an|one|some|several|many|most|two|three|four|five|another|other|few|all|no|any|\d)/i.test(words) &&
    /^\S+\s/.test(words)
  )
    return 'indefinite';
  if (/^(?:his|her|their|its|our|my)\s|^\S+(?:\s\S+){0,3}['’]s\s/i.test(words)) return 'possessive';
  return 'bare';
}
