import { z } from 'zod';
import type { Document } from '../document.ts';
import { stanceOf } from '../lexicon/stances.ts';
import {
  attributions,
  type Manner,
  manners,
  type Relation,
  type RelationJudgement,
  relationJudgements,
} from '../layers.ts';
import type { Annotator } from '../pipeline.ts';
import type { Span } from '../span.ts';
import { KINDS, STANDINGS } from '../statement.ts';
import { KIND_HINTS, kindHints } from './manner/kind-hints.ts';
import { STANDING_HINTS, standingByWinningRule, standingHints } from './manner/standing-rules.ts';

const table = z.object({
  /** What the columns are: `judged said`, … and the names of the hints. */
  inputs: z.array(z.string()),
  labels: z.array(z.string()),
  /** [label][input] */
  weights: z.array(z.array(z.number())),
  bias: z.array(z.number()),
});

/** `manner.json` beside the model: how the model's view and the rules' hints weigh against each other. */
export const mannerWeights = z.object({ standing: table, kind: table });
export type MannerWeights = z.infer<typeof mannerWeights>;
type Table = z.infer<typeof table>;

/** Tells how something was said: standing and kind by the model and by rules together, stance by the lexicon. */
export function mannerAnnotator(weights: MannerWeights): Annotator {
  refuseOthers(weights.standing, STANDING_INPUTS);
  refuseOthers(weights.kind, KIND_INPUTS);
  return {
    name: 'manners',
    requires: [attributions, relationJudgements],
    assigns: [manners],
    annotate(document: Document): Document {
      const judged = document.get(relationJudgements);
      const found = document
        .get(attributions)
        .map((relation, i) => mannerOf(document.text, relation, judged[i] as RelationJudgement, weights));
      return document.with(manners, found);
    },
  };
}

function mannerOf(text: string, relation: Relation, judged: RelationJudgement, weights: MannerWeights): Manner {
  const { cue, content } = wordsOf(text, relation);
  const byRule = standingByWinningRule(text, relation)?.standing;
  return {
    standing: byRule ?? best(standingInputs(text, relation, judged), weights.standing, STANDINGS),
    kind: best(kindInputs(text, relation, judged), weights.kind, KINDS),
    stance: stanceOf(cue, content)?.stance ?? 'neutral',
  };
}

const STANDING_INPUTS = [...STANDINGS.map((one) => `judged ${one}`), ...STANDING_HINTS];
const KIND_INPUTS = [
  ...KINDS.map((one) => `judged ${one}`),
  ...STANDINGS.map((one) => `standing ${one}`),
  ...KIND_HINTS,
];

/**
 * What the standing rests on: logarithms of the model's chances, and the rules that fit.
 *
 * @public for training.
 */
export const standingInputs = (text: string, relation: Relation, judged: RelationJudgement): number[] => [
  ...STANDINGS.map((one) => logOf(judged.standing[one])),
  ...standingHints(text, relation),
];

/**
 * What the kind rests on: the model's view of kind and standing, and hints from the words.
 *
 * @public for training.
 */
export function kindInputs(text: string, relation: Relation, judged: RelationJudgement): number[] {
  const { cue, content } = wordsOf(text, relation);
  return [
    ...KINDS.map((one) => logOf(judged.kind[one])),
    ...STANDINGS.map((one) => judged.standing[one]),
    ...kindHints(cue, content),
  ];
}

const logOf = (chance: number): number => Math.log(chance + 1e-4);

function wordsOf(text: string, relation: Relation): { cue: string; content: string } {
  const join = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  return { cue: join(relation.cue), content: join(relation.content) };
}

function best<L extends string>(inputs: readonly number[], { weights, bias, labels }: Table, of: readonly L[]): L {
  const scores = labels.map((_, at) =>
    (weights[at] as number[]).reduce((sum, weight, i) => sum + weight * (inputs[i] as number), bias[at] as number),
  );
  return (labels[scores.indexOf(Math.max(...scores))] ?? of[0]) as L;
}

function refuseOthers({ inputs }: Table, expected: readonly string[]): void {
  if (inputs.join() !== expected.join())
    throw new Error('The weights of the manners do not fit this version: they were trained with other hints.');
}

/**
 * Names of the inputs.
 *
 * @public for training.
 */
export const MANNER_INPUTS = { standing: STANDING_INPUTS, kind: KIND_INPUTS } as const;
