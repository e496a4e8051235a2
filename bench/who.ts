import type { Statement } from '../src/core/statement.ts';
import { foundWho } from '../src/app/scoring/found-who.ts';
import { type Confusion, SOURCE_KINDS } from '../src/app/scoring/speaker-confusion.ts';
import { whoScore, type WhoScores } from '../src/app/scoring/who-score.ts';
import type { GoldArticle } from './shared.ts';
import { percent, type Row } from './table.ts';

/** Parallel to the articles. */
export const scoreWho = (articles: readonly GoldArticle[], statements: readonly (readonly Statement[])[]): WhoScores =>
  whoScore(articles.map((article, at) => ({ ...article, found: (statements[at] ?? []).map(foundWho) })));

/** What the issue promises, in per cent. */
const FLOORS: readonly [name: string, of: (score: WhoScores) => number | null, floor: string][] = [
  ['found', ({ found }) => found, ''],
  ['speaker precision', ({ speaker }) => speaker.precision, '88'],
  ['speaker coverage', ({ speaker }) => speaker.coverage, ''],
  ['speaker F1', ({ speaker }) => speaker.f1, '75'],
  ['precision at 90', ({ speaker }) => speaker.precisionAt90, '90'],
  ['calibration error', ({ speaker }) => speaker.calibrationError, 'below 5'],
  ['status accuracy', ({ status }) => status.accuracy, '88'],
  ['standing accuracy', ({ standing }) => standing.accuracy, '92'],
  ['standing macro F1', ({ standing }) => standing.macroF1, '65'],
  ['kind accuracy', ({ kind }) => kind.accuracy, '75'],
  ['kind macro F1', ({ kind }) => kind.macroF1, ''],
  ['addressee F1', ({ addressee }) => addressee.f1, '50'],
  ['medium F1', ({ medium }) => medium.f1, '45'],
  ['via F1', ({ via }) => via.f1, '40'],
  ['when F1', ({ when }) => when.f1, '70'],
];

export const whoRows = (scores: readonly WhoScores[]): Row[] =>
  FLOORS.map(([name, of, floor]) => [name, ...scores.map((score) => percent(of(score))), floor]);

/** Precision and coverage of the names that the reader gives by itself. */
export const thresholdRow = (scores: readonly WhoScores[]): Row => [
  'by its threshold',
  ...scores.map(({ speaker }) => `${percent(speaker.precision)} / ${percent(speaker.coverage)}`),
  'p / cover',
];

const COUNTS = ['relations', 'named', 'right', 'wrong', 'withheld', 'invented'] as const satisfies (keyof Confusion)[];

/** Where names go wrong, by what the source is. */
export const confusionRows = (name: string, { confusion }: WhoScores): Row[] => [
  [name, ...COUNTS],
  ...SOURCE_KINDS.map((kind): Row => [kind, ...COUNTS.map((count) => String(confusion[kind][count]))]),
];
