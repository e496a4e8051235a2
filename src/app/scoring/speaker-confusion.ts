import { nameWords, sameName } from './same-name.ts';

/** What a source's words are, seen from the name that gold gives for them. */
export const SOURCE_KINDS = ['pronoun', 'shorter name', 'full name', 'description', 'no source'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

const PRONOUNS = new Set(
  (
    'i me my myself we us our ourselves you your he him his himself she her hers herself it its itself they them their ' +
    'themselves who whom whose which that this these those both one another other others some many most all each everyone ' +
    'everybody nobody none someone somebody anyone'
  ).split(' '),
);

/**
 * A name is full where all words of gold's name stand in the source, shorter where only some do; a source that has none of
 * them is a description, whether or not gold can name who is described.
 */
export function sourceKindOf(source: string, speaker: string | null | undefined): SourceKind {
  const words = source.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return 'no source';
  if (words.every((word) => PRONOUNS.has(word))) return 'pronoun';
  const written = new Set(words);
  const name = nameWords(speaker ?? '').filter((word) => word !== '&');
  const shared = name.filter((word) => written.has(word)).length;
  if (shared === 0) return 'description';
  return shared === name.length ? 'full name' : 'shorter name';
}

/** `named` = `right` + `wrong` + `invented`; gold has `right` + `wrong` + `withheld` names. */
export interface Confusion {
  /** Matched relations. */
  readonly relations: number;
  /** How many of them were given a name. */
  readonly named: number;
  readonly right: number;
  /** Another name than gold's. */
  readonly wrong: number;
  /** No name, where gold has one. */
  readonly withheld: number;
  /** A name, where gold has none. */
  readonly invented: number;
}

interface Named {
  readonly source: SourceKind;
  readonly gold: { readonly speaker?: string | null | undefined };
  readonly found: { readonly speaker?: string | null | undefined };
}

export const confusionOf = (matched: readonly Named[]): Record<SourceKind, Confusion> =>
  Object.fromEntries(
    SOURCE_KINDS.map((kind) => [kind, countsOf(matched.filter(({ source }) => source === kind))]),
  ) as Record<SourceKind, Confusion>;

function countsOf(matched: readonly Named[]): Confusion {
  const count = (holds: (gold: string, found: string) => boolean): number =>
    matched.filter(({ gold, found }) => holds(gold.speaker ?? '', found.speaker ?? '')).length;
  return {
    relations: matched.length,
    named: count((_, found) => found !== ''),
    right: count((gold, found) => gold !== '' && found !== '' && sameName(gold, found)),
    wrong: count((gold, found) => gold !== '' && found !== '' && !sameName(gold, found)),
    withheld: count((gold, found) => gold !== '' && found === ''),
    invented: count((gold, found) => gold === '' && found !== ''),
  };
}
