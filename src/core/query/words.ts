import { folded } from '../lexicon/folded.ts';
import type { Span } from '../span.ts';

/** A word as it is indexed and looked for, with where it stands: UTF-16 offsets. */
export interface IndexedWord extends Span {
  readonly word: string;
}

/**
 * Cuts a text into the words that are indexed: runs of letters, marks and digits, with an apostrophe inside left out of
 * the cut (`don’t` is `don t`), in lower case and without diacritics. Every store indexes these and nothing else, so
 * that the same query finds the same on each. A word holds letters and digits only, and is its own single word.
 */
export function wordsOf(text: string): IndexedWord[] {
  const words = Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu), ({ 0: found, index }) => ({
    word: fold(found),
    start: index,
    end: index + found.length,
  }));
  return words.every(({ word }) => word) ? words : words.filter(({ word }) => word);
}

/** The words of a text as an index takes them: in order, a blank between two. */
export function foldedWords(text: string): string {
  if (text === '') return '';
  // Most English texts have letters of ASCII only, beside marks that divide words: those go six times as fast.
  const plain = text.replace(/[\u2010-\u2027\u00a0]/g, ' ').toLowerCase();
  if (/^[\0-\x7f]*$/.test(plain)) return plain.replace(/[^a-z0-9]+/g, ' ').trim();
  return wordsOf(text)
    .map(({ word }) => word)
    .join(' ');
}

const fold = (word: string): string => (/^[a-z0-9]*$/.test(word) ? word : foldAny(word));

/** Some letters are taken apart into blanks and marks beside letters; a sigma at a word's end is a sigma. */
const foldAny = (word: string): string =>
  folded(word.normalize('NFKD'))
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replaceAll('ς', 'σ');
