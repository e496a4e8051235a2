import type { Speaker } from '../../layers.ts';
import type { Scene, Turn } from './scene.ts';

/** Words that stand for the same several people as the saying before. */
const SEVERAL =
  /^(?:they|them|both|we|the (?:two|three|pair|duo|couple|brothers|sisters|siblings|men|women|authors|senators)\b.*)$/i;

/**
 * Who speaks where several speak together: "Roe and Lind said", and "the two" or "they" right after them. Null where one
 * speaks, or the several cannot be told. Names are joined by " & ".
 */
export function togetherIn(scene: Scene, { phrase }: Turn, before: Speaker | undefined): Speaker | null {
  const { document, entities, bearers } = scene;
  if (phrase.heads.length > 1) {
    const several = phrase.heads.map((at) => bearers[at] ?? []);
    if (several.some((bearing) => bearing.length === 0)) return null;
    const cast = [...new Set(several.map((bearing) => entities[bearing[0] as number]))];
    if (cast.length < 2 || cast.some((one) => one === undefined || one.kind === 'other')) return null;
    const sure = several.every((bearing) => bearing.length === 1);
    const isPeople = cast.every((one) => one?.kind === 'person');
    return speakerOf(cast.map((one) => one?.name).join(' & '), isPeople, sure ? SURE : UNSURE, 'coreference/joint');
  }
  if (before?.name?.includes(' & ') && SEVERAL.test(document.slice(phrase)))
    return speakerOf(before.name, before.status === 'named', UNSURE, 'coreference/joint-again');
  return null;
}

const SURE = 0.95;
const UNSURE = 0.75;

const speakerOf = (name: string, isPeople: boolean, probability: number, decidedBy: string): Speaker => ({
  ...{ name, affiliation: null, probability, decidedBy, evidence: [], candidates: [{ name, probability }] },
  status: isPeople ? 'named' : 'organisation',
});
