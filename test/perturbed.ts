/** What happens to an article's text between two papers, or between two hours of one: for tests and measurements. */

/** Numbers from 0 to 1 that are the same on every run (Mulberry32, T. Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Change = (text: string, chance: () => number) => string;

const paragraphs = (text: string): string[] => text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
const joined = (parts: readonly string[]): string => parts.join('\n\n');

const WORDS =
  `harbour winter notice quarter engine letter market river window council evening minister garden paper signal copper
  village number answer morning teacher weather report island station bridge season meadow ticket lantern`.split(/\s+/);

const anyWords = (count: number, chance: () => number): string =>
  Array.from({ length: count }, () => WORDS[Math.floor(chance() * WORDS.length)]).join(' ');

const newHeadline: Change = (text, chance) => joined([anyWords(8, chance), ...paragraphs(text).slice(1)]);

const cutTo =
  (share: number): Change =>
  (text) =>
    text.slice(0, Math.round(text.length * share));

/** Each word is another with this chance. */
const corrected =
  (share: number): Change =>
  (text, chance) =>
    text.replace(/\p{L}{2,}/gu, (word) => (chance() < share ? anyWords(1, chance) : word));

const paragraphAdded: Change = (text, chance) => {
  const parts = paragraphs(text);
  parts.splice(1 + Math.floor(chance() * parts.length), 0, anyWords(60, chance));
  return joined(parts);
};

const newOpening: Change = (text, chance) => {
  const parts = paragraphs(text);
  return joined([anyWords(8, chance), anyWords(45, chance), ...parts.slice(2)]);
};

const all =
  (...changes: readonly Change[]): Change =>
  (text, chance) =>
    changes.reduce((changed, change) => change(changed, chance), text);

/** Changes after which an article is a version of what it was. */
export const VERSIONS: Readonly<Record<string, Change>> = {
  'another headline': newHeadline,
  'cut to 70 %': cutTo(0.7),
  'cut to 40 %': cutTo(0.4),
  'cut to 25 %': cutTo(0.25),
  'another headline, cut to 50 %': all(newHeadline, cutTo(0.5)),
  'a paragraph added': paragraphAdded,
  'two paragraphs added': all(paragraphAdded, paragraphAdded),
  'another opening': newOpening,
  '2 % of words corrected': corrected(0.02),
  '6 % of words corrected': corrected(0.06),
  'opening, paragraph, 2 % corrected': all(newOpening, paragraphAdded, corrected(0.02)),
  'no accents, other spacing': (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' '),
};

/** What two articles of one outlet or on one event share without being versions; each takes both texts. */
export const SHARED: Readonly<
  Record<string, (a: string, b: string, chance: () => number) => readonly [string, string]>
> = {
  'nothing shared': (a, b) => [a, b],
  'a footer of 60 words': (a, b, chance) => atEnds(a, b, anyWords(60, chance)),
  'a footer of 200 words': (a, b, chance) => atEnds(a, b, anyWords(200, chance)),
  'a footer as long as the articles': (a, b, chance) => atEnds(a, b, anyWords(400, chance)),
  'an opening of 40 words': (a, b, chance) => {
    const opening = anyWords(40, chance);
    return [joined([opening, a]), joined([opening, b])];
  },
  'four quotations in each': (a, b, chance) => {
    const quotations = Array.from({ length: 4 }, () => `“${anyWords(22, chance)},” the minister said.`);
    return [among(a, quotations), among(b, quotations)];
  },
};

const atEnds = (a: string, b: string, words: string): readonly [string, string] => [
  joined([a, words]),
  joined([b, words]),
];

function among(text: string, quotations: readonly string[]): string {
  const parts = paragraphs(text);
  quotations.forEach((quotation, at) => parts.splice(Math.floor(((at + 1) * parts.length) / 5), 0, quotation));
  return joined(parts);
}
