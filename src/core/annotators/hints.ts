import type { SettingJudgement } from '../layers.ts';
import { overlaps, type Span } from '../span.ts';

/** Chances are told apart by these bounds: finer where most of them lie. */
const BOUNDS = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** A chance as a word for the name of a feature. */
export const levelOf = (chance: number): string => `${BOUNDS.findLast((bound) => chance >= bound) ?? 0}`;

/** The best chance that the model gives a phrase overlapping the span; 0 where it marked none. */
export const chanceOf = ({ phrases }: SettingJudgement, span: Span): number =>
  phrases.reduce((best, phrase) => (overlaps(phrase, span) ? Math.max(best, phrase.chance) : best), 0);

/** What the model says of a candidate of this chance: how likely it is the one, and whether it is the likeliest. */
export function hintOf({ phrases }: SettingJudgement, chance: number): string {
  if (chance === 0) return 'none';
  return phrases.some((phrase) => phrase.chance > chance) ? `${levelOf(chance)}, not the likeliest` : levelOf(chance);
}
