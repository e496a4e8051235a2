/** A phrase that could say when, with the names of what speaks for and against it. */
export interface Candidate {
  /** Index into the scene's phrases. */
  readonly phrase: number;
  readonly features: readonly string[];
}

export type Weights = Readonly<Record<string, number>>;

/** The likeliest candidate if its probability, against the others and none (whose score is 0), exceeds the threshold. */
export function choose(candidates: readonly Candidate[], weights: Weights, threshold: number): number | null {
  let best: Candidate | null = null;
  let highest = 0;
  let total = 1;
  for (const candidate of candidates) {
    const odds = Math.exp(scoreOf(candidate, weights));
    total += odds;
    if (odds > highest) [best, highest] = [candidate, odds];
  }
  return best !== null && highest / total > threshold ? best.phrase : null;
}

const scoreOf = ({ features }: Candidate, weights: Weights): number =>
  features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
