import type { Reading } from '../../core/statement.ts';
import { foundWho } from '../scoring/found-who.ts';
import { type MarkedLabel, relationsOf } from '../scoring/marked-article.ts';
import type { MarkedRelation } from '../scoring/relation.ts';
import { score } from '../scoring/score.ts';
import { type GoldWho, whoScore } from '../scoring/who-score.ts';
import type { GoldArticle } from './held-out.ts';

/** A measure of docs/evaluation.md, as a share of 1; null where gold says nothing of it. */
export interface Figure {
  readonly name: string;
  readonly share: number | null;
}

/** How well readings, parallel to the articles, agree with gold. */
export function figuresOf(articles: readonly GoldArticle[], readings: readonly Reading[]): Figure[] {
  const statements = (at: number) => readings[at]?.statements ?? [];
  const { exact, relaxed, strict, direct, alpha } = score(
    articles.map((article, at) => ({
      ...{ text: article.text, gold: relationsOf(article) },
      found: statements(at) as readonly MarkedRelation[],
    })),
  );
  const who = whoScore(
    articles.map((article, at) => ({
      ...{ text: article.text, gold: relationsOf(article), who: article.labels.filter(isChecked).map(goldWho) },
      found: statements(at).map(foundWho),
    })),
  );
  const labels = articles.flatMap((article) => article.labels.filter(isChecked));
  const told = (key: 'speaker' | 'standing' | 'kind', share: number): number | null =>
    labels.some((label) => label[key] != null) ? share : null;
  return [
    { name: 'exact source', share: exact.source.f1 },
    { name: 'exact cue', share: exact.cue.f1 },
    { name: 'exact content', share: exact.content.f1 },
    { name: 'relation relaxed', share: relaxed.f1 },
    { name: 'relation strict', share: strict.f1 },
    { name: 'direct relaxed', share: direct.f1 },
    { name: 'alpha', share: alpha },
    { name: 'speaker F1', share: told('speaker', who.speaker.f1) },
    { name: 'standing accuracy', share: told('standing', who.standing.accuracy) },
    { name: 'kind accuracy', share: told('kind', who.kind.accuracy) },
  ];
}

/** Labels that people looked at; what a machine said is no gold. */
export const isChecked = ({ checked }: MarkedLabel): boolean => checked;

const goldWho = ({ i, speaker, status, standing, kind }: MarkedLabel): GoldWho => ({
  ...{ i, speaker, standing, kind },
  ...(status != null && { status }),
});

/** The measure by which readers are told better or worse. */
export const DECIDING = 'relation relaxed';
