import { anyOf, SPEECH_VERBS } from '../../lexicon/cues.ts';
import type { Span } from '../../span.ts';
import type { Opened } from './pairing.ts';

export interface Ending {
  /** Where the words end, exclusive; white space may stand before it. */
  readonly end: number;
  readonly decidedBy: string;
}

const VERB = anyOf(SPEECH_VERBS);
const WHO = String.raw`(?:\p{Lu}[\p{L}'’.-]*|[Tt]he\s[\p{L}'’-]+|[Hh]e|[Ss]he|[Tt]hey)`;
/** “…, said Bob.” and “…, he said.” at a sentence's end: the narrator's words, though no mark closes the speech. */
const NARRATOR = new RegExp(
  String.raw`[,!?…—–-]\s+(?=(?:${VERB}\s${WHO}(?:\s[\p{L}'’,-]+){0,6}|${WHO}(?:\s\p{Lu}[\p{L}'’-]+){0,2}\s${VERB}(?:\s(?:on|in|at)\s\p{L}+){0,2})[.](?:\s|$))`,
  'u',
);
/** How far behind the opening mark the narrator is looked for, in UTF-16 units: longer speech is not cut. */
const REACH = 2000;

/** Ends a quotation whose closing mark is missing; `edge` is the end of its block. */
export function endOf(text: string, { mark, firstLike }: Opened, edge: number): Ending {
  if (firstLike !== null) return { end: firstLike, decidedBy: 'quotations/next-opening' };
  const narrator = narratorAfter(text, { start: mark.end, end: edge });
  if (narrator !== null) return { end: narrator, decidedBy: 'quotations/narrator-resumes' };
  return { end: edge, decidedBy: 'quotations/paragraph-end' };
}

/** Where the narrator's words begin after speech without a closing mark, or null. */
export function narratorAfter(text: string, { start, end }: Span): number | null {
  const found = NARRATOR.exec(text.slice(start, Math.min(end, start + REACH)));
  return found === null ? null : start + found.index + found[0].length;
}
