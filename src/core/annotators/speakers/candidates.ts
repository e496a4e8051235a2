import type { Gender, NameKind } from '../../layers.ts';
import type { Scene, Turn } from './scene.ts';

/** Someone whom a relation may be said by. */
export interface Candidate {
  readonly name: string;
  readonly kind: NameKind;
  readonly gender: Gender;
  /** Index of the entity; null for one that only the source's own words name: "the Roe campaign". */
  readonly entity: number | null;
}

/** Everyone whom the article names, and the body that the source's own words name. */
export function candidatesOf({ document, entities, bearers }: Scene, turn: Turn): Candidate[] {
  const heads = new Set(turn.phrase.heads.flatMap((at) => bearers[at] ?? []));
  const found = entities.flatMap(({ name, kind, gender }, number): Candidate[] =>
    heads.has(number) || (kind !== 'other' && isPossible(kind, turn)) ? [{ name, kind, gender, entity: number }] : [],
  );
  const own = ownName(document.text, turn);
  if (own !== null && !found.some(({ name }) => name === own))
    found.push({ name: own, kind: 'organisation', gender: 'unknown', entity: null });
  return found;
}

/** "He", "the mayor": somebody, never a body or place; "the company": never somebody. */
function isPossible(kind: NameKind, { phrase }: Turn): boolean {
  if (phrase.kind === 'pronoun') return kind === 'person' || !PERSONAL.test(phrase.head);
  if (phrase.kind !== 'description') return true;
  return phrase.noun === 'person' ? kind === 'person' : phrase.noun !== 'organisation' || kind !== 'person';
}

const PERSONAL = /^(?:he|him|his|himself|she|hers?|herself|i|me|my|myself)$/;

/** "the Roe campaign", "an Osby Herald poll": a body that its own words name well enough; null where they do not. */
function ownName(text: string, { phrase }: Turn): string | null {
  if (phrase.kind !== 'description' || phrase.noun === 'person' || phrase.noun === 'group') return null;
  if (phrase.headSpan.end <= phrase.headSpan.start) return null;
  const whole = text.slice(phrase.start, phrase.headSpan.end);
  const core = whole.replace(/^(?:the|a|an|his|her|their|its|this|that|one|another)\s+/i, '');
  return core.length <= 80 && /\p{Lu}/u.test(core) && !/[\n“”"]/.test(core) ? core : null;
}
