import { Memory } from './carried.ts';
import { choose } from './choice.ts';
import { nearCandidates } from './near.ts';
import type { Scene } from './scene.ts';
import { CARRIED, NEAR, THRESHOLDS } from './weights.ts';

/** A phrase found for a relation: its number in the scene, and how. */
export interface Linked {
  readonly phrase: number;
  readonly decidedBy: 'day/linked' | 'day/carried-on';
}

/**
 * For each relation the phrase that says when: one of its own sentence, else one that an earlier saying had and that
 * this one carries on.
 */
export function linkPhrases(scene: Scene): (Linked | null)[] {
  const found: (Linked | null)[] = scene.sayings.map(() => null);
  if (scene.phrases.length === 0) return found;
  const memory = new Memory(scene);
  for (const saying of scene.sayings) {
    const near = choose(nearCandidates(scene, saying), NEAR, THRESHOLDS.near);
    const carried = near === null ? choose(memory.candidates(saying), CARRIED, THRESHOLDS.carried) : null;
    if (near !== null) found[saying.number] = { phrase: near, decidedBy: 'day/linked' };
    else if (carried !== null) found[saying.number] = { phrase: carried, decidedBy: 'day/carried-on' };
    memory.pass(saying, near);
  }
  return found;
}
