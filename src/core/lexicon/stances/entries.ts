import type { Stance } from '../../statement.ts';
import { ACTING } from './acting.ts';
import { formsOf, pluralOf } from './inflections.ts';
import { MINDING } from './minding.ts';
import type { Sense } from './senses.ts';
import { SPEAKING } from './speaking.ts';

export interface Entry {
  /** As it stands in the table: “point out”. */
  readonly name: string;
  readonly stance: Stance;
  readonly sense: Sense;
  /** Counts only where nothing else in the cue does. */
  readonly isLight: boolean;
  /** What may follow the first word, each in its forms. */
  readonly rest: readonly ReadonlySet<string>[];
}

/** In a phrase, “no” stands for its likes too. */
const NEGATORS: ReadonlyMap<string, readonly string[]> = new Map([
  ['no', ['not', 'few', 'little', 'any', 'hardly']],
  ['nothing', ['little', 'anything']],
]);

/** All entries, in the order of the tables. */
export const ENTRIES: readonly Entry[] = [SPEAKING, ACTING, MINDING].flatMap(entriesOf);

function entriesOf(table: string): Entry[] {
  const groups = table.trim().split(/\n(?! )/);
  return groups.flatMap((group) => {
    const [, sense, stance, names] = /^(\w+) (\w+): ([^]*)$/.exec(group) as unknown as [string, Sense, Stance, string];
    return names.split(',').map((name) => entryOf(name.trim().replace(/\s+/g, ' '), sense, stance));
  });
}

function entryOf(marked: string, sense: Sense, stance: Stance): Entry {
  const name = marked.replace('~', '');
  const rest = name.split(' ').slice(1);
  return {
    ...{ name, sense, stance, isLight: marked !== name },
    rest: rest.map((word) => new Set([word, pluralOf(word), ...(NEGATORS.get(word) ?? [])])),
  };
}

/** By each form of their first word, the longest first: a phrase is tried before the verb in it. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly Entry[]> = indexed();

function indexed(): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of ENTRIES)
    for (const form of formsOf(entry.name.split(' ')[0] as string))
      found.set(form, [...(found.get(form) ?? []), entry]);
  for (const [form, entries] of found)
    found.set(
      form,
      entries.sort((a, b) => b.rest.length - a.rest.length),
    );
  return found;
}

/** May stand inside a phrase: “made it very clear”, “cast some doubt”. */
const FILLER =
  /^(?:an?|the|his|her|their|its|my|our|your|it|him|them|very|quite|so|more|some|any|no|not|also|\p{L}+ly)$/u;
const MOST_FILLERS = 3;

/** The longest entry that begins at a word, and how many words it takes; null where none does. */
export function entryAt(words: readonly string[], at: number): { entry: Entry; length: number } | null {
  for (const entry of BY_FIRST_WORD.get(words[at] as string) ?? []) {
    const length = lengthOf(entry, words, at);
    if (length > 0) return { entry, length };
  }
  return null;
}

function lengthOf({ rest }: Entry, words: readonly string[], at: number): number {
  let next = at + 1;
  for (const forms of rest) {
    for (let skipped = 0; !forms.has(words[next] ?? ''); next++, skipped++)
      if (skipped === MOST_FILLERS || !FILLER.test(words[next] ?? '')) return 0;
    next++;
  }
  return next - at;
}
