import type { Sense } from '../../lexicon/stances/senses.ts';
import type { Scene } from './scene.ts';

/** A question about a scene; rules of standing are made of them. */
export type SceneTest = (scene: Scene) => boolean;

export const all =
  (...tests: readonly SceneTest[]): SceneTest =>
  (scene) =>
    tests.every((test) => test(scene));

export const any =
  (...tests: readonly SceneTest[]): SceneTest =>
  (scene) =>
    tests.some((test) => test(scene));

export const not =
  (test: SceneTest): SceneTest =>
  (scene) =>
    !test(scene);

/** The cue's sense is one of these. */
export function senses(...names: readonly Sense[]): SceneTest {
  const known: ReadonlySet<Sense> = new Set(names);
  return ({ stance }) => stance !== null && known.has(stance.sense);
}

export const inCue =
  (pattern: RegExp): SceneTest =>
  ({ cue }) =>
    pattern.test(cue);

export const isMental = senses(
  ...(['thought', 'knowledge', 'perception', 'expectation', 'appearance', 'wish', 'plan', 'feeling'] as const),
);
export const isSaying: SceneTest = (scene) => scene.stance !== null && !isMental(scene);

/** “The bill would allow”: a modal here tells what a text provides. */
export const isPermission = senses('order', 'support', 'ruling');

const NEGATION = / (?:not|never|no|cannot|nobody|none|nothing|neither|nor|without|hardly|rarely|seldom) /;
/** Negations that take nothing back: the words were said all the same. */
const EMPTY_NEGATION =
  / (?:not only|not just|no doubt|no secret|not minc\p{L}+|minc\p{L}+ no|no to|not un\p{L}+|no longer|no surprise|without (?:a|any|further|doubt|referring|naming) |should not have)/u;
export const isNegated: SceneTest = ({ cue }) => NEGATION.test(cue) && !EMPTY_NEGATION.test(cue);

/** Modals that only soften what was said: “I would say”, “could be heard saying”. */
const SOFTENED = / (?:would like to|could only|could be (?:heard|found)|may have said|come to be) /;
export const isSoftened: SceneTest = ({ cue, source }) => SOFTENED.test(cue) || source.endsWith(' i ');

export const hasQuestionMark: SceneTest = ({ closing }) => /\?["”’')\]]{0,3}\s{0,3}$/.test(closing);
/** And no sentence ends before it. */
export const isOneQuestion: SceneTest = (scene) =>
  hasQuestionMark(scene) && /^[^.!?…]*\?["”’')\]]*$/.test(scene.opening);
