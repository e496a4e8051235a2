/** Scores → chances that add up to 1 (softmax). */
export function chancesOf(scores: ArrayLike<number>): number[] {
  const chances = new Array<number>(scores.length);
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < scores.length; i++) top = Math.max(top, scores[i] as number);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) sum += chances[i] = Math.exp((scores[i] as number) - top);
  for (let i = 0; i < scores.length; i++) chances[i] = (chances[i] as number) / sum;
  return chances;
}

/** Chances in four digits: more would differ between kinds of processors. */
export const rounded = (chance: number): number => Math.round(chance * 1e4) / 1e4;
