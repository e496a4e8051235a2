import { isFirstName } from '../lexicon/first-names.ts';
import { isShortFor } from '../lexicon/nicknames.ts';
import { organisationName } from './organisation-name.ts';
import { isInitial, type PersonName, personName } from './person-name.ts';

/** How two names go together. */
export type NameRelation =
  /** The same first name and surname, or the same words. */
  | 'same'
  /** The same words in another order. */
  | 'turned'
  /** One has names more than the other: “Donald John Trump”, “Pedro Sánchez Castejón”. */
  | 'longer'
  /** Short forms or spellings of one first name: Bill, William. */
  | 'short-form'
  /** A first letter for the first name. */
  | 'initial'
  /** One is the surname alone, or a part by which someone may be called. */
  | 'surname'
  /** One is the first name alone. */
  | 'first-name'
  /** The initials of an organisation's words. */
  | 'abbreviation'
  /** The beginning of an organisation's name. */
  | 'beginning';

/** How the names of two people, or of two organisations, go together; null where they are no names of one. Symmetric. */
export function nameRelation(a: string, b: string, kind: 'person' | 'organisation'): NameRelation | null {
  return kind === 'person' ? betweenPeople(a, b) : betweenOrganisations(a, b);
}

function betweenPeople(a: string, b: string): NameRelation | null {
  const [one, other] = [personName(a), personName(b)];
  if (one === null || other === null) return null;
  if (one.first === null && other.first === null) return one.last === other.last ? 'same' : null;
  if (one.first === null) return partOf(one.last, other);
  if (other.first === null) return partOf(other.last, one);
  return betweenFull(one, other, one.first, other.first);
}

function partOf(word: string, { first, middles, last }: PersonName): NameRelation | null {
  if (word === last) return 'surname';
  if (word === first) return isFirstName(word) || isInitial(word) ? 'first-name' : 'surname';
  return middles.includes(word) && !isInitial(word) ? 'surname' : null;
}

function betweenFull(one: PersonName, other: PersonName, first: string, second: string): NameRelation | null {
  if (one.last !== other.last) return turned(one, other) ? 'turned' : longer(one, other) ? 'longer' : null;
  if (first === second) {
    if (one.middles.length > 0 && other.middles.length > 0) return sameMiddles(one, other) ? 'same' : null;
    const more = [...one.middles, ...other.middles];
    return more.every(isInitial) ? 'same' : 'longer';
  }
  if (isInitial(first) || isInitial(second)) return first[0] === second[0] ? 'initial' : null;
  if (isShortFor(first, second)) return 'short-form';
  // “Ronald Wilson Lind” may be called by his second name.
  return one.middles.includes(second) || other.middles.includes(first) ? 'longer' : null;
}

/** “George W. Bush” and “George H. W. Bush” are two. */
function sameMiddles(one: PersonName, other: PersonName): boolean {
  const [few, many] = [one.middles, other.middles].sort((a, b) => a.length - b.length) as [
    readonly string[],
    readonly string[],
  ];
  if (few.length < many.length) return few.every((word) => many.includes(word)) && few.some((word) => !isInitial(word));
  return few.every((word, at) => agree(word, many[at] as string));
}

const agree = (a: string, b: string): boolean => (isInitial(a) || isInitial(b) ? a[0] === b[0] : a === b);

function turned(one: PersonName, other: PersonName): boolean {
  const words = ({ first, middles, last }: PersonName): string => [first, ...middles, last].sort().join(' ');
  return words(one) === words(other);
}

/** “Pedro Sánchez” and “Pedro Sánchez Castejón”. */
function longer(one: PersonName, other: PersonName): boolean {
  const [short, long] = one.middles.length <= other.middles.length ? [one, other] : [other, one];
  return short.first === long.first && long.middles.includes(short.last) && !isInitial(short.last);
}

function betweenOrganisations(a: string, b: string): NameRelation | null {
  const [one, other] = [organisationName(a), organisationName(b)];
  if (one.words.length === 0 || other.words.length === 0) return null;
  if (one.words.toSorted().join(' ') === other.words.toSorted().join(' ')) return 'same';
  if (one.words.length === 1 && one.words[0] === other.initials) return 'abbreviation';
  if (other.words.length === 1 && other.words[0] === one.initials) return 'abbreviation';
  const [short, long] = [one.words, other.words].sort((x, y) => x.length - y.length) as [
    readonly string[],
    readonly string[],
  ];
  return short.length < long.length && short.every((word, at) => word === long[at]) ? 'beginning' : null;
}
