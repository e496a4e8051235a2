import type { Offices } from '../../lexicon/offices.ts';
import type { Entity, Gender, NameKind } from '../../layers.ts';
import { isSamePerson } from '../mentions/entities.ts';
import { tokensOf } from '../mentions/tokens.ts';
import type { Scene, Turn } from './scene.ts';

/** Someone whom a relation may be said by. */
export interface Candidate {
  readonly name: string;
  readonly kind: NameKind;
  readonly gender: Gender;
  /** Index of the entity; null for one that only the source's words name, or only the file of office holders. */
  readonly entity: number | null;
  /** True where the source's own words make the name: "the Roe campaign". */
  readonly isOwn: boolean;
  /** True where the file says that they held the office that the source names on the article's day. */
  readonly holdsOffice: boolean;
}

/** Everyone whom the article names, and whom the source's own words or the office named by them add. */
export function candidatesOf(scene: Scene, turn: Turn, offices: Offices | null): Candidate[] {
  const { document, entities } = scene;
  const heads = new Set(turn.phrase.heads.flatMap((at) => scene.bearers[at] ?? []));
  const holder = holderOf(scene, turn, offices);
  const found = entities.flatMap((entity, number): Candidate[] => {
    if (entity.kind === 'other' && !heads.has(number)) return [];
    const holdsOffice = holder !== null && isHolder(entity, holder.name, offices);
    const { name, kind, gender } = entity;
    return [{ name, kind, gender, entity: number, isOwn: false, holdsOffice }];
  });
  const own = ownName(document.text, turn);
  if (own !== null && !found.some(({ name }) => name === own))
    found.push({ name: own, kind: 'organisation', gender: 'unknown', entity: null, isOwn: true, holdsOffice: false });
  if (holder !== null && !found.some(({ holdsOffice }) => holdsOffice))
    found.push({ ...holder, kind: 'person', entity: null, isOwn: false, holdsOffice: true });
  return found;
}

function holderOf({ document }: Scene, { phrase }: Turn, offices: Offices | null): { name: string; gender: Gender } | null {
  const day = document.metadata.published?.slice(0, 10);
  if (!offices || day === undefined || phrase.kind !== 'description' || phrase.noun === 'group') return null;
  const held = offices.holderOf(document.slice(phrase), day);
  return held && { name: held.name, gender: held.gender };
}

function isHolder({ name, kind }: Entity, holder: string, offices: Offices | null): boolean {
  if (kind !== 'person') return false;
  const [ours, theirs] = [tokensOf(name), tokensOf(holder)];
  return isSamePerson(ours, theirs) || isSamePerson(theirs, ours) ||
    (offices?.aliasesOf(holder).some((alias) => alias.toLowerCase() === name.toLowerCase()) ?? false);
}

/** "the Roe campaign", "an Osby Herald poll": a body that its own words name well enough; null where they do not. */
function ownName(text: string, { phrase }: Turn): string | null {
  if (phrase.kind !== 'description' || phrase.noun === 'person' || phrase.noun === 'group') return null;
  if (phrase.headSpan.end <= phrase.headSpan.start) return null;
  const core = text.slice(phrase.start, phrase.headSpan.end).replace(/^(?:the|a|an|his|her|their|its|this|that|one|another)\s+/i, '');
  return core.length <= 80 && /\p{Lu}/u.test(core) && !/[\n“”"]/.test(core) ? core.replace(/['’]s?(?=\s|$)/g, (mark) => mark) : null;
}
