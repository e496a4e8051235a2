import { genderOfFirstName, isFirstName } from '../../lexicon/first-names.ts';
import { ORGANISATION_WORDS, OTHER_NAMES, PLACE_NAMES } from '../../lexicon/name-words.ts';
import { isShortFor, shortFormsOf } from '../../lexicon/nicknames.ts';
import { personNoun } from '../../lexicon/person-nouns.ts';
import type { Offices } from '../../lexicon/offices.ts';
import type { Entity, Gender, Name, NameJudgement, NameKind } from '../../layers.ts';
import { rolesBeside } from './roles.ts';
import { initialsOf, tokensOf } from './tokens.ts';

/** All places where the article writes the same name. */
interface Form {
  readonly tokens: readonly string[];
  readonly names: number[];
  kind: NameKind;
}

export interface Cast {
  readonly entities: readonly Entity[];
  /** For each name the entities that it may stand for, the likeliest first; parallel to the names. */
  readonly bearers: readonly (readonly number[])[];
}

/**
 * Who is named in an article: names that can be the same someone's are put together, the fullest of them in front. A
 * surname that two people share stands for both, the one named last in front.
 */
export function castOf(
  text: string,
  names: readonly Name[],
  judged: readonly NameJudgement[],
  offices: Offices | null,
): Cast {
  const forms = formsOf(text, names, judged, offices);
  const groups = grouped(forms, text, names, offices);
  const entities = groups.map((group) => entityOf(group, text, names, offices));
  return { entities, bearers: bearersOf(names, groups, text) };
}

function formsOf(
  text: string,
  names: readonly Name[],
  judged: readonly NameJudgement[],
  offices: Offices | null,
): Form[] {
  const forms = new Map<string, Form>();
  names.forEach(({ start, end }, at) => {
    const tokens = tokensOf(text.slice(start, end));
    const key = tokens.join(' ');
    const form = forms.get(key) ?? { tokens, names: [], kind: 'other' };
    form.names.push(at);
    forms.set(key, form);
  });
  for (const form of forms.values()) form.kind = kindOf(form, text, names, judged, offices);
  return [...forms.values()].filter(({ tokens }) => tokens.length > 0);
}

/** The kind that the model sees most over all places, unless a word or title tells plainly. */
function kindOf(
  { tokens, names: at }: Form,
  text: string,
  names: readonly Name[],
  judged: readonly NameJudgement[],
  offices: Offices | null,
): NameKind {
  const [only] = tokens;
  if (tokens.length === 1 && OTHER_NAMES.has(only as string)) return 'other';
  const first = names[at[0] as number] as Name;
  const written = text.slice(first.start, first.end);
  const sums: Record<NameKind, number> = { person: 0, organisation: 0, place: 0, other: 0 };
  for (const one of at)
    for (const kind of Object.keys(sums) as NameKind[]) sums[kind] += (judged[one]?.[kind] ?? 0) / at.length;
  const known = offices?.kindOf(written);
  if (known) sums[known === 'outlet' ? 'organisation' : (known as NameKind)] += 0.5;
  if (tokens.some((word) => ORGANISATION_WORDS.has(word))) sums.organisation += 0.3;
  if (tokens.length === 1 && PLACE_NAMES.has(only as string)) sums.place += 0.5;
  if (at.some((one) => (names[one] as Name).title !== '')) sums.person += 0.4;
  if (tokens.length > 1 && isFirstName(written.split(/\s/)[0] as string)) sums.person += 0.3;
  return (Object.keys(sums) as NameKind[]).reduce((best, kind) => (sums[kind] > sums[best] ? kind : best));
}

/** Forms that name the same someone, the fullest first; a bare surname joins each group that it fits. */
function grouped(forms: readonly Form[], text: string, names: readonly Name[], offices: Offices | null): Form[][] {
  const byLength = forms.toSorted(
    (a, b) => b.tokens.length - a.tokens.length || (a.names[0] as number) - (b.names[0] as number),
  );
  const groups: Form[][] = [];
  const index = new Map<string, Set<Form[]>>();
  for (const form of byLength) {
    const near = new Set(
      keysOf(form.tokens, writtenAs(form, text, names)).flatMap((key) => [...(index.get(key) ?? [])]),
    );
    const fitting = (fit: (full: Form) => boolean) => [...near].filter(([full]) => full !== undefined && fit(full));
    const same = fitting((full) => isSame(form, full, text, names, offices));
    const bySurname = same.filter(([full]) => isSurnameOf(form, full as Form));
    const [fits = fitting((full) => isFirstOfSurnames(form, full, text, names))] = [bySurname, same].filter(
      ({ length }) => length > 0,
    );
    for (const group of form.tokens.length > 1 ? fits.slice(0, 1) : fits) group.push(form);
    if (fits.length > 0) continue;
    const group = [form];
    groups.push(group);
    const others = offices ? aliasesOf(form, text, names, offices) : [];
    for (const key of [...fullKeysOf(form.tokens), ...others]) index.set(key, (index.get(key) ?? new Set()).add(group));
  }
  return groups.toSorted((a, b) => firstOf(a) - firstOf(b));
}

