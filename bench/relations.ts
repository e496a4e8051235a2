import { existsSync } from 'node:fs';
import type { Reading } from '../dist/index.js';
import type { MarkedRelation } from '../test/notation.ts';
import { type Agreement, score as ownScore } from '../src/app/scoring/score.ts';
import { toPaired } from '../src/app/scoring/marked-article.ts';
import { type GoldArticle, shared } from './shared.ts';
import { percent, type Row } from './table.ts';

/** How well relations are found, in the shape of the scorer beside the corpora; shares of 1. */
export interface RelationScore {
  readonly articles: number;
  readonly exact: Readonly<Record<'source' | 'cue' | 'content', { readonly f1: number }>>;
  readonly relation: Readonly<Record<'relaxed' | 'strict' | 'direct', Share>>;
  readonly alpha: number;
}

interface Share {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** What issue and README promise for PolNeAR's dev part, in per cent. */
const FLOORS: readonly [name: string, of: (score: RelationScore) => number, floor: number][] = [
  ['exact source', ({ exact }) => exact.source.f1, 79],
  ['exact cue', ({ exact }) => exact.cue.f1, 74],
  ['exact content', ({ exact }) => exact.content.f1, 65],
  ['relation relaxed', ({ relation }) => relation.relaxed.f1, 74.8],
  ['relation strict', ({ relation }) => relation.strict.f1, 54],
  ['direct relaxed', ({ relation }) => relation.direct.f1, 94.7],
  ['alpha', ({ alpha }) => alpha, 74.5],
];

export const relationRows = (scores: readonly RelationScore[]): Row[] =>
  FLOORS.map(([name, of, floor]) => [name, ...scores.map((score) => percent(of(score))), String(floor)]);

/** By the scorer that stands beside the corpora, else by our own. */
export async function scoreRelations(
  articles: readonly GoldArticle[],
  readings: readonly Reading[],
): Promise<RelationScore> {
  const judge = `${shared}eval/score.mjs`;
  if (!existsSync(judge)) return scoreOurselves(articles, readings);
  type Judge = { score(gold: readonly unknown[], found: readonly unknown[]): RelationScore };
  return ((await import(judge)) as Judge).score(
    articles.map(({ id, text, gold }) => ({ id, text, attributions: gold.map(toPaired) })),
    readings.map(({ id, statements }) => ({ id, attributions: statements.map(toPaired) })),
  );
}

function scoreOurselves(articles: readonly GoldArticle[], readings: readonly Reading[]): RelationScore {
  const found = (at: number): readonly MarkedRelation[] => readings[at]?.statements ?? [];
  const { exact, relaxed, strict, direct, alpha } = ownScore(
    articles.map(({ text, gold }, at) => ({ text, gold, found: found(at) })),
  );
  const share = ({ precision, recall, f1 }: Agreement): Share => ({ p: precision, r: recall, f1 });
  return {
    ...{ articles: articles.length, exact, alpha },
    relation: { relaxed: share(relaxed), strict: share(strict), direct: share(direct) },
  };
}
