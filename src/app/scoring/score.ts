import type { Span } from '../../core/span.ts';
import { type MarkedRelation, type Role, roles } from './relation.ts';

/**
 * How well found attribution relations agree with gold ones. The measures are those that PolNeAR's readers are
 * judged by; all are micro-averaged over the articles, and all work on words, so that blanks and punctuation at a
 * span's edge do not count.
 */

export interface Scored {
  readonly text: string;
  readonly gold: readonly MarkedRelation[];
  readonly found: readonly MarkedRelation[];
}

/** Shares between 0 and 1. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Scores {
  /** How many relations there are in gold and how many were found. */
  readonly gold: number;
  readonly found: number;
  /** A role's words agree wholly, relation by relation. */
  readonly exact: Readonly<Record<Role, Agreement>>;
  /** The cues overlap; sources and contents each share half their words (Dice). One to one, the closest first. */
  readonly relaxed: Agreement;
  /** All three roles agree wholly. */
  readonly strict: Agreement;
  /** Relaxed, over relations whose content stands wholly between quotation marks. */
  readonly direct: Agreement;
  /** Krippendorff's nominal alpha over words labelled source, cue, content or none. */
  readonly alpha: number;
}

export function score(articles: readonly Scored[]): Scores {
  const read = articles.map(readArticle);
  const of = (measure: (article: ReadArticle) => Count): Agreement => agreement(read.map(measure));
  return {
    gold: sum(articles.map(({ gold }) => gold.length)),
    found: sum(articles.map(({ found }) => found.length)),
    exact: {
      source: of((article) => exactOf(article, 'source')),
      cue: of((article) => exactOf(article, 'cue')),
      content: of((article) => exactOf(article, 'content')),
    },
    relaxed: of(({ gold, found }) => matched(found, gold, closeness)),
    strict: of(({ gold, found }) => matched(found, gold, sameness)),
    direct: of(directOf),
    alpha: alphaOf(read.flatMap(labelPairs)),
  };
}

/** A relation as the numbers of the words that its roles cover, rising. */
type WordRelation = Readonly<Record<Role, readonly number[]>> & { readonly direct: boolean };

interface ReadArticle {
  readonly words: number;
  readonly gold: readonly WordRelation[];
  readonly found: readonly WordRelation[];
}

function readArticle({ text, gold, found }: Scored): ReadArticle {
  const words = wordsOf(text);
  const read = (relation: MarkedRelation): WordRelation => ({
    source: covered(words, relation.source),
    cue: covered(words, relation.cue),
    content: covered(words, relation.content),
    direct: isDirect(text, relation.content),
  });
  return { words: words.length, gold: gold.map(read), found: found.map(read) };
}

export const wordsOf = (text: string): Span[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));

/** Numbers of the words that the spans cover, rising. */
export const covered = (words: readonly Span[], spans: readonly Span[]): number[] =>
  words.flatMap((word, number) => (spans.some(({ start, end }) => word.start < end && word.end > start) ? number : []));

