import type { Speaker } from '../../layers.ts';
import { initialsOf, tokensOf } from '../mentions/tokens.ts';
import { isFirstPerson } from '../mentions/source-phrase.ts';
import { decidedSpeaker } from './decided.ts';
import type { Scene, Turn } from './scene.ts';

const QUESTION = /^(?:Q|Question)\.?$/i;
const ANSWER = /^(?:A|Answer)\.?$/;

/**
 * Who speaks where a paragraph's label is a letter: "Q:" is the writer, "A:" the person whom the article introduces, "JA:"
 * the one with these initials; and who is "I" in such a paragraph. Null for every other source.
 *
 * @returns the speaker with the entity's number, -1 for the writer.
 */
export function byTurnLabel(scene: Scene, turn: Turn): { speaker: Speaker; entity: number } | null {
  const { phrase, relation } = turn;
  if (phrase.kind === 'pronoun') return inAnswer(scene, turn);
  const label = scene.document.slice(phrase).trim();
  const isLabel = relation.cue.every((cue) => /^[:.—–-]$/.test(scene.document.slice(cue).trim()));
  if (label === '' || label.length > 10 || !isLabel) return null;
  if (QUESTION.test(label)) return { speaker: speakerOf(null, 'turn/question'), entity: -1 };
  const entity = ANSWER.test(label) ? introduced(scene) : withInitials(scene, label);
  const name = scene.entities[entity]?.name;
  return name === undefined
    ? null
    : { entity, speaker: speakerOf(name, ANSWER.test(label) ? 'turn/answer' : 'turn/initials') };
}

/** "I" below "A:", and not in words that somebody else is quoted with. */
function inAnswer(scene: Scene, { phrase, paragraph, within }: Turn): { speaker: Speaker; entity: number } | null {
  if (within !== null || !isFirstPerson(phrase)) return null;
  for (let back = paragraph; back >= Math.max(0, paragraph - FAR); back--) {
    const start = scene.places.startOfParagraph(back);
    const label = /^(?:(Q|Question)|A|Answer)[.:]\s/.exec(scene.document.text.slice(start, start + 12));
    if (!label) continue;
    if (label[1]) return { speaker: speakerOf(null, 'turn/question'), entity: -1 };
    const entity = introduced(scene);
    const name = scene.entities[entity]?.name;
    return name === undefined ? null : { entity, speaker: speakerOf(name, 'turn/answer') };
  }
  return null;
}

/** Paragraphs that an answer goes on for. */
const FAR = 4;

/** The person named most often of those named before the first label; -1 where none is. */
function introduced({ entities, names, firstLabel }: Scene): number {
  const before = entities.map(({ kind, names: own }) =>
    kind === 'person' && (names[own[0] as number]?.start ?? Infinity) < firstLabel ? own.length : 0,
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

const speakerOf = (name: string | null, decidedBy: string): Speaker =>
  decidedSpeaker({ name, status: name === null ? 'author' : 'named', decidedBy, probability: PROBABILITY });
