import { LINK } from '../../core/annotators/mentions/roles.ts';
import { personNoun } from '../../core/lexicon/person-nouns.ts';
import { AGE } from './roles.ts';

/**
 * What someone is, as one says it. Archives keep what an article calls a person noun first: "manager foundry town" is "foundry
 * town manager", "minister foreign of osby" is "foreign minister of osby". An affiliation, in the article's own words, stays.
 */
export function roleWords(role: string): string {
  const [noun = '', ...rest] = role.trim().split(/\s+/);
  const age = AGE.exec(role);
  if (age) return `aged ${age[1]}`;
  if (role !== role.toLowerCase() || personNoun(noun) === null) return role;
  const edge = rest.findIndex((word) => LINK.test(word));
  const modifiers = edge < 0 ? rest : rest.slice(0, edge);
  return [...modifiers, noun, ...rest.slice(modifiers.length)].join(' ');
}

/** Someone with their roles as one says them, an age last. */
export function rolesInWords<Someone extends { readonly roles: readonly string[] }>(someone: Someone): Someone {
  const roles = someone.roles.toSorted((a, b) => Number(AGE.test(a)) - Number(AGE.test(b)));
  return { ...someone, roles: roles.map(roleWords) };
}
