import type { Offices } from '../../lexicon/offices.ts';
import type { Speaker } from '../../layers.ts';
import { isSamePerson } from '../mentions/entities.ts';
import { tokensOf } from '../mentions/tokens.ts';
import { decidedSpeaker } from './decided.ts';
import type { Scene, Turn } from './scene.ts';

/** Someone in office, as an entity of the article where it names them. */
export interface InOffice {
  readonly speaker: Speaker;
  /** Index of the entity, -1 where the article does not name them. */
  readonly entity: number;
}

/**
 * Who held the office that a source names ("the NATO chief") on the article's day; where it has no date, the one of its people who
 * ever did. The article's own words win: null where it calls someone else by that role.
 */
export function inOffice(scene: Scene, turn: Turn, offices: Offices | null): InOffice | null {
  const { document, entities } = scene;
  const { phrase } = turn;
  const day = document.metadata.published?.slice(0, 10);
  if (!offices || phrase.kind !== 'description' || phrase.noun === 'group') return null;
  if (day === undefined) return onceInOffice(scene, turn, offices);
  const holder = offices.holderOf(document.slice(phrase), day);
  if (!holder) return null;
  const isHolder = (name: string): boolean => isSame(name, holder.name, offices);
  const entity = entities.findIndex(({ name, kind }) => kind === 'person' && isHolder(name));
  if (hasRival(scene, turn, isHolder)) return null;
  // Tenures that had not ended when the file was compiled are less sure.
  const probability = holder.until === null ? OPEN : CLOSED;
  const name = entities[entity]?.name ?? holder.name;
  const evidence = [`${holder.office} on ${day}`];
  return {
    speaker: decidedSpeaker({ name, status: 'named', decidedBy: 'role/by-date', probability, evidence }),
    entity,
  };
}

/** The only one of the article's people who held the office at any time. */
function onceInOffice(scene: Scene, turn: Turn, offices: Offices): InOffice | null {
  const held = offices.holdersOf(scene.document.slice(turn.phrase));
  if (held.length === 0) return null;
  const isHolder = (name: string): boolean => held.some((holder) => isSame(name, holder, offices));
  const found = [...scene.entities.entries()].filter(([, { name, kind }]) => kind === 'person' && isHolder(name));
  const [[entity, someone] = [-1, undefined], ...others] = found;
  if (someone === undefined || others.length > 0 || hasRival(scene, turn, isHolder)) return null;
  const { name } = someone;
  const evidence = ['held the office'];
  return {
    speaker: decidedSpeaker({ name, status: 'named', decidedBy: 'role/once-held', probability: ONCE, evidence }),
    entity,
  };
}

/** Whether the article calls somebody else all that the source says: "chief nato" for "the NATO chief". */
const hasRival = ({ entities }: Scene, { phrase }: Turn, isHolder: (name: string) => boolean): boolean =>
  entities.some(
    ({ roles, name, kind }) =>
      kind === 'person' &&
      !isHolder(name) &&
      roles.some((role) => {
        const words = new Set(role.split(' '));
        return phrase.words.every((word) => words.has(word) || /^(?:the|a|an)$/.test(word));
      }),
  );

/** Given by the makers of the file, not measured: dev has no dated articles. */
const CLOSED = 0.97;
const OPEN = 0.9;
/** Given: the corpora have a handful of cases. */
const ONCE = 0.9;

function isSame(name: string, holder: string, offices: Offices): boolean {
  const [ours, theirs] = [tokensOf(name), tokensOf(holder)];
  return (
    isSamePerson(ours, theirs) ||
    isSamePerson(theirs, ours) ||
    offices.aliasesOf(holder).some((alias) => alias.toLowerCase() === name.toLowerCase())
  );
}
