import { OTHER_NAMES } from '../../lexicon/name-words.ts';
import type { Entity, Gender, NameKind } from '../../layers.ts';
import { firstNameFrom } from '../mentions/by-place.ts';
import type { Scene, Turn } from './scene.ts';

/** Someone whom a relation may be said by. */
export interface Candidate {
  readonly name: string;
  readonly kind: NameKind;
  readonly gender: Gender;
  /** Index of the entity; null for one that only the source's own words name: "the Roe campaign". */
  readonly entity: number | null;
}

/** More entities than an article has: of a longer text only those named nearby or often are considered. */
const MANY = 120;
/** Names before and behind a turn whose bearers are nearby. */
const BEFORE = 80;
const BEHIND = 20;
const OFTEN = 20;

/** The numbers of the entities worth considering for a turn. */
function consideredIn({ entities, names, bearers, frequent }: Scene, turn: Turn): readonly number[] {
  if (entities.length <= MANY) return [...entities.keys()];
  const middle = firstNameFrom(names, turn.at);
  const near = bearers.slice(Math.max(0, middle - BEFORE), middle + BEHIND).flat();
  const own = [...turn.phrase.heads, ...turn.phrase.others].flatMap((at) => bearers[at] ?? []);
  return [...new Set([...near, ...own, ...frequent.slice(0, OFTEN)])].sort((a, b) => a - b);
}

/** Everyone whom the article names, and the body that the source's own words name. */
export function candidatesOf(scene: Scene, turn: Turn): Candidate[] {
  const { document, entities, bearers } = scene;
  const heads = new Set(turn.phrase.heads.flatMap((at) => bearers[at] ?? []));
  // "Roe's lawyer", "critics of Roe": somebody else than Roe.
  const others = new Set(isOfPeople(turn) ? turn.phrase.others.flatMap((at) => bearers[at]?.slice(0, 1) ?? []) : []);
  const found = consideredIn(scene, turn).flatMap((number): Candidate[] => {
    const { name, kind, gender } = entities[number] as Entity;
    const isOpen =
      heads.has(number) || (kind !== 'other' && isPossible(kind, turn) && !(kind === 'person' && others.has(number)));
    return isOpen ? [{ name, kind, gender, entity: number }] : [];
  });
  const own = ownName(document.text, turn);
  if (own !== null && !found.some(({ name }) => name === own))
    found.push({ name: own, kind: 'organisation', gender: 'unknown', entity: null });
  return found;
}

/** "a spokesman", "critics", "some Republicans" */
const isOfPeople = ({ phrase: { kind, noun, number, head } }: Turn): boolean =>
  kind === 'description' && (noun === 'person' || noun === 'group' || (number === 'plural' && OTHER_NAMES.has(head)));

/** "He", "the mayor": somebody, never a body or place; "the company", "officials": never somebody. */
function isPossible(kind: NameKind, { phrase }: Turn): boolean {
  if (phrase.kind === 'pronoun') return kind === 'person' || !PERSONAL.test(phrase.head);
  if (phrase.kind !== 'description') return true;
  return phrase.noun === 'person' ? kind === 'person' : phrase.noun === null || kind !== 'person';
}

const PERSONAL = /^(?:he|him|his|himself|she|hers?|herself|i|me|my|myself)$/;

/** What is said or written names nobody: who made it does. */
const WORDS =
  /^(?:statement|report|e-?mail|letter|speech|tweet|memo|article|editorial|release|ad|advert|spot|reply|response|call|review|book|plan|race|document|video|headline|lawsuit|complaint|analysis|research|stud(?:y|ies))s?$/;

/** "the Roe campaign", "an Osby Herald poll": a body that its own words name well enough; null where they do not. */
function ownName(text: string, { phrase }: Turn): string | null {
  if (phrase.kind !== 'description' || phrase.noun === 'person' || phrase.noun === 'group') return null;
  if (phrase.headSpan.end <= phrase.headSpan.start || WORDS.test(phrase.head)) return null;
  const whole = text.slice(phrase.start, phrase.headSpan.end);
  const core = whole.replace(/^(?:the|a|an|his|her|their|its|this|that|one|another)\s+/i, '');
  return core.length <= 80 && /\p{Lu}/u.test(core) && !/[\n“”"]/.test(core) ? core : null;
}
