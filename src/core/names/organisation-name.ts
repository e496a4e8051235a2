import { folded } from '../lexicon/folded.ts';

/** An organisation's name taken apart. */
export interface OrganisationName {
  /** Folded, without small words and legal forms, in the order of the name. */
  readonly words: readonly string[];
  /** Folded initials of its words, where it has at least two; “who” of “World Health Organization”. */
  readonly initials: string | null;
  /** True where the name itself is written as an abbreviation: “WHO”, “N.A.T.O.”. */
  readonly isAbbreviation: boolean;
}

const SMALL = new Set('the a an of for and in on at to de la du des der die und et y e'.split(' '));

/** Legal forms: no part of what people call a company. */
const FORMS = new Set(
  'inc ltd limited plc llc llp corp corporation co company gmbh ag sa nv bv spa ab oy as'.split(' '),
);

export function organisationName(name: string): OrganisationName {
  const written =
    name
      .replace(/(?<=\b\p{Lu})\.(?=\p{Lu}\b)|(?<=\b\p{Lu})\.(?!\p{L})/gu, '')
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu) ?? [];
  const words = written.map(folded).filter((word) => word !== '' && !SMALL.has(word));
  const bare = words.filter((word, at) => at === 0 || !FORMS.has(word));
  const [only = ''] = written.filter((word) => !SMALL.has(folded(word)));
  return {
    words: bare.map(british),
    initials: bare.length > 1 ? bare.map((word) => word[0]).join('') : null,
    isAbbreviation: bare.length === 1 && /^[\p{Lu}\p{N}]{2,8}$/u.test(only),
  };
}

/** One spelling of words that papers spell in two ways. */
const british = (word: string): string => SPELLINGS[word] ?? word.replace(/(?<=\p{L}{4})ization(?=s?$)/u, 'isation');

const SPELLINGS: Readonly<Record<string, string>> = {
  defense: 'defence',
  center: 'centre',
  labor: 'labour',
  programme: 'program',
};
