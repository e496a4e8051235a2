import type { Span } from '../span.ts';

/** A word as it is indexed and looked for, with where it stands: UTF-16 offsets. */
export interface IndexedWord extends Span {
  readonly word: string;
}

/**
 * Cuts a text into the words that are indexed: runs of letters, marks and digits, with an apostrophe inside left out of
 * the cut (`don’t` is `don t`), in lower case and without diacritics. Every store indexes these and nothing else, so
 * that the same query finds the same on each.
 */
export function wordsOf(text: string): IndexedWord[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu), ({ 0: found, index }) => ({
    word: fold(found),
    start: index,
    end: index + found.length,
  }));
}

/** The words of a text as an index takes them: in order, a blank between two. */
export const foldedWords = (text: string): string =>
  (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []).map(fold).join(' ');

/** Letters and digits only: some that are one sign (`⑴`, `½`) fold to several, with signs between them. */
const fold = (word: string): string =>
  /^[a-z0-9]*$/.test(word)
    ? word
    : word
        .normalize('NFKD')
        .replace(/[^\p{L}\p{N}]+/gu, '')
        .toLowerCase()
        // Lower case of İ brings a mark back.
        .replace(/\p{M}+/gu, '');
