/** Quotation marks that open a phrase, each with those that close it. Single marks are apostrophes. */
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '“': '”“"', '”': '”"', '„': '“”"', '«': '»', '»': '«»' };

/** Marks that people or their phones type for a minus. */
const MINUS = '-−–';

export const opensPhrase = (character: string | undefined): boolean =>
  character !== undefined && Object.hasOwn(CLOSERS, character);

export const isMinus = (character: string | undefined): boolean => character !== undefined && MINUS.includes(character);

/** Where the phrase that opens at `at` is closed: the offset of the closing mark, -1 without one. */
export function closingOf(query: string, at: number): number {
  const closers = CLOSERS[query[at] ?? ''] ?? '';
  for (let end = at + 1; end < query.length; end++) if (closers.includes(query[end] ?? ' ')) return end;
  return -1;
}
