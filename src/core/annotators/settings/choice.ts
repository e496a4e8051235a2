import { type Likelihoods, likelihoods, type Place } from './chain.ts';
import { featuresOfKind, featuresOfMove, type Move, MOVES, moveOf } from './features.ts';
import type { Phrase } from './phrases.ts';
import type { Saying } from './sayings.ts';
import type { State } from './states.ts';
import type { ChosenField } from './topics.ts';

export type Weights = ReadonlyMap<string, number>;

/**
 * How likely the likeliest topic must be: where F1 was highest on articles held out of training.
 *
 * @public for training.
 */
export const THRESHOLDS = { medium: 0.25, addressee: 0.25 } as const;

/** What features come to under the weights. */
export const scoreOf = (features: readonly string[], weights: Weights): number =>
  features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);

/** How likely each state of each saying is, the article read as a whole. */
function weigh(
  states: readonly (readonly State<number>[])[],
  sayings: readonly Saying[],
  weights: Weights,
  field: ChosenField,
): Likelihoods {
  return likelihoods(
    states.map((here, i): Place => {
      const [before, saying] = [sayings[i - 1] ?? null, sayings[i] as Saying];
      const there = i === 0 ? null : (states[i - 1] as readonly State<number>[]);
      const byMove = new Map(
        MOVES.map((move) => [move, scoreOf(featuresOfMove(move, before, saying, field), weights)]),
      );
      const same = before?.speaker === saying.speaker;
      const byKind = (move: Move) =>
        there?.map(({ phrase }) => (phrase === null ? 0 : scoreOf(featuresOfKind(move, phrase.kind, same), weights)));
      const [staying, leaving] = [byKind('stay'), byKind('leave')];
      return {
        own: here.map(({ own }) => own),
        move: (from, to) => {
          const move = moveOf(there?.[from]?.topic ?? null, (here[to] as State<number>).topic);
          const more = move === 'stay' ? staying?.[from] : move === 'leave' ? leaving?.[from] : 0;
          return (byMove.get(move) as number) + (more ?? 0);
        },
      };
    }),
  );
}

/** The likeliest topic of each saying, where it is likelier than the threshold; in order of the sayings. */
export function choose(
  states: readonly (readonly State<number>[])[],
  sayings: readonly Saying[],
  weights: Weights,
  field: ChosenField,
  threshold: number = THRESHOLDS[field],
): (Phrase | null)[] {
  const { single } = weigh(states, sayings, weights, field);
  return states.map((here, i) => likeliest(here, single[i] as readonly number[], threshold));
}

/** `the debate` and `the first debate` may be one: phrases with the same head are weighed together. */
function likeliest(here: readonly State<number>[], likely: readonly number[], threshold: number): Phrase | null {
  const sums = new Map<string, number>();
  here.forEach(({ phrase }, s) => {
    if (phrase !== null) sums.set(phrase.key, (sums.get(phrase.key) ?? 0) + (likely[s] as number));
  });
  const [key, sum] = [...sums].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0]);
  if (sum <= threshold) return null;
  const same = here
    .map((state, s) => [state, likely[s] as number] as const)
    .filter(([{ phrase }]) => phrase?.key === key);
  const [{ topic, phrase }] = same.reduce((most, one) => (one[1] > most[1] ? one : most));
  return phrase && (topic?.fullest.get(phrase) ?? phrase);
}
