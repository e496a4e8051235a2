import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Reading } from '../dist/index.js';

/** An article of a corpus with its gold relations, as in PolNeAR's layout. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
}

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));

/** A corpus file beside the checkout, or null where there is none. */
export function corpus(path: string): GoldArticle[] | null {
  const file = `${shared}corpora/${path}`;
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldArticle);
}

/** The measures of a set of articles, as fractions of 1. */
export interface Score {
  readonly articles: number;
  readonly exact: Record<'source' | 'cue' | 'content', { readonly f1: number }>;
  readonly relation: Record<
    'relaxed' | 'strict' | 'direct',
    { readonly p: number; readonly r: number; readonly f1: number }
  >;
  readonly alpha: number;
}

export type Scorer = (gold: readonly unknown[], predicted: readonly unknown[]) => Score;

/** The scorer that stands beside the corpora, or null. */
export async function corpusScorer(): Promise<Scorer | null> {
  const file = `${shared}eval/score.mjs`;
  return existsSync(file) ? ((await import(file)) as { score: Scorer }).score : null;
}

/** A reading as the scorers want it. */
export function toRelations({ id, statements }: Reading) {
  const pairs = (spans: readonly { start: number; end: number }[]) => spans.map(({ start, end }) => [start, end]);
  return {
    id,
    attributions: statements.map(({ source, cue, content }) => ({
      source: pairs(source),
      cue: pairs(cue),
      content: pairs(content),
    })),
  };
}
