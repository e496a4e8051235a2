import { isCommonSurname } from '../../core/lexicon/common-surnames.ts';
import { ORGANISATION_WORDS } from '../../core/lexicon/name-words.ts';
import { organisationName } from '../../core/names/organisation-name.ts';
import { personName } from '../../core/names/person-name.ts';
import { type NameRelation, nameRelation } from '../../core/names/relation.ts';
import type { KnownEntity } from '../../store/entities.ts';
import { AGE, type RoleAgreement, roleAgreement } from './roles.ts';
import { foldedName, type Setting, type Someone } from './someone.ts';

/** From here on two are one; see `docs/entities.md` for what the points were set on. */
export const JOIN = 2;
/** From here on people are asked. */
export const PROPOSE = 0;

/** One reason for or against, with its points. */
export interface Reason {
  readonly points: number;
  readonly words: string;
}

export interface Score {
  readonly points: number;
  readonly reasons: readonly Reason[];
}

/** How much speaks for a speaker of an article being someone whom the archive knows; null where the names rule it out. */
export function scoreOf(one: Someone, known: KnownEntity, setting: Setting): Score | null {
  if (one.kind !== known.kind) return null;
  const name = byName(one, known);
  if (name === null) return null;
  const reasons = [
    name,
    byRole(one, known),
    byAge(one, known, setting),
    byCompany(one, known, setting),
    byDays(known, setting),
  ];
  const told = reasons.filter((reason) => reason !== null && reason.points !== 0) as Reason[];
  return { points: told.reduce((sum, { points }) => sum + points, 0), reasons: told };
}

const POINTS: Readonly<Record<NameRelation, readonly [points: number, words: string]>> = {
  same: [3, 'the same name'],
  turned: [2.5, 'the same name, turned around'],
  longer: [2.2, 'the same name, one of them longer'],
  'short-form': [1.4, 'forms of one first name'],
  initial: [0.4, 'a first letter that fits'],
  surname: [0.3, 'a surname alone'],
  'first-name': [-1.5, 'a first name alone'],
  abbreviation: [1, 'letters that fit'],
  beginning: [0.6, 'the beginning of the name'],
};

/** So many people or bodies bear such a name that it does not tell who is meant. */
const COMMON = -1.8;
/** One word names many people: who bears it is known only beside others. */
const ONE_WORD = -2.2;

function byName(one: Someone, known: KnownEntity): Reason | null {
  const theirs = [known.name, ...known.aliases];
  if (one.aliases.some((alias) => theirs.some((name) => sameWords(alias, name))))
    return { points: 3, words: 'another name of the same' };
  const found = theirs.flatMap((name) => {
    const relation = nameRelation(one.name, name, one.kind);
    return relation === null ? [] : [reasonFor(relation, one, name)];
  });
  return found.reduce<Reason | null>(
    (best, reason) => (best === null || reason.points > best.points ? reason : best),
    null,
  );
}

const sameWords = (a: string, b: string): boolean => foldedName(a) === foldedName(b);

function reasonFor(relation: NameRelation, { name, kind }: Someone, known: string): Reason {
  const [points, words] = POINTS[relation];
  const whole = relation === 'same' || relation === 'turned' || relation === 'longer' || relation === 'short-form';
  if (kind === 'organisation')
    return whole && isOfMany(name)
      ? { points: points + COMMON, words: `${words}, of which there are many` }
      : { points, words };
  const [one, other] = [personName(name), personName(known)];
  if (relation === 'same' && one?.first === null && other?.first === null)
    return { points: points + ONE_WORD, words: 'the same single word' };
  const isCommon = isCommonSurname(one?.last ?? '') && isCommonSurname(other?.last ?? '');
  return isCommon
    ? { points: points + (whole ? COMMON : COMMON / 4), words: `${words}, a common one` }
    : { points, words };
}

/** “Ministry of Health”, “the City Council”: every land and town has one. */
const isOfMany = (name: string): boolean =>
  organisationName(name).words.every((word) => ORGANISATION_WORDS.has(word) || OF_MANY.has(word));

const OF_MANY = new Set(
  `health education defence interior foreign justice finance transport state city town county district supreme high local
  regional national federal public water fire labour environment agriculture culture trade home affairs school chamber
  commerce general central electoral election`.split(/\s+/),
);

const ROLES: Readonly<Record<RoleAgreement, readonly [points: number, words: string]>> = {
  'same-post': [2, 'the same post'],
  'same-place': [1.4, 'the same body or place beside the name'],
  'same-noun': [0.9, 'the same kind of post'],
  'same-walk': [0.5, 'one walk of life'],
  unknown: [0, ''],
  'post-elsewhere': [-0.9, 'such a post elsewhere'],
  'other-walk': [-2.2, 'another walk of life'],
};

function byRole({ roles }: Someone, known: KnownEntity): Reason {
  const [points, words] = ROLES[roleAgreement(roles, known.roles)];
  return { points, words };
}

/** Years of birth by the ages that the articles give, where both do. */
function byAge({ roles }: Someone, known: KnownEntity, { day }: Setting): Reason | null {
  const [ours, theirs] = [ageIn(roles), ageIn(known.roles)];
  if (ours === null || theirs === null || day === null || known.from === null || known.until === null) return null;
  const year = Number(day.slice(0, 4));
  const [from, until] = [known.from, known.until].map((bound) => Number(bound.slice(0, 4))) as [number, number];
  const born = year - ours;
  const fits = born >= from - theirs - 1 && born <= until - theirs + 1;
  return fits ? { points: from === until ? 1 : 0.4, words: 'an age that fits' } : { points: -3, words: 'another age' };
}

function ageIn(roles: readonly string[]): number | null {
  for (const role of roles) {
    const [, years] = AGE.exec(role) ?? [];
    if (years !== undefined) return Number(years);
  }
  return null;
}

/** Points for each name that both stand beside, and the most for all. */
const EACH = 0.5;
const MOST = 2;
/** From so many names on it tells something that none of them is here. */
const MUCH_COMPANY = 8;

function byCompany(one: Someone, known: KnownEntity, { mentions }: Setting): Reason | null {
  const own = new Set([one.name, ...one.aliases, known.name, ...known.aliases].map(foldedName));
  const others = known.company
    .map(({ name }) => name)
    .filter((name) => name.includes(' ') && !own.has(foldedName(name)));
  const shared = others.filter(mentions);
  if (shared.length > 0) {
    const shown = shared.slice(0, 3).join(', ');
    return { points: Math.min(MOST, shared.length * EACH), words: `beside the same names (${shown})` };
  }
  return others.length >= MUCH_COMPANY ? { points: -0.4, words: 'beside none of the same names' } : null;
}

/** Years between an article and the nearest that is known. */
function byDays({ from, until }: KnownEntity, { day }: Setting): Reason | null {
  if (day === null || from === null || until === null) return null;
  const [at, first, last] = [day, from, until].map((one) => Date.parse(one) / (365.25 * 24 * 3600 * 1000)) as [
    number,
    number,
    number,
  ];
  const years = Math.max(first - at, at - last, 0);
  if (years > 60) return { points: -4, words: 'more than 60 years apart' };
  if (years > 25) return { points: -2, words: 'more than 25 years apart' };
  return years > 10 ? { points: -0.5, words: 'more than ten years apart' } : null;
}
