/** Scores → chances that add up to 1 (softmax). */
export function chancesOf(scores: ArrayLike<number>): number[] {
  const all = Array.from(scores);
  const top = Math.max(...all);
  const powers = all.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Chances in four digits: more would differ between kinds of processors. */
export const rounded = (chance: number): number => Math.round(chance * 1e4) / 1e4;