/** What a full name is found by: each of its words, its initials, and the short forms of its first. */
const fullKeysOf = (tokens: readonly string[]): string[] => [
  ...tokens,
  `initials ${initialsOf(tokens)}`,
  ...(tokens.length > 1 ? shortFormsOf(tokens[0] as string) : []),
];

/** What a short name looks for. */
const keysOf = (tokens: readonly string[], written: string): string[] => [
  tokens[0] as string,
  tokens.at(-1) as string,
  `initials ${tokens.join('')}`,
  written.toLowerCase(),
];

const firstOf = (group: readonly Form[]): number => Math.min(...group.map(({ names }) => names[0] as number));

function isSame(short: Form, full: Form, text: string, names: readonly Name[], offices: Offices | null): boolean {
  const isPersonal = full.kind === 'person';
  if (short.kind !== full.kind && !(short.tokens.length === 1 && short.kind !== 'place' && full.kind !== 'place'))
    return false;
  if (full.kind === 'other' || (short.kind === 'other' && OTHER_NAMES.has(short.tokens[0] as string))) return false;
  const [only, ...more] = short.tokens;
  if (isPersonal && more.length === 0 && contradicts(short, full, text, names)) return false;
  if (isPersonal) return isSamePerson(short.tokens, full.tokens) || isAlias(short, full, text, names, offices);
  const inside = short.tokens.every((word) => full.tokens.includes(word));
  if (inside && short.tokens.length > 1)
    return short.tokens.at(-1) === full.tokens.at(-1) || short.tokens[0] === full.tokens[0];
  if (short.tokens.length === 1 && only !== undefined && full.tokens.length > 1) {
    if (only.length > 1 && initialsOf(full.tokens) === only) return true;
    return inside && only === full.tokens[0] && full.kind === 'organisation' && only.length > 3;
  }
  return isAlias(short, full, text, names, offices);
}

/** "Mitchell" is Ann Mitchell before it is Mitch Roe. */
const isSurnameOf = (short: Form, full: Form): boolean =>
  short.tokens.length === 1 && full.kind === 'person' && short.tokens[0] === stripSuffix(full.tokens).at(-1);

/** "Mr. Roe" is not Mary Roe, where nobody writes "Mrs. Roe". */
function contradicts(short: Form, full: Form, text: string, names: readonly Name[]): boolean {
  const titles = short.names.map((at) => (names[at] as Name).title);
  const isFemale = titles.some((title) => FEMALE_TITLE.test(title));
  const isMale = titles.some((title) => MALE_TITLE.test(title));
  const gender = genderByName(full, text, names);
  return isFemale !== isMale && gender === (isFemale ? 'male' : 'female');
}

/** "Acosta" for "Melba Acosta Febo"; a first name in the middle is not what somebody goes by. */
const isFirstOfSurnames = (short: Form, full: Form, text: string, names: readonly Name[]): boolean =>
  full.kind === 'person' &&
  short.tokens.length === 1 &&
  ['person', 'other'].includes(short.kind) &&
  full.tokens.slice(1, -1).includes(short.tokens[0] as string) &&
  !isFirstName(writtenAs(short, text, names));

/** "Clinton", "Hillary", "H. Clinton" and "Bill Clinton" beside "William Jefferson Clinton". */
export function isSamePerson(short: readonly string[], full: readonly string[]): boolean {
  const [first, last] = [short[0] as string, short.at(-1) as string];
  const theirs = stripSuffix(full);
  if (short.length === 1)
    return last === theirs.at(-1) || (full.length > 1 && (first === full[0] || isShortFor(first, full[0] as string)));
  const own = stripSuffix(short);
  if (own.at(-1) !== theirs.at(-1)) return false;
  const head = theirs[0] as string;
  return (
    first === head ||
    theirs.slice(0, -1).includes(first) ||
    (first.length === 1 && head.startsWith(first)) ||
    (head.length === 1 && first.startsWith(head)) ||
    isShortFor(first, head)
  );
}

const stripSuffix = (tokens: readonly string[]): readonly string[] =>
  tokens.length > 2 && /^(?:jr|sr|i{2,3}|iv)$/.test(tokens.at(-1) as string) ? tokens.slice(0, -1) : tokens;

function isAlias(short: Form, full: Form, text: string, names: readonly Name[], offices: Offices | null): boolean {
  return offices !== null && aliasesOf(full, text, names, offices).has(writtenAs(short, text, names).toLowerCase());
}

/** Looked up once a form: many are compared with it. */
const known = new WeakMap<Form, ReadonlySet<string>>();

function aliasesOf(form: Form, text: string, names: readonly Name[], offices: Offices): ReadonlySet<string> {
  const found =
    known.get(form) ?? new Set(offices.aliasesOf(writtenAs(form, text, names)).map((alias) => alias.toLowerCase()));
  known.set(form, found);
  return found;
}

function writtenAs({ names: [at] }: Form, text: string, names: readonly Name[]): string {
  const { start, end } = names[at as number] as Name;
  return text.slice(start, end);
}

