import type { Speaker } from '../../layers.ts';
import { initialsOf, tokensOf } from '../mentions/tokens.ts';
import type { Scene, Turn } from './scene.ts';

const QUESTION = /^(?:Q|Question)\.?$/i;
const ANSWER = /^(?:A|Answer)\.?$/;

/**
 * Who speaks where a paragraph's label is a letter: "Q:" is the writer, "A:" the person whom the article introduces, "JA:"
 * the one with these initials. Null for every other source.
 *
 * @returns the speaker with the entity's number, -1 for the writer.
 */
export function byTurnLabel(scene: Scene, { phrase, relation }: Turn): { speaker: Speaker; entity: number } | null {
  const label = scene.document.slice(phrase).trim();
  const isLabel = relation.cue.every((cue) => /^[:.—–-]$/.test(scene.document.slice(cue).trim()));
  if (label === '' || label.length > 10 || !isLabel) return null;
  if (QUESTION.test(label)) return { speaker: speakerOf(null, 'turn/question'), entity: -1 };
  const entity = ANSWER.test(label) ? introduced(scene, phrase.start) : withInitials(scene, label);
  const name = scene.entities[entity]?.name;
  return name === undefined
    ? null
    : { entity, speaker: speakerOf(name, ANSWER.test(label) ? 'turn/answer' : 'turn/initials') };
}

/** The person named most often of those named before the first label; -1 where none is. */
function introduced({ entities, names, turns }: Scene, at: number): number {
  const first = Math.min(
    at,
    ...turns.filter(({ phrase }) => phrase.end - phrase.start <= 2 && phrase.end > 0).map(({ phrase }) => phrase.start),
  );
  const before = entities.map(({ kind, names: own }) =>
    kind === 'person' && (names[own[0] as number]?.start ?? Infinity) < first ? own.length : 0,
  );
  const most = Math.max(0, ...before);
  return most === 0 ? -1 : before.indexOf(most);
}

function withInitials({ entities }: Scene, label: string): number {
  if (!/^\p{Lu}{2,3}$/u.test(label)) return -1;
  const found = entities.flatMap(({ kind, name }, at) =>
    kind === 'person' && initialsOf(tokensOf(name)) === label.toLowerCase() ? [at] : [],
  );
  return found.length === 1 ? (found[0] as number) : -1;
}

/** Given, not measured: the corpora's interviews have no gold for labels alone. */
const PROBABILITY = 0.9;

const speakerOf = (name: string | null, decidedBy: string): Speaker => ({
  ...{ name, decidedBy, affiliation: null, evidence: [] },
  status: name === null ? 'author' : 'named',
  probability: name === null ? null : PROBABILITY,
  candidates: name === null ? [] : [{ name, probability: PROBABILITY }],
});
