import type { Offices } from '../../lexicon/offices.ts';
import type { Speaker } from '../../layers.ts';
import { isSamePerson } from '../mentions/entities.ts';
import { tokensOf } from '../mentions/tokens.ts';
import type { Scene, Turn } from './scene.ts';

/** Someone in office, as an entity of the article where it names them. */
export interface InOffice {
  readonly speaker: Speaker;
  /** Index of the entity, -1 where the article does not name them. */
  readonly entity: number;
}

/**
 * Who held the office that a source names ("the NATO chief") on the article's day. The article's own words win: null
 * where it calls someone else by that role, and where it has no date.
 */
export function inOffice(scene: Scene, { phrase }: Turn, offices: Offices | null): InOffice | null {
  const { document, entities } = scene;
  const day = document.metadata.published?.slice(0, 10);
  if (!offices || day === undefined || phrase.kind !== 'description' || phrase.noun === 'group') return null;
  const holder = offices.holderOf(document.slice(phrase), day);
  if (!holder) return null;
  const isHolder = (name: string): boolean => isSame(name, holder.name, offices);
  const entity = entities.findIndex(({ name, kind }) => kind === 'person' && isHolder(name));
  const rival = entities.some(({ roles, name, kind }) => kind === 'person' && !isHolder(name) && roles.some(isCalled));
  if (rival) return null;
  // Tenures that had not ended when the file was compiled are less sure.
  const probability = holder.until === null ? OPEN : CLOSED;
  const name = entities[entity]?.name ?? holder.name;
  const speaker: Speaker = {
    ...{ name, status: 'named', affiliation: null, probability, decidedBy: 'role/by-date' },
    ...{ evidence: [`${holder.office} on ${day}`], candidates: [{ name, probability }] },
  };
  return { speaker, entity };

  /** Whether a role of someone in the article says all that the source says: "chief nato" for "the NATO chief". */
  function isCalled(role: string): boolean {
    const words = new Set(role.split(' '));
    return phrase.words.every((word) => words.has(word) || /^(?:the|a|an)$/.test(word));
  }
}

/** Given by the makers of the file, not measured: dev has no dated articles. */
const CLOSED = 0.97;
const OPEN = 0.9;

function isSame(name: string, holder: string, offices: Offices): boolean {
  const [ours, theirs] = [tokensOf(name), tokensOf(holder)];
  return (
    isSamePerson(ours, theirs) ||
    isSamePerson(theirs, ours) ||
    offices.aliasesOf(holder).some((alias) => alias.toLowerCase() === name.toLowerCase())
  );
}
