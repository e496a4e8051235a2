/** Scores along a row of choices: each choice's own, and that of going from a choice of the place before to it. */
export interface Place {
  readonly own: readonly number[];
  /** From the choice `from` of the place before (0 at the first place) to `to`. */
  readonly move: (from: number, to: number) => number;
}

/** How likely each choice is at each place, and each pair of neighbours, if all rows are weighed together. */
export interface Likelihoods {
  readonly single: readonly (readonly number[])[];
  /** For each place `[from][to]`. */
  readonly pairs: readonly (readonly (readonly number[])[])[];
}

/** Forward and backward over the row, scaled at each place. Linear in the number of places. */
export function likelihoods(places: readonly Place[]): Likelihoods {
  const steps = places.map(({ own, move }, i) => {
    const froms = i === 0 ? [0] : (places[i - 1] as Place).own.map((_, from) => from);
    const scores = froms.map((from) => own.map((score, to) => score + move(from, to)));
    const most = Math.max(...scores.map((row) => Math.max(...row)));
    return scores.map((row) => row.map((score) => Math.exp(score - most)));
  });
  const forward: number[][] = [];
  let before = [1];
  for (const step of steps) {
    const sums = (step[0] as number[]).map((_, to) =>
      step.reduce((sum, row, from) => sum + (before[from] as number) * (row[to] as number), 0),
    );
    forward.push((before = scaled(sums)));
  }
  const backward: number[][] = [];
  let after = (places.at(-1)?.own ?? []).map(() => 1);
  for (let i = steps.length - 1; i >= 0; i--) {
    backward[i] = after;
    after = scaled(
      (steps[i] as number[][]).map((row) => row.reduce((sum, power, to) => sum + power * (after[to] as number), 0)),
    );
  }
  const pairs = steps.map((step, i) => {
    const from = i === 0 ? [1] : (forward[i - 1] as number[]);
    const joint = step.map((row, a) =>
      row.map((power, b) => (from[a] as number) * power * (backward[i] as number[])[b]!),
    );
    const total = joint.reduce((sum, row) => sum + row.reduce((s, x) => s + x, 0), 0);
    return joint.map((row) => row.map((x) => x / total));
  });
  return {
    pairs,
    single: pairs.map((rows) =>
      (rows[0] as number[]).map((_, to) => rows.reduce((sum, row) => sum + (row[to] as number), 0)),
    ),
  };
}

function scaled(values: number[]): number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  return total > 0 ? values.map((value) => value / total) : values.map(() => 1 / values.length);
}
