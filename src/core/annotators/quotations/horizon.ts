import { closesAfterPunctuation, type Mark } from './marks.ts';

/** What lies ahead of each mark in its block, found in one pass from the block's end. Indices of marks, or Infinity. */
export interface Horizon {
  /** The next mark of the double family. */
  readonly double: readonly number[];
  /** The next single mark that opens and begins no elided word. */
  readonly singleOpener: readonly number[];
  /** The next single mark that closes. */
  readonly singleCloser: readonly number[];
  /** The next single mark that closes after punctuation, and so is no apostrophe. */
  readonly sureCloser: readonly number[];
  /** The next guillemet of the other direction. */
  readonly guillemet: readonly number[];
}

export function horizonOf(marks: readonly Mark[]): Horizon {
  const horizon = { double: [], singleOpener: [], singleCloser: [], sureCloser: [], guillemet: [] } as {
    [name in keyof Horizon]: number[];
  };
  let [double, singleOpener, singleCloser, sureCloser] = [Infinity, Infinity, Infinity, Infinity];
  const last: Record<string, number> = {};
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i] as Mark;
    horizon.double[i] = double;
    horizon.singleOpener[i] = singleOpener;
    horizon.singleCloser[i] = singleCloser;
    horizon.sureCloser[i] = sureCloser;
    horizon.guillemet[i] = last[OTHER_WAY[mark.glyph] ?? ''] ?? Infinity;
    last[mark.glyph] = i;
    if (mark.family === 'double') double = i;
    if (mark.family !== 'single' && !isTwoSingles(mark)) continue;
    if (opensSingle(mark)) singleOpener = i;
    else if (mark.lean !== 'open') singleCloser = i;
    if (closesAfterPunctuation(mark)) sureCloser = i;
  }
  return horizon;
}

const OTHER_WAY: Readonly<Record<string, string>> = { '«': '»', '»': '«', '‹': '›', '›': '‹' };

const opensSingle = ({ lean, glyph, elision }: Mark): boolean => lean === 'open' && glyph !== '’' && !elision;

/** Two single marks side by side: LaTeX's closing mark, or two single quotations that end together. */
export const isTwoSingles = ({ glyph }: Mark): boolean => glyph === "''" || glyph === '’’';
