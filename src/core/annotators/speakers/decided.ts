import type { Speaker } from '../../layers.ts';

type Decided = Pick<Speaker, 'name' | 'status' | 'decidedBy'> & {
  readonly probability: number;
  readonly evidence?: readonly string[];
};

/** A speaker whom a rule decides on alone, without others to consider; somebody without a name has no probability of one. */
export const decidedSpeaker = ({ name, status, decidedBy, probability, evidence = [] }: Decided): Speaker => ({
  ...{ name, status, affiliation: null, probability: name === null ? null : probability, decidedBy, evidence },
  candidates: name === null ? [] : [{ name, probability }],
});
