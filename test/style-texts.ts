import { readdirSync, readFileSync } from 'node:fs';
import { gold, type Marked, type MarkedRelation } from './notation.ts';
import { score } from '../src/app/scoring/score.ts';

/** A short text in some style of news, with its gold. */
export interface StyleText extends Marked {
  /** The file of `test/styles/` that it stands in, and its number there from 1. */
  readonly shape: string;
  readonly number: number;
}

const folder = new URL('./styles/', import.meta.url);

/** In `.gold`, what stands before a text: lines of addressees and media, then an empty one. */
const HEAD = /^\n(?:.+\n)*\n/;

/**
 * All texts of `test/styles/`, by shape: a file's name. Lines that begin with `===` part them, in `.gold` with a word on each text
 * and lines that say to whom or through what (they were written by other hands than those in `.txt`). @throws {SyntaxError} with file and number.
 */
export const styleTexts = (): StyleText[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split(/^===.*$/m)
        .map((written) => (file.endsWith('.gold') ? written.replace(HEAD, '') : written).trim())
        .filter((notation) => notation !== '')
        .map((notation, at) => ({ shape: file.replace(/\.\w+$/, ''), number: at + 1, ...marked(notation, file, at) })),
    );

function marked(notation: string, file: string, at: number): Marked {
  try {
    return gold(notation);
  } catch (error) {
    throw new SyntaxError(`test/styles/${file}, text ${at + 1}: ${(error as Error).message}`, { cause: error });
  }
}

/** Every relation has a partner by the relaxed measure, and nothing else was found. */
export function isRight({ text, relations }: StyleText, found: readonly MarkedRelation[]): boolean {
  if (relations.length === 0) return found.length === 0;
  return score([{ text, gold: relations, found }]).relaxed.f1 === 1;
}
