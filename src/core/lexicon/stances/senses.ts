import type { Standing } from '../../statement.ts';

/** What a cue says of the way in which its content was brought forth, with the standing that follows by itself. */
const STANDING_OF = {
  speech: 'said',
  writing: 'said',
  gesture: 'said',
  agreement: 'said',
  accusation: 'said',
  praise: 'said',
  blame: 'said',
  support: 'said',
  opposition: 'said',
  promise: 'said',
  order: 'said',
  ruling: 'said',
  finding: 'said',
  question: 'asked',
  denial: 'denied',
  refusal: 'not_said',
  thought: 'thought',
  knowledge: 'thought',
  perception: 'thought',
  expectation: 'thought',
  appearance: 'thought',
  wish: 'thought',
  plan: 'thought',
  feeling: 'thought',
} as const satisfies Readonly<Record<string, Standing>>;

export type Sense = keyof typeof STANDING_OF;

export const SENSES = Object.keys(STANDING_OF) as readonly Sense[];

/** The standing of what a cue of this sense brings, where nothing around it speaks against that. */
export const standingOfSense = (sense: Sense): Standing => STANDING_OF[sense];
