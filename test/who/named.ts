/** What an expectation or a line of gold says in words that its text must have. */
interface Named {
  readonly speaker?: string | null | undefined;
  readonly affiliation?: string | null | undefined;
  readonly addressee?: string | null | undefined;
  readonly medium?: string | null | undefined;
  readonly via?: readonly string[] | string | null | undefined;
  readonly when?: string | null | undefined;
}

const single = (names: readonly (string | null | undefined)[]): string[] =>
  names.flatMap((name) => name?.split(' & ') ?? []);

/** Everyone who is named: as speaker, and beside the saying. */
export const namesOf = ({ speaker, affiliation, addressee, via }: Named): string[] =>
  single([speaker, affiliation, addressee, ...[via ?? []].flat()]);

/** What is taken from the text as it stands. */
export const phrasesOf = ({ medium, when }: Named): string[] => single([medium, when]);

/**
 * True where each word of a name stands in the text: 'Edith Gresham' does in "Walter and Edith Gresham", and case does not
 * count, for transcripts shout.
 */
export function standsIn(name: string, text: string): boolean {
  const words = new Set(wordsOf(text));
  return wordsOf(name).every((word) => words.has(word));
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? []).map((word) =>
    word.replace(/(?:[’']s|[.’'-])+$/u, ''),
  );
