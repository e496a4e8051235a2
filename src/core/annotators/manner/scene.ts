import type { Relation } from '../../layers.ts';
import { type CueStance, cueWords, stanceOf } from '../../lexicon/stances.ts';
import type { Span } from '../../span.ts';

/** A relation as the rules of its manner see it: few and short strings, whatever the text's length. */
export interface Scene {
  /** The cue's words, lower case, with a blank before and behind each: ` did not say `. */
  readonly cue: string;
  /** The source's words, in the same manner. */
  readonly source: string;
  /** The words and commas of the sentence in front of the cue, in the same manner. */
  readonly before: string;
  /** The content's beginning and its end, as they stand. */
  readonly opening: string;
  readonly closing: string;
  readonly stance: CueStance | null;
}

/** How much is looked at of the cue, in front of it and at either end of the content, in UTF-16 units. */
const REACH = 200;

export function sceneOf(text: string, { source, cue, content }: Relation): Scene {
  const words = beginnings(text, cue);
  const first = content[0] ?? { start: 0, end: 0 };
  const last = content.at(-1) ?? first;
  const opening = beginnings(text, [first]);
  return {
    opening,
    closing: text.slice(Math.max(last.start, last.end - REACH), last.end),
    cue: spaced(cueWords(words)),
    source: spaced(cueWords(beginnings(text, source))),
    before: spaced(sentenceBefore(text, cue[0]?.start ?? first.start)),
    stance: stanceOf(words, opening),
  };
}

const beginnings = (text: string, spans: readonly Span[]): string =>
  spans
    .slice(0, 4)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + REACH)))
    .join(' ');

const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** The words, and commas, between the sentence's beginning, or a quotation mark, and a place in it. */
function sentenceBefore(text: string, at: number): string[] {
  const near = text.slice(Math.max(0, at - REACH), at);
  const sentence = near.split(/[.!?](?=\s)|[\n"“”]/).at(-1) as string;
  return sentence.split(/([,;:—–])/).flatMap((part, index) => (index % 2 === 1 ? [','] : cueWords(part)));
}