/** True where quotation marks stand just inside or outside each span's edges, and no double ones between. */
export function isDirect(text: string, content: readonly Span[]): boolean {
  return (
    content.length > 0 &&
    content.every(({ start, end }) => {
      const around = text.slice(Math.max(0, start - 2), end + 2);
      const between = text.slice(start, end).replace(/^[\s"“]+|[\s"”]+$/g, '');
      return /^[^]{0,3}["“‘']/.test(around) && /["”’'][^]{0,3}$/.test(around) && !/["“”]/.test(between);
    })
  );
}

/** What agreed: of `found` relations `right` were right, of `gold` relations `hit` were found. */
interface Count {
  readonly right: number;
  readonly found: number;
  readonly hit: number;
  readonly gold: number;
}

function agreement(counts: readonly Count[]): Agreement {
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const precision = share(sum(counts.map(({ right }) => right)), sum(counts.map(({ found }) => found)));
  const recall = share(sum(counts.map(({ hit }) => hit)), sum(counts.map(({ gold }) => gold)));
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function exactOf({ gold, found }: ReadArticle, role: Role): Count {
  const keys = (relations: readonly WordRelation[]): string[] =>
    relations.map((relation) => relation[role].join()).filter((key) => key !== '');
  const left = keys(gold);
  const counts = { found: keys(found).length, gold: left.length };
  let right = 0;
  for (const key of keys(found)) {
    const at = left.indexOf(key);
    if (at < 0) continue;
    left.splice(at, 1);
    right++;
  }
  return { ...counts, right, hit: right };
}

/** Precision over the direct among the found, against all gold; recall over the direct in gold, against all found. */
function directOf({ gold, found }: ReadArticle): Count {
  const directGold = gold.filter(({ direct }) => direct);
  const directFound = found.filter(({ direct }) => direct);
  return {
    right: matched(directFound, gold, closeness).right,
    found: directFound.length,
    hit: matched(found, directGold, closeness).hit,
    gold: directGold.length,
  };
}

function matched(
  found: readonly WordRelation[],
  gold: readonly WordRelation[],
  close: (a: WordRelation, b: WordRelation) => number,
): Count {
  const { length } = paired(found, gold, close);
  return { right: length, found: found.length, hit: length, gold: gold.length };
}

/** Pairs one to one, the closest first, as far as the two are close at all: places in the one list and in the other. */
export function paired<A, B>(
  found: readonly A[],
  gold: readonly B[],
  close: (a: A, b: B) => number,
): (readonly [found: number, gold: number])[] {
  const pairs = found
    .flatMap((a, i) => gold.map((b, j) => ({ i, j, close: close(a, b) })))
    .filter((pair) => pair.close > 0)
    .sort((a, b) => b.close - a.close);
  const usedFound = new Set<number>();
  const usedGold = new Set<number>();
  return pairs.flatMap(({ i, j }) => {
    if (usedFound.has(i) || usedGold.has(j)) return [];
    usedFound.add(i);
    usedGold.add(j);
    return [[i, j] as const];
  });
}

function closeness(a: WordRelation, b: WordRelation): number {
  const [source, cue, content] = roles.map((role) => dice(a[role], b[role])) as [number, number, number];
  return cue > 0 && content >= 0.5 && source >= 0.5 ? source + cue + content : 0;
}

const sameness = (a: WordRelation, b: WordRelation): number =>
  roles.every((role) => a[role].join() === b[role].join()) ? 1 : 0;

/** Two empty roles agree. */
export function dice(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 && b.length === 0) return 1;
  const known = new Set(b);
  return (2 * a.filter((word) => known.has(word)).length) / (a.length + b.length);
}

type Label = Role | 'none';

const labelPairs = ({ words, gold, found }: ReadArticle): [Label, Label][] => {
  const labelsOfFound = labelsOf(found, words);
  return labelsOf(gold, words).map((label, at) => [label, labelsOfFound[at] ?? 'none']);
};

/** One label a word: a cue wins over a source, that over a content, within a relation; later relations win. */
function labelsOf(relations: readonly WordRelation[], words: number): Label[] {
  const labels = new Array<Label>(words).fill('none');
  for (const relation of relations)
    for (const role of ['content', 'source', 'cue'] as const) for (const word of relation[role]) labels[word] = role;
  return labels;
}

/** Krippendorff's alpha for two coders, nominal labels, nothing missing. Krippendorff, Content Analysis, ch. 11. */
export function alphaOf(pairs: readonly (readonly [string, string])[]): number {
  const totals = new Map<string, number>();
  let observed = 0;
  for (const [a, b] of pairs) {
    if (a !== b) observed += 2;
    for (const label of [a, b]) totals.set(label, (totals.get(label) ?? 0) + 1);
  }
  const all = 2 * pairs.length;
  const expected = all * all - sum([...totals.values()].map((total) => total * total));
  return expected === 0 ? 1 : 1 - ((all - 1) * observed) / expected;
}
