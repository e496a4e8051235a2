import type { WordPieces } from './word-pieces.ts';

/**
 * What the uncased word pieces lose and attribution needs: letter case, white space and quotation state, one small
 * number a piece each. Training reads them from this very code, so that both sides see the same.
 */
export interface Features {
  /** 0 no letter, 1 lower, 2 capitalised, 3 capitals, 4 mixed; of the piece's whole word. */
  readonly letterCase: Uint8Array;
  /** White space before the piece: 0 none, 1 blank, 2 line break, 3 blank line or the text's start. */
  readonly gap: Uint8Array;
  /** 0 outside, 1 inside double marks, 2 inside single marks, 3 an opening mark, 4 a closing mark. */
  readonly quotation: Uint8Array;
}

export function features(text: string, pieces: WordPieces): Features {
  const states = quotationStates(text);
  const count = pieces.ids.length;
  const letterCase = new Uint8Array(count);
  const gap = new Uint8Array(count);
  const quotation = new Uint8Array(count);
  let end = 0;
  for (let i = 0; i < count; i++) {
    const start = pieces.starts[i] as number;
    letterCase[i] = pieces.continues[i] ? (letterCase[i - 1] as number) : caseOf(text, wordAt(pieces, i));
    gap[i] = i === 0 ? 3 : gapOf(text, end, start);
    quotation[i] = states[start] as number;
    end = pieces.ends[i] as number;
  }
  return { letterCase, gap, quotation };
}

/** Start and end of the word that piece `i` opens. */
function wordAt(pieces: WordPieces, i: number): [number, number] {
  let last = i;
  while (pieces.continues[last + 1]) last++;
  return [pieces.starts[i] as number, pieces.ends[last] as number];
}

function caseOf(text: string, [start, end]: [number, number]): number {
  let upper = 0;
  let lower = 0;
  let firstUpper = false;
  for (const character of text.slice(start, end)) {
    const isUpper = character !== character.toLowerCase();
    const isLower = character !== character.toUpperCase();
    if (isUpper && upper + lower === 0) firstUpper = true;
    if (isUpper) upper++;
    else if (isLower) lower++;
  }
  if (upper + lower === 0) return 0;
  if (upper === 0) return 1;
  if (firstUpper && upper === 1) return 2;
  return lower === 0 ? 3 : 4;
}

function gapOf(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) breaks++;
  return breaks > 1 ? 3 : breaks === 1 ? 2 : to > from ? 1 : 0;
}

const OPENS = new Set('“«„‟');
const CLOSES = new Set('”»');
const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isBlankOrOpening = (character: string | undefined): boolean =>
  character === undefined || /[\s([{"“«„—–-]/u.test(character);

/**
 * A plain reading of the marks, one state a UTF-16 unit. Cruder than the quotations layer on purpose: it is a hint
 * for the network, must never change without retraining, and costs one pass.
 */
export function quotationStates(text: string): Uint8Array {
  const states = new Uint8Array(text.length);
  let state = 0;
  let german = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '\n' && text[at + 1] === '\n') state = 0;
    states[at] = state;
    const move = markAt(text, at, state, german);
    if (move === 'opens') {
      german = character === '„';
      state = character === "'" || character === '‘' ? 2 : 1;
      states[at] = 3;
    } else if (move === 'closes') {
      state = 0;
      states[at] = 4;
    }
  }
  return states;
}

function markAt(text: string, at: number, state: number, german: boolean): 'opens' | 'closes' | null {
  const character = text[at] as string;
  if (character === '"') return state === 1 ? 'closes' : 'opens';
  if (character === '“' && german && state === 1) return 'closes';
  if (OPENS.has(character)) return 'opens';
  if (CLOSES.has(character)) return 'closes';
  if (character !== "'" && character !== '‘' && character !== '’') return null;
  const before = text[at - 1];
  const after = text[at + 1];
  if (state === 0 && character !== '’' && isBlankOrOpening(before) && after !== undefined && /\p{L}/u.test(after))
    return 'opens';
  return state === 2 && character !== '‘' && !isBlankOrOpening(before) && !isLetter(after) ? 'closes' : null;
}
