import { shortFormsOf } from '../lexicon/nicknames.ts';
import { organisationName } from './organisation-name.ts';
import { isInitial, personName } from './person-name.ts';

/*
 * Under which keys an archive keeps someone's names, and under which it looks for those who may be the same. A speaker who
 * seeks a key that someone bears may be that someone; whoever shares none is not. What the keys say:
 *   `person/whole ana roe`   both names, in the order of the alphabet: papers turn some names around
 *   `person/part roe`        one of several names
 *   `person/only roe`        the one word by which someone is known
 *   `person/letter a roe`    first letter and surname, of a name in full;  `person/initial a roe` of one that is abbreviated
 */

/** What someone is kept under who bears the name: for each name and alias of an entity. */
export function keysBorne(name: string, kind: 'person' | 'organisation'): string[] {
  return unique(kind === 'person' ? borneByPerson(name) : borneByOrganisation(name));
}

/** What to look for, for a speaker of this name in an article. */
export function keysSought(name: string, kind: 'person' | 'organisation'): string[] {
  return unique(kind === 'person' ? soughtByPerson(name) : soughtByOrganisation(name));
}

function borneByPerson(name: string): string[] {
  const found = personName(name);
  if (found === null) return [];
  const { first, middles, last } = found;
  if (first === null) return [`person/only ${last}`];
  if (isInitial(first)) return [`person/initial ${first} ${last}`, `person/part ${last}`];
  return [
    whole(first, last),
    // “Pedro Sánchez Castejón” is mostly called Pedro Sánchez.
    ...middles.filter((middle) => !isInitial(middle)).map((middle) => whole(first, middle)),
    `person/part ${last}`,
    `person/part ${first}`,
    `person/letter ${first[0]} ${last}`,
  ];
}

function soughtByPerson(name: string): string[] {
  const found = personName(name);
  if (found === null) return [];
  const { first, middles, last } = found;
  if (first === null) return [`person/only ${last}`, `person/part ${last}`];
  const initial = `person/initial ${first[0]} ${last}`;
  if (isInitial(first)) return [initial, `person/letter ${first} ${last}`, `person/only ${last}`];
  return [
    whole(first, last),
    ...middles.filter((middle) => !isInitial(middle)).map((middle) => whole(first, middle)),
    ...shortFormsOf(first).map((short) => whole(short, last)),
    `person/only ${last}`,
    initial,
  ];
}

const whole = (one: string, other: string): string => `person/whole ${[one, other].sort().join(' ')}`;

function borneByOrganisation(name: string): string[] {
  const { words, initials } = organisationName(name);
  if (words.length === 0) return [];
  return [
    organisation(words),
    ...(initials === null ? [] : [`organisation/initials ${initials}`]),
    ...(words.length > 1 ? [`organisation/first ${words[0]}`] : []),
  ];
}

function soughtByOrganisation(name: string): string[] {
  const { words, initials, isAbbreviation } = organisationName(name);
  if (words.length === 0) return [];
  return [
    organisation(words),
    ...(isAbbreviation ? [`organisation/initials ${words[0]}`] : []),
    ...(initials === null ? [] : [organisation([initials])]),
    ...(words.length > 1 ? [organisation(words.slice(0, 1))] : [`organisation/first ${words[0]}`]),
  ];
}

/** “Justice Department” is the “Department of Justice”. */
const organisation = (words: readonly string[]): string => `organisation/whole ${words.toSorted().join(' ')}`;

const unique = (keys: readonly string[]): string[] => [...new Set(keys)];
