import type { Entity, Gender, Speaker } from '../../layers.ts';
import { firstNameFrom } from '../mentions/by-place.ts';
import { decidedSpeaker } from './decided.ts';
import type { Scene, Turn } from './scene.ts';

/**
 * Who speaks where several speak together: "Roe and Lind said"; "the two", "both" or "they" after two people. Null where one
 * speaks, or the several cannot be told. Names are joined by " & ".
 */
export function togetherIn(scene: Scene, turn: Turn, before: Speaker | undefined): Speaker | null {
  const { phrase } = turn;
  if (phrase.heads.length > 1) return namedTogether(scene, turn);
  const words = scene.document.slice(phrase);
  const pair = PAIR.exec(words);
  if (!pair && !THEY.test(words)) return null;
  if (before?.name?.includes(' & '))
    return speakerOf(before.name, before.status === 'named', UNSURE, 'coreference/joint-again');
  const two = twoBefore(scene, turn, pair ? genderOf(pair[1] ?? '') : 'unknown', pair === null);
  return two && speakerOf(two.map(({ name }) => name).join(' & '), true, UNSURE, 'coreference/pair');
}

/** "the two", "the two women", "both men", "neither", "the couple". */
const PAIR =
  /^(?:both|neither|the (?:two|pair|duo|couple)|(?:both|the two|the) (?:of them|(?:young |old |elderly )?(men|women|brothers|sisters|boys|girls|people|neighbours|neighbors|friends|colleagues|rivals|candidates|siblings|parents|spouses|authors|ministers|leaders)))$/i;
const THEY = /^(?:they|them)$/i;

function namedTogether({ entities, bearers }: Scene, { phrase }: Turn): Speaker | null {
  const several = phrase.heads.map((at) => bearers[at] ?? []);
  if (several.some((bearing) => bearing.length === 0)) return null;
  const cast = [...new Set(several.map((bearing) => entities[bearing[0] as number]))];
  if (cast.length < 2 || cast.some((one) => one === undefined || one.kind === 'other')) return null;
  const sure = several.every((bearing) => bearing.length === 1);
  const isPeople = cast.every((one) => one?.kind === 'person');
  return speakerOf(cast.map((one) => one?.name).join(' & '), isPeople, sure ? SURE : UNSURE, 'coreference/joint');
}

/** The two people, and no third, of the nearest sentence before that names people, within two sentences. */
function twoBefore(scene: Scene, turn: Turn, gender: Gender, mustBeJoined: boolean): readonly Entity[] | null {
  for (let sentence = turn.sentence; sentence >= Math.max(0, turn.sentence - 2); sentence--) {
    const from = scene.places.startOfSentence(sentence);
    const to = sentence === turn.sentence ? turn.at : scene.places.startOfSentence(sentence + 1);
    const first = firstNameFrom(scene.names, from);
    const here = scene.names.slice(first, firstNameFrom(scene.names, to));
    const named = here.flatMap((name, i) => {
      const at = first + i;
      const entity = scene.entities[scene.bearers[at]?.[0] ?? -1];
      const fits = entity?.kind === 'person' && (gender === 'unknown' || [gender, 'unknown'].includes(entity.gender));
      return fits && name.end <= to ? [{ name, entity }] : [];
    });
    if (named.length === 0) continue;
    const [one, two, ...more] = [...new Set(named.map(({ entity }) => entity))];
    if (one === undefined || two === undefined || more.length > 0) return null;
    const gap = scene.document.text.slice(named[0]?.name.end, named.find(({ entity }) => entity === two)?.name.start);
    return mustBeJoined && !/^,? and (?:\p{L}+\.? )*$/u.test(gap) ? null : [one, two];
  }
  return null;
}

const genderOf = (noun: string): Gender =>
  /^(?:men|brothers|boys)$/i.test(noun) ? 'male' : /^(?:women|sisters|girls)$/i.test(noun) ? 'female' : 'unknown';

/** Precision on the train parts, rounded down; the two-people rules met too few cases to be measured. */
const SURE = 0.95;
const UNSURE = 0.75;

const speakerOf = (name: string, isPeople: boolean, probability: number, decidedBy: string): Speaker =>
  decidedSpeaker({ name, status: isPeople ? 'named' : 'organisation', decidedBy, probability });
