import type { Issue } from '../../issue.ts';
import { foldTitle } from './folding.ts';
import { complain, listOf, type Row } from './table.ts';

/** Neutral words for which newspapers write three or four. */
const VARIANTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bspokesperson\b/u, ['spokesperson', 'spokesman', 'spokeswoman']],
  [/\bchair\b/u, ['chair', 'chairman', 'chairwoman', 'chairperson']],
];

/** Which words name which offices. */
export class Titles {
  /** “french president” → france/president. */
  readonly #whole = new Map<string, readonly string[]>();
  /** “president” → every office of that title. */
  readonly #bare = new Map<string, readonly string[]>();
  /** Offices share titles, and owners: each is folded once. */
  readonly #formsOf = once(titleForms);
  readonly #wordsFor = once(ownerWords);
  readonly #issues: Issue[];

  /** `named` are the rows of aliases.csv by name. A title of two offices stays, and names both. */
  constructor(offices: Iterable<Row>, named: ReadonlyMap<string, Row>, issues: Issue[]) {
    this.#issues = issues;
    for (const row of offices) this.#add(row, named);
  }

  /** The offices that the whole words name, not their title alone. */
  whole(folded: string): readonly string[] {
    return this.#whole.get(folded) ?? [];
  }

  /** The offices of that title, whosever they are. */
  bare(folded: string): readonly string[] {
    return this.#bare.get(folded) ?? [];
  }

  #add({ place, fields }: Row, named: ReadonlyMap<string, Row>): void {
    const { id = '', of = '' } = fields;
    const owner = named.get(of);
    const titles = new Set(listOf(fields['titles']).flatMap(this.#formsOf));
    if (of !== '' && owner === undefined)
      this.#issues.push(complain('unknown-name', place, `${of} is not in aliases.csv; add it there, or mend it here.`));
    const alone = [id] as const;
    const shared = new Map<string, string>();
    const name = (form: string): void => {
      for (const other of put(this.#whole, form, alone)) if (other !== id) shared.set(other, form);
    };
    for (const title of titles) {
      put(this.#bare, title, alone);
      if (owner !== undefined) nameOwned(title, this.#wordsFor(owner), name);
    }
    for (const form of listOf(fields['also']).flatMap(this.#formsOf)) name(form);
    for (const [other, form] of shared)
      this.#issues.push(complain('two-offices', place, `“${form}” also names ${other}; leave it to one of them.`));
  }
}

interface OwnerWords {
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
}

const ownerWords = ({ fields }: Row): OwnerWords => ({
  names: [fields['name'] ?? '', ...listOf(fields['aliases'])].map(foldTitle),
  adjectives: listOf(fields['adjectives']).map(foldTitle),
});

/** “French president”, “France's president”, “president of France”. */
function nameOwned(title: string, { names, adjectives }: OwnerWords, name: (form: string) => void): void {
  for (const words of names) {
    name(`${words} ${title}`);
    name(`${title} of ${words}`);
  }
  for (const words of adjectives) name(`${words} ${title}`);
}

function titleForms(title: string): string[] {
  const folded = foldTitle(title);
  for (const [neutral, words] of VARIANTS)
    if (neutral.test(folded)) return words.map((word) => folded.replace(neutral, word));
  return [folded];
}

/** Adds the id, and says whose the key was before. Most keys have one id: they share its array. */
function put(into: Map<string, readonly string[]>, key: string, alone: readonly [string]): readonly string[] {
  const ids = into.get(key);
  if (ids === undefined) into.set(key, alone);
  else if (!ids.includes(alone[0])) into.set(key, [...ids, alone[0]]);
  return ids ?? [];
}

/** The function, asked once for each value. */
function once<From, To>(ask: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    const answer = known.get(from) ?? ask(from);
    known.set(from, answer);
    return answer;
  };
}
