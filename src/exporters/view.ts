import type { Reading, Statement } from '../core/statement.ts';
import { type Voice, voiceOf, voices } from './voices.ts';

/** A reading, its statements in the order in which their contents begin, with what every part of a page needs to know of it. */
export interface View {
  readonly reading: Reading;
  readonly voices: readonly Voice[];
  /** The number of each statement's voice. */
  readonly voice: readonly number[];
}

export function viewOf(given: Reading): View {
  const begin = ({ content }: Statement): number => content[0]?.start ?? 0;
  const reading = { ...given, statements: given.statements.toSorted((a, b) => begin(a) - begin(b)) };
  const all = voices(reading);
  return { reading, voices: all, voice: voiceOf(all, reading.statements.length) };
}

/** As many voices have a colour of their own; the others share a grey one. */
const colors = 8;

/** The class that gives a voice its colour. */
export const voiceClass = (number: number): string => `v${number < colors ? number + 1 : 0}`;
