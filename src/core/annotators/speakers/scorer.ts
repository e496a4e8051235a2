import { z } from 'zod';
import { FEATURE_NAMES } from './features.ts';

const row = z.array(z.number());

/** `speaker.json` beside the model: a network of one hidden layer, and the score of nobody. Written by training. */
export const scorerWeights = z.object({
  /** Names of the features, in order: they must be those of this version. */
  features: z.array(z.string()),
  mean: row,
  scale: row,
  /** [hidden][feature] */
  hidden: z.array(row),
  hiddenBias: row,
  out: row,
  outBias: z.number(),
  /** Of nobody: over the features that depend on the turn alone, and the best pointer; see `turnFeatures`. */
  nobody: z.array(row),
  nobodyBias: row,
  nobodyOut: row,
  nobodyOutBias: z.number(),
  /** Scores are divided by it before they become chances: calibration (Guo et al. 2017). */
  temperature: z.number().positive(),
  /** A name below this chance is withheld unless it is asked for otherwise. */
  minProbability: z.number(),
});
export type ScorerWeights = z.infer<typeof scorerWeights>;

/** Gives each candidate and nobody a chance; they add up to 1. */
export class Scorer {
  readonly #weights: ScorerWeights;

  /** @throws {Error} where the weights are of other features. */
  constructor(weights: ScorerWeights) {
    const unlike = weights.features.findIndex((name, i) => name !== FEATURE_NAMES[i]);
    if (unlike >= 0 || weights.features.length !== FEATURE_NAMES.length)
      throw new Error(
        `The weights of the speakers do not fit this version: feature '${weights.features[unlike] ?? '?'}'.`,
      );
    this.#weights = weights;
  }

  get minProbability(): number {
    return this.#weights.minProbability;
  }

  /** @param rows one a candidate. @returns chances of the candidates, and of nobody last. */
  chances(rows: readonly (readonly number[])[], turn: readonly number[]): number[] {
    const { temperature, nobody, nobodyBias, nobodyOut, nobodyOutBias } = this.#weights;
    const scores = [...rows.map((one) => this.score(one)), layered(turn, nobody, nobodyBias, nobodyOut, nobodyOutBias)];
    const top = Math.max(...scores);
    const powers = scores.map((score) => Math.exp((score - top) / temperature));
    const sum = powers.reduce((total, power) => total + power, 0);
    return powers.map((power) => power / sum);
  }

  score(features: readonly number[]): number {
    const { hidden, hiddenBias, out, outBias } = this.#weights;
    return layered(this.#scaled(features), hidden, hiddenBias, out, outBias);
  }

  /** What the score would lose if a feature were at its mean: what spoke for a candidate. */
  effects(features: readonly number[]): { readonly feature: string; readonly effect: number }[] {
    const { hidden, hiddenBias, out } = this.#weights;
    const scaled = this.#scaled(features);
    const sums = hidden.map((weights, unit) => sumOf(weights, scaled, hiddenBias[unit] as number));
    const effects = new Float64Array(scaled.length);
    hidden.forEach((weights, unit) => {
      const sum = sums[unit] as number;
      const share = out[unit] as number;
      for (let i = 0; i < scaled.length; i++) {
        const without = sum - (weights[i] as number) * (scaled[i] as number);
        effects[i] = (effects[i] as number) + (Math.max(0, sum) - Math.max(0, without)) * share;
      }
    });
    return FEATURE_NAMES.map((feature, i) => ({ feature, effect: effects[i] as number }));
  }

  #scaled(features: readonly number[]): number[] {
    const { mean, scale } = this.#weights;
    return features.map((value, i) => (value - (mean[i] as number)) / (scale[i] as number));
  }
}

function layered(
  input: readonly number[],
  hidden: readonly (readonly number[])[],
  bias: readonly number[],
  out: readonly number[],
  outBias: number,
): number {
  let score = outBias;
  for (let unit = 0; unit < hidden.length; unit++) {
    const sum = sumOf(hidden[unit] as readonly number[], input, bias[unit] as number);
    if (sum > 0) score += sum * (out[unit] as number);
  }
  return score;
}

function sumOf(weights: readonly number[], input: readonly number[], bias: number): number {
  let sum = bias;
  for (let i = 0; i < input.length; i++) sum += (weights[i] as number) * (input[i] as number);
  return sum;
}

/** How many of the features describe the turn alone; they stand first. */
const TURN_FEATURES = FEATURE_NAMES.indexOf('a person');

/** What nobody's chance rests on: the turn's own features, and the largest of what the candidates have. */
export function turnFeatures(rows: readonly (readonly number[])[], nobody: number): number[] {
  const largest = LARGEST.map((at) => Math.max(0, ...rows.map((one) => one[at] as number)));
  const own = rows[0]?.slice(0, TURN_FEATURES) ?? new Array<number>(TURN_FEATURES).fill(0);
  return [...own, ...largest, nobody, rows.length === 0 ? 1 : 0];
}

const LARGEST = [
  'the same name',
  'the role fits',
  'the gender fits',
  'pointed at',
  'spoke last',
  'named by the source itself',
].map((name) => FEATURE_NAMES.indexOf(name));
