import { isStopWord } from '../core/lexicon/stop-words.ts';
import { wordsOf } from '../core/query/words.ts';

export interface Topic {
  readonly word: string;
  /** Statements in which it stands. */
  readonly count: number;
  /** How much more often than elsewhere, as a z-score. */
  readonly weight: number;
}

/** Fewer are too few to say anything. */
const LEAST = 2;

/**
 * The words that one collection of contents has more of than another, by the log-odds ratio with an informative Dirichlet
 * prior (Monroe, Colaresi and Quinn, "Fightin' Words", Political Analysis 16, 2008): the prior is what both say together.
 */
export function topicsOf(own: readonly string[], others: readonly string[], most: number): Topic[] {
  const here = countsOf(own);
  const there = countsOf(others);
  const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);
  const [n, m] = [sum(here), sum(there)];
  const all = n + m;
  const topics = [...here].map(([word, count]): Topic => {
    const elsewhere = there.get(word) ?? 0;
    const prior = count + elsewhere;
    const odds = (given: number, total: number): number => Math.log((given + prior) / (total + all - given - prior));
    const variance = 1 / (count + prior) + 1 / (elsewhere + prior);
    return { word, count, weight: (odds(count, n) - odds(elsewhere, m)) / Math.sqrt(variance) };
  });
  return topics
    .filter(({ count, weight }) => count >= LEAST && weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, most);
}

/** In how many contents each word stands. */
function countsOf(contents: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const content of contents)
    for (const word of new Set(wordsOf(content).map(({ word }) => word)))
      if (word.length > 2 && !isStopWord(word) && !/^\d+$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
