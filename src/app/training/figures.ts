import type { Reading } from '../../core/statement.ts';
import { foundWho } from '../scoring/found-who.ts';
import { type MarkedLabel, relationsOf } from '../scoring/marked-article.ts';
import type { MarkedRelation } from '../scoring/relation.ts';
import { type Scores, score } from '../scoring/score.ts';
import { type GoldWho, whoScore } from '../scoring/who-score.ts';
import type { GoldArticle } from './held-out.ts';

/** The share of people's attributions that are read wholly as they say. */
const WHOLLY = 'looked at: wholly right';

/** A measure of docs/evaluation.md, as a share of 1; null where gold says nothing of it. */
export interface Figure {
  readonly name: string;
  readonly share: number | null;
}

/** How well readings, parallel to the articles, agree with gold. */
export function figuresOf(articles: readonly GoldArticle[], readings: readonly Reading[]): Figure[] {
  const statements = (at: number) => readings[at]?.statements ?? [];
  const scored = (gold: (article: GoldArticle) => MarkedRelation[]): Scores =>
    score(
      articles.map((article, at) => ({
        ...{ text: article.text, gold: gold(article) },
        found: statements(at) as readonly MarkedRelation[],
      })),
    );
  const { exact, relaxed, strict, direct, alpha } = scored(relationsOf);
  const looked = articles.flatMap((article) => relationsOf(article).map((_, i) => isPeoples(article, i)));
  const of = (wanted: boolean): Scores | null =>
    looked.includes(true) && looked.includes(false)
      ? scored((article) => relationsOf(article).filter((_, i) => isPeoples(article, i) === wanted))
      : null;
  const [people, machine] = [of(true), of(false)];
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
    { name: 'looked at: found', share: people?.relaxed.recall ?? null },
    { name: WHOLLY, share: people?.strict.recall ?? null },
    { name: 'not looked at: found', share: machine?.relaxed.recall ?? null },
  ];
}

/** Labels that people looked at; what a machine said is no gold. */
export const isChecked = ({ checked }: MarkedLabel): boolean => checked;

const goldWho = ({ i, speaker, status, standing, kind }: MarkedLabel): GoldWho => ({
  ...{ i, speaker, standing, kind },
  ...(status != null && { status }),
});

/** False where the attribution stands as an earlier reader left it; without a label, gold was marked by hand. */
export const isPeoples = ({ labels }: GoldArticle, i: number): boolean =>
  labels.every((label) => label.i !== i || isChecked(label));

/**
 * The measure by which readers are told better or worse. Where some of gold is an earlier reader's own word, agreement with all of it
 * praises that reader: what people looked at decides.
 */
export const deciding = (figures: readonly Figure[]): Figure | undefined =>
  figures.find(({ name, share }) => name === WHOLLY && share !== null) ??
  figures.find(({ name }) => name === 'relation relaxed');