const genderByName = (form: Form, text: string, names: readonly Name[]): Gender =>
  genderOfFirstName(writtenAs(form, text, names).split(/\s/)[0] as string);

function entityOf(group: readonly Form[], text: string, names: readonly Name[], offices: Offices | null): Entity {
  const full = fullestOf(group, (form) => (offices?.aliasesOf(writtenAs(form, text, names)).length ?? 0) > 0);
  const at = [...new Set(group.flatMap((form) => form.names))].sort((a, b) => a - b);
  const write = (one: number) => text.slice((names[one] as Name).start, (names[one] as Name).end);
  const name = write(full.names[0] as number);
  // A role said of a surname that two people share tells of neither.
  const own = full.names.concat(group.length > 1 ? (group[1] as Form).names : []);
  const roles = full.kind === 'other' ? [] : [...new Set(own.flatMap((one) => rolesBeside(text, names[one] as Name)))];
  const kind = full.kind;
  return {
    ...{ name, kind, roles, names: at },
    aliases: [...new Set(group.filter((form) => form !== full).map((form) => write(form.names[0] as number)))],
    gender: kind === 'person' ? genderOf(name, at, roles, names, offices) : 'unknown',
    span: { start: (names[full.names[0] as number] as Name).start, end: (names[full.names[0] as number] as Name).end },
  };
}

/**
 * The fullest form; of two spellings of it ("Hilary Clinton") the one that is known, else the one that is written most. A word before a
 * full name is no part of it: "Crooked Hillary Clinton" beside "Hillary Clinton".
 */
function fullestOf(group: readonly Form[], isKnown: (form: Form) => boolean): Form {
  const isNamed = ([first, ...rest]: readonly string[]): boolean =>
    !isFirstName(first ?? '') &&
    isFirstName(rest[0] ?? '') &&
    group.some(({ tokens }) => tokens.length > 1 && tokens.join(' ') === rest.join(' '));
  const [first, ...more] = group.filter(({ kind, tokens }) => kind !== 'person' || !isNamed(tokens));
  const weight = (form: Form): number => form.names.length + (isKnown(form) ? KNOWN : 0);
  return more
    .filter(({ tokens }) => tokens.length > 1 && tokens.length === first?.tokens.length)
    .reduce((best, form) => (weight(form) > weight(best) ? form : best), first as Form);
}

/** More than any text has names. */
const KNOWN = 1e9;

const FEMALE_TITLE = /\b(?:Mrs|Ms|Miss|Mme|Dame|Lady|Queen|Princess|Duchess|Countess|Baroness|Sister|\w+woman)\b/;
const MALE_TITLE = /\b(?:Mr|Sir|Lord|King|Prince|Duke|Earl|Baron|Father|Brother|Pope|\w+(?<!wo)man)\b/;

function genderOf(
  name: string,
  at: readonly number[],
  roles: readonly string[],
  names: readonly Name[],
  offices: Offices | null,
): Gender {
  const titles = at.map((one) => (names[one] as Name).title).filter((title) => title !== '');
  const of = (pattern: RegExp) => titles.filter((title) => pattern.test(title)).length;
  const [female, male] = [of(FEMALE_TITLE), of(MALE_TITLE)];
  if (female !== male) return female > male ? 'female' : 'male';
  const known = offices?.genderOf(name) ?? 'unknown';
  if (known !== 'unknown') return known;
  const first = name.includes(' ') ? genderOfFirstName(name.split(/\s/)[0] as string) : 'unknown';
  if (first !== 'unknown') return first;
  const told = roles
    .map((role) => personNoun(role.split(' ')[0] as string)?.gender)
    .find((one) => one && one !== 'unknown');
  return told ?? 'unknown';
}

/** For each name the groups that have its form; of several, the one last named in full before it stands in front. */
function bearersOf(names: readonly Name[], groups: readonly (readonly Form[])[], text: string): number[][] {
  const holding: number[][] = names.map(() => []);
  groups.forEach((group, number) => {
    for (const form of group) for (const one of form.names) (holding[one] as number[]).push(number);
  });
  const lastFull = groups.map(() => -1);
  return holding.map((numbers, at) => {
    const { title } = names[at] as Name;
    const ordered = numbers.toSorted(
      (a, b) => fit(b, title) - fit(a, title) || (lastFull[b] as number) - (lastFull[a] as number),
    );
    if (numbers.length === 1) lastFull[numbers[0] as number] = at;
    else if (ordered[0] !== undefined) lastFull[ordered[0]] = at;
    return ordered;
  });

  /** "Mrs Clinton" is not the one whom the text calls Mr. */
  function fit(number: number, title: string): number {
    if (!FEMALE_TITLE.test(title) && !MALE_TITLE.test(title)) return 0;
    const gender = genderByName((groups[number] as Form[])[0] as Form, text, names);
    return gender === 'unknown' ? 0 : (gender === 'female') === FEMALE_TITLE.test(title) ? 1 : -1;
  }
}
