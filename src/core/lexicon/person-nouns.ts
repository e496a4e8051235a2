import type { Gender } from '../layers.ts';
import { folded } from './folded.ts';
import { ALWAYS_PLURAL, COLLECTIVES, PLURALS } from './person-nouns/groups.ts';
import { ORGANISATIONS } from './person-nouns/organisations.ts';
import { MEN, PERSONS, STEMS, WOMEN } from './person-nouns/people.ts';
import { pluralOf } from './person-nouns/plural.ts';
import { wordsOfTable } from './word-table.ts';

/** What a noun says of whom it stands for. Several people (“ministers”, “police”, “a crowd”) are a group. */
export interface PersonNoun {
  readonly kind: 'person' | 'group' | 'organisation';
  readonly gender: Gender;
  /** Of the noun's form: “crowd” is singular, “police” plural. */
  readonly number: 'singular' | 'plural';
}

const NOUNS = new Map<string, PersonNoun>();

/** The noun and its plural. The first to list a form keeps it. */
function list(noun: string, kind: PersonNoun['kind'], gender: Gender): void {
  note(noun, { kind, gender, number: 'singular' });
  note(pluralOf(noun), { kind: kind === 'person' ? 'group' : kind, gender, number: 'plural' });
}

function note(form: string, meaning: PersonNoun): void {
  if (!NOUNS.has(form)) NOUNS.set(form, meaning);
}

const PLURAL_GROUP: PersonNoun = { kind: 'group', gender: 'unknown', number: 'plural' };

// “Guys” are of any gender, one guy is not; “persons” stands beside “people”; “authorities” are people in charge.
for (const noun of ['guys', 'persons', ...wordsOfTable(ALWAYS_PLURAL), ...wordsOfTable(PLURALS)]) {
  note(noun, PLURAL_GROUP);
}
for (const noun of wordsOfTable(WOMEN)) list(noun, 'person', 'female');
for (const noun of wordsOfTable(MEN)) list(noun, 'person', 'male');
for (const noun of wordsOfTable(PERSONS)) list(noun, 'person', 'unknown');
for (const stem of wordsOfTable(STEMS)) {
  list(`${stem}woman`, 'person', 'female');
  list(`${stem}man`, 'person', 'male');
  list(`${stem}person`, 'person', 'unknown');
  note(`${stem}persons`, PLURAL_GROUP);
}
for (const noun of wordsOfTable(COLLECTIVES)) list(noun, 'group', 'unknown');
for (const noun of wordsOfTable(ORGANISATIONS)) list(noun, 'organisation', 'unknown');

/** Every listed form, folded, with what it says. */
export const PERSON_NOUNS: ReadonlyMap<string, PersonNoun> = NOUNS;

/** Before a hyphen and a person: ex-husband, co-founder, vice-president. */
const PREFIXES: ReadonlySet<string> = new Set([
  ...['ex', 'co', 'vice', 'deputy', 'half', 'great', 'step', 'neo', 'non', 'sub', 'under', 'arch', 'fellow', 'then'],
]);

/** What a noun says of whom it stands for; null where it stands for no person, group or organisation. */
export function personNoun(word: string): PersonNoun | null {
  const noun = folded(word).replace(/\p{Pd}/gu, '-');
  return NOUNS.get(noun) ?? compound(noun);
}

/** A hyphenated person is what the last part is: “singer-songwriter”, “ex-wife”; “pro-government” is none. */
function compound(noun: string): PersonNoun | null {
  const parts = noun.split('-');
  const last = NOUNS.get(parts.pop() ?? '');
  if (last === undefined || last.kind === 'organisation' || parts.length === 0) return null;
  return parts.every((part) => PREFIXES.has(part) || NOUNS.get(part)?.kind === 'person') ? last : null;
}
