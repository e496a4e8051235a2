import type { Gender } from '../layers.ts';
import { AFRICAN } from './first-names/african.ts';
import { ALSO_SOMETHING_ELSE } from './first-names/also-something-else.ts';
import { EAST_ASIAN } from './first-names/east-asian.ts';
import { EAST_EUROPEAN } from './first-names/east-european.ts';
import { ENGLISH } from './first-names/english.ts';
import { GERMANIC } from './first-names/germanic.ts';
import { NEAR_EASTERN } from './first-names/near-eastern.ts';
import { ROMANCE } from './first-names/romance.ts';
import { SOUTH_ASIAN } from './first-names/south-asian.ts';
import { folded } from './folded.ts';
import { wordsOfTable } from './word-table.ts';

const TABLES = [ENGLISH, ROMANCE, GERMANIC, EAST_EUROPEAN, NEAR_EASTERN, SOUTH_ASIAN, EAST_ASIAN, AFRICAN];

/** Every listed name, folded, with the gender that it tells: 'unknown' for names that women and men bear. */
export const FIRST_NAMES: ReadonlyMap<string, Gender> = new Map(
  TABLES.flatMap(({ female, male, either }) => [
    ...wordsOfTable(female).map((name) => [name, 'female'] as const),
    ...wordsOfTable(male).map((name) => [name, 'male'] as const),
    ...wordsOfTable(either).map((name) => [name, 'unknown'] as const),
  ]),
);

const AMBIGUOUS: ReadonlySet<string> = new Set(Object.values(ALSO_SOMETHING_ELSE).flatMap(wordsOfTable));

/** Before a hyphen these begin a surname: al-Assad, Ben-Gvir. */
const SURNAME_BEGINNINGS: ReadonlySet<string> = new Set(['al', 'el', 'ben', 'bin', 'bar', 'abu', 'ibn', 'van', 'st']);

/** The listed name that a name is or, with a hyphen, begins with: “Marie-Louise” is Marie, “Ki-moon” itself. */
function listed(name: string): string | null {
  const whole = folded(name).replace(/\p{Pd}/gu, '-');
  if (FIRST_NAMES.has(whole)) return whole;
  const hyphen = whole.indexOf('-');
  const first = hyphen < 0 ? '' : whole.slice(0, hyphen);
  return FIRST_NAMES.has(first) && !SURNAME_BEGINNINGS.has(first) ? first : null;
}

/** Whether women or men bear a first name; 'unknown' where both do, or where it is not listed. */
export function genderOfFirstName(name: string): Gender {
  return FIRST_NAMES.get(listed(name) ?? '') ?? 'unknown';
}

/** Whether it is a first name; `strict` leaves out those that are as often a word, a place or a surname. */
export function isFirstName(name: string, { strict = false }: { readonly strict?: boolean } = {}): boolean {
  const found = listed(name);
  return found !== null && !(strict && AMBIGUOUS.has(found));
}
