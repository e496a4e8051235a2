import { isFirstName } from '../lexicon/first-names.ts';
import { folded } from '../lexicon/folded.ts';
import { NAME_PARTICLES } from '../lexicon/people.ts';
import { personNoun } from '../lexicon/person-nouns.ts';
import { endsTitle, opensTitle } from '../lexicon/titles.ts';

/** A person's name taken apart, folded. `last` is without particles: “leyen” of “Ursula von der Leyen”. */
export interface PersonName {
  /** An initial or a first name; null where the name is one word, as surnames are. */
  readonly first: string | null;
  readonly middles: readonly string[];
  readonly last: string;
}

/** What may stand behind a name and is no part of it. */
const BEHIND = new Set('jr sr ii iii iv phd md mp mep msp qc kc obe mbe cbe esq rn'.split(' '));

/** Titles and what stands behind a name are left out. Null where there is no word in it. */
export function personName(name: string): PersonName | null {
  const tokens = withoutTitles(name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ.]*/gu) ?? [])
    .map((word) => folded(word.replaceAll('.', '')))
    .filter((word, at) => word !== '' && !(at > 0 && BEHIND.has(word)));
  const words = tokens.length > 1 ? tokens.filter((word) => !NAME_PARTICLES.has(word)) : tokens;
  const last = words.at(-1) ?? tokens.at(-1);
  if (last === undefined) return null;
  if (words.length < 2) return { first: null, middles: [], last };
  return { first: words[0] as string, middles: words.slice(1, -1), last };
}

/** “Transport Minister Radek Olm” is Radek Olm; “Earl Lind” keeps his first name. */
function withoutTitles(words: readonly string[]): readonly string[] {
  const [first = ''] = words;
  if (words.length > 2 && !isFirstName(first) && personNoun(first.toLowerCase())?.kind === 'person')
    return withoutTitles(words.slice(1));
  const edge = words.findLastIndex(
    (word, at) => at < words.length - 1 && endsTitle(word) && !bearsFirstName(words, at),
  );
  return words.slice(0, edge).every((word) => opensTitle(word) || /^\p{Lu}/u.test(word))
    ? words.slice(edge + 1)
    : words;
}

const bearsFirstName = (words: readonly string[], at: number): boolean =>
  at === words.length - 2 && isFirstName(words[at] as string);

export const isInitial = (word: string): boolean => word.length === 1;
