import type { Phrase, Query, TextField } from '../core/query/query.ts';
import { type IndexedWord, wordsOf } from '../core/query/words.ts';
import { byPosition, type Span } from '../core/span.ts';

/** Fields whose words stand in the article's text. Headline, outlet and writer stand beside it. */
const IN_TEXT: ReadonlySet<TextField> = new Set<TextField>([
  ...(['content', 'article', 'cue', 'speaker', 'addressee', 'medium', 'via'] as const),
]);

/**
 * Where the words and phrases of a query stand in a text: what they find, not what they leave out. Words are marked
 * wherever they stand in it, also outside what was said. Every store marks alike.
 * @param offset added to the spans: where `text` begins in its document, in UTF-16 code units.
 * @returns spans in order; a phrase is one span, and what overlaps is joined.
 */
export function highlights(query: Query, text: string, offset = 0): Span[] {
  const phrases = soughtIn(query);
  if (!phrases.length) return [];
  const words = wordsOf(text);
  const found = phrases.flatMap((phrase) => placesOf(phrase, words));
  return joined(found).map(({ start, end }) => ({ start: start + offset, end: end + offset }));
}

function soughtIn(query: Query): Phrase[] {
  if (query.type === 'phrase') return IN_TEXT.has(query.field) ? [query] : [];
  return query.type === 'and' || query.type === 'or' ? query.parts.flatMap(soughtIn) : [];
}

function placesOf(phrase: Phrase, words: readonly IndexedWord[]): Span[] {
  const last = phrase.words.length - 1;
  return words.flatMap(({ start }, at) => (standsAt(phrase, words, at) ? [{ start, end: words[at + last]!.end }] : []));
}

/** True where a phrase's words stand one after the other from the word with this number on. */
function standsAt({ words: sought, prefix }: Phrase, words: readonly IndexedWord[], at: number): boolean {
  const last = sought.length - 1;
  return sought.every((word, index) => {
    const there = words[at + index]?.word;
    return there === word || (prefix && index === last && there?.startsWith(word) === true);
  });
}

function joined(spans: Span[]): Span[] {
  const apart: Span[] = [];
  for (const { start, end } of spans.sort(byPosition)) {
    const before = apart.at(-1);
    if (before && start < before.end) apart[apart.length - 1] = { start: before.start, end: Math.max(before.end, end) };
    else apart.push({ start, end });
  }
  return apart;
}
