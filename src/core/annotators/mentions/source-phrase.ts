import { defineLayer } from '../../document.ts';
import { personNoun } from '../../lexicon/person-nouns.ts';
import type { Gender, GrammaticalNumber, Name } from '../../layers.ts';
import { covers, type Span, span } from '../../span.ts';
import { firstNameFrom } from './by-place.ts';

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
const TAIL =
  /[,;:()“”"—–]|\s(?:who|whom|whose|which|that|of|for|from|in|at|with|without|on|to|by|near|against|about|as|including|like|under|outside|inside|among|between|over|after|before|during|speaking|working|based|familiar|close|involved|attending|named|called)\s/u;

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

const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[^\p{L}\p{N}-]/gu, '');

function namesInside(whole: Span, names: readonly Name[]): number[] {
  const found: number[] = [];
  for (let at = firstNameFrom(names, whole.start); at < names.length && (names[at] as Name).start < whole.end; at++)
    if (covers(whole, names[at] as Name)) found.push(at);
  return found;
}

/** The names that the phrase itself goes by: nothing behind them makes them another's, nothing before them a part. */
function headsOf(text: string, whole: Span, names: readonly Name[], inside: readonly number[]): number[] {
  const heads: number[] = [];
  inside.forEach((at, place) => {
    const name = names[at] as Name;
    const former = inside[place - 1];
    const start = name.title === '' ? name.start : name.start - name.title.length - 1;
    if (isAnothers(text.slice(name.end, whole.end)) || isPart(text.slice(whole.start, start))) return;
    if (
      former !== undefined &&
      !isBeside(text, names[former] as Name, heads.includes(former), start, whole, name.title)
    )
      return;
    heads.push(at);
  });
  return heads;
}

/** "Roe's lawyer", "the Roe campaign": a noun right behind a name is what is meant. */
const isAnothers = (behind: string): boolean =>
  /^['’]s?\s.*\p{L}/u.test(behind) ||
  (/^(?:\s|-)\p{Ll}/u.test(behind) &&
    !/^\s(?:and|or|who|whom|which|that|of|in|on|at|for|from|with|as|to|himself|herself|itself)\b/.test(behind));

/** "a spokesman for Roe", "an aide who knows Roe". */
const isPart = (before: string): boolean =>
  /\b(?:who|whom|which|that|whose)\b/.test(before) ||
  /\b(?:of|for|from|in|at|with|on|to|by|against|about|near|under|than|like|including)\s(?:(?:the|a|an|his|her|their)\s)?(?:\p{L}+\s){0,2}$/u.test(
    before,
  );

/** Whether a name behind another one is a head too: joined to it, or in apposition to what it is a part of. */
function isBeside(text: string, former: Name, isHead: boolean, start: number, whole: Span, title: string): boolean {
  const gap = text.slice(former.end, start);
  // "Ana Roe, Ohio" is a place behind a name; "the mayor of Osby, Ana Roe" an apposition.
  if (/^,\s$/.test(gap) && !/\band\b/.test(text.slice(former.start, whole.end))) return !isHead || title !== '';
  return /(?:\band|,|&|\bor)\s(?:\p{L}[\p{L}.]*\s){0,4}$/u.test(gap) || title !== '';
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
