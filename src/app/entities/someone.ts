import { rolesBeside } from '../../core/annotators/mentions/roles.ts';
import { isDay } from '../../core/day.ts';
import { folded } from '../../core/lexicon/folded.ts';
import { personName } from '../../core/names/person-name.ts';
import { wordsOf } from '../../core/query/words.ts';
import type { Reading } from '../../core/statement.ts';
import type { EntityKind } from '../../store/entities.ts';

/** A speaker of one article, with what the article tells about who that is. */
export interface Someone {
  readonly kind: EntityKind;
  readonly name: string;
  /** By which the article's statements name them. */
  readonly statementIds: readonly string[];
  readonly roles: readonly string[];
  /** Other names that the article itself or the file of names says are the same. */
  readonly aliases: readonly string[];
}

/** An article as the decision looks at it. */
export interface Setting {
  /** Day of publication, null where the article does not say it. */
  readonly day: string | null;
  readonly someones: readonly Someone[];
  /** Whether a name stands in the article, case, accents and punctuation aside. */
  mentions(name: string): boolean;
}

/** What is known of names beyond the article: `Offices` is such a book. */
export interface NameBook {
  aliasesOf(name: string): readonly string[];
  kindOf(name: string): string | null;
}

/** Who speaks in an article, each once, in order. Joint speakers (“A & B”) are nobody's page and left out. */
export function settingOf({ text, metadata, statements }: Reading, book: NameBook | null): Setting {
  const speakers = new Map<string, { name: string; kind: EntityKind; statementIds: string[]; roles: Set<string> }>();
  for (const { id, speaker } of statements) {
    const { name, status, affiliation } = speaker;
    if (name === null || name.includes(' & ') || (status !== 'named' && status !== 'organisation')) continue;
    const kind = kindOf(name, status, book);
    const key = `${kind} ${foldedName(name)}`;
    const found = speakers.get(key) ?? { name, kind, statementIds: [], roles: new Set() };
    speakers.set(key, found);
    found.statementIds.push(id);
    if (affiliation !== null) found.roles.add(affiliation);
  }
  const all = [...speakers.values()].filter(({ name }) => foldedName(name) !== '');
  return {
    day: dayOf(metadata.published),
    someones: all.map(({ roles, ...one }) => ({
      ...one,
      roles: [...roles, ...rolesIn(text, one.name, one.kind, all)].slice(0, MOST_ROLES),
      aliases: othersThan(one.name, [
        ...(book?.aliasesOf(one.name) ?? []),
        ...abbreviationIn(text, one.name, one.kind),
      ]),
    })),
    mentions: mentionsIn(text),
  };
}

/** Most names that are asked for stand nowhere: each pair of their words is looked up before the text is searched. */
function mentionsIn(text: string): (name: string) => boolean {
  const words = wordsOf(text).map(({ word }) => word);
  const pairs = new Set(words.map((word, at) => `${word} ${words[at + 1] ?? ''}`));
  const folding = ` ${words.join(' ')} `;
  return (name) => {
    const wanted = foldedName(name);
    const parts = wanted.split(' ');
    return parts.slice(1).every((word, at) => pairs.has(`${parts[at]} ${word}`)) && folding.includes(` ${wanted} `);
  };
}

const othersThan = (name: string, aliases: readonly string[]): string[] =>
  [...new Set(aliases)].filter((alias) => foldedName(alias) !== foldedName(name));

const MOST_ROLES = 12;

/** Words folded as they are looked for, one blank between. */
export const foldedName = (words: string): string =>
  wordsOf(words)
    .map(({ word }) => word)
    .join(' ');

/** Where the file of names knows a body or a place, that is what speaks, whatever the reader took it for. */
function kindOf(name: string, status: 'named' | 'organisation', book: NameBook | null): EntityKind {
  const known = book?.kindOf(name) ?? null;
  if (known === null) return status === 'named' ? 'person' : 'organisation';
  return known === 'person' ? 'person' : 'organisation';
}

function dayOf(published: string | null): string | null {
  const day = published?.slice(0, 10) ?? '';
  return isDay(day) ? day : null;
}

/** Roles beside the name wherever it stands whole, and beside a surname that nobody else in the article bears. */
function rolesIn(text: string, name: string, kind: EntityKind, all: readonly { readonly name: string }[]): string[] {
  if (kind === 'organisation') return [];
  const surname = personName(name)?.last;
  const isShared = all.some((other) => other.name !== name && personName(other.name)?.last === surname);
  const last = name.split(/\s+/).at(-1) as string;
  const wanted = isShared || folded(last) !== surname ? [name] : [name, last];
  return [...new Set(wanted.flatMap((words) => placesOf(text, words).flatMap((start) => rolesAt(text, start, words))))];
}

/** Also “The mayor of Osby, Ana Roe, said”: the role before, between commas. */
function rolesAt(text: string, start: number, words: string): string[] {
  const beside = rolesBeside(text, { start, end: start + words.length, title: '' });
  const [, before] =
    /(?:^|[.,;:!?“”"()\n—–]\s*)(?:(?:and|but|said|told)\s)?(?:the|a|an|its|her|his|their)\s([^.,;:!?“”"()\n—–]{3,80}),\s$/iu.exec(
      text.slice(Math.max(0, start - 100), start),
    ) ?? [];
  if (before === undefined) return beside;
  const turned = `${words}, the ${before},`;
  return [...beside, ...rolesBeside(turned, { start: 0, end: words.length, title: '' })];
}

/** UTF-16 offsets at which the words stand as whole words; at most twenty. */
function placesOf(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length < 20; at = text.indexOf(words, at + words.length)) {
    const around = `${text[at - 1] ?? ' '}${text[at + words.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(around)) found.push(at);
  }
  return found;
}

/** “World Health Organization (WHO)”: the article itself says which letters stand for it, or what they stand for. */
function abbreviationIn(text: string, name: string, kind: EntityKind): string[] {
  if (kind === 'person') return [];
  const behind = text.indexOf(`${name} (`);
  if (behind >= 0) {
    const [, letters] = /^ \(([\p{Lu}\p{N}]{2,8})\)/u.exec(text.slice(behind + name.length)) ?? [];
    return letters === undefined ? [] : [letters];
  }
  const before = text.indexOf(` (${name})`);
  const [words] =
    before < 0
      ? []
      : (/(?:\p{Lu}[\p{L}'’-]*(?: (?:of|for|and|the|on|in))* ?){2,8}$/u.exec(
          text.slice(Math.max(0, before - 120), before),
        ) ?? []);
  return words === undefined ? [] : [words.trim()];
}
