import type { Quotation } from '../../layers.ts';
import { type Span, span } from '../../span.ts';
import { isTitleCase } from '../unattributed/kinds.ts';
import { wordsIn } from '../words.ts';
import {
  accordingTo,
  accordingToBefore,
  type Credit,
  labelAt,
  signed,
  sourceThenVerb,
  sourceVerbBefore,
  verbThenSource,
} from './patterns.ts';

/** Direct speech: one outermost quotation, or several that paragraphs carry on. */
export interface Speech {
  readonly parts: readonly Quotation[];
  /** The block of the first part and of the last one. */
  readonly first: Span;
  readonly last: Span;
}

/** Source and cue found beside a speech, as spans of the text. */
export interface Credited {
  readonly source: Span;
  readonly cue: Span;
  /** Where the attribution's own words end; null where they stand in front of the speech. */
  readonly endsAt: number | null;
  readonly decidedBy: string;
}

/** How far a source is looked for, in UTF-16 units. */
const REACH = 260;

/** The evident source of a speech, or null. `previous` and `next`: where the quotations beside it end and begin. */
export function creditOf(text: string, speech: Speech, previous: number, next: number): Credited | null {
  const opening = speech.parts[0] as Quotation;
  const closing = speech.parts.at(-1) as Quotation;
  const isSpeech = soundsSpoken(text, speech);
  const after = text.slice(closing.end, Math.min(speech.last.end, next, closing.end + REACH));
  if (leadsOn(text, closing, after) && (isSpeech || speech.parts.length > 1)) {
    const found = sourceThenVerb(after) ?? verbThenSource(after) ?? (isLong(text, closing) ? accordingTo(after) : null);
    if (found !== null) return placed(found, closing.end, true);
  }
  const signature = isSpeech ? signed(text.slice(closing.end, Math.min(next, closing.end + REACH))) : null;
  if (signature !== null) return placed(signature, closing.end, true);
  const from = Math.max(speech.first.start, previous, opening.start - REACH);
  const before = text.slice(from, opening.start);
  const label = from === speech.first.start ? labelAt(before) : null;
  if (label !== null && label.end === before.length) return placed(label, from, false);
  const above = isSpeech && before === '' ? labelAbove(text, previous, opening.start) : null;
  if (above !== null) return above;
  if (!isSpeech && !/:\s*$/.test(before)) return null;
  const found = sourceVerbBefore(before) ?? accordingToBefore(before);
  return found === null ? null : placed(found, from, false);
}

/** ANA SILVA: on a line of its own above the speech. */
function labelAbove(text: string, previous: number, start: number): Credited | null {
  const words = text.slice(Math.max(previous, start - REACH), start).trimEnd();
  const line = words.slice(words.lastIndexOf('\n') + 1);
  const label = labelAt(line);
  if (label === null || label.end !== line.length) return null;
  return placed(label, Math.max(previous, start - REACH) + words.length - line.length, false);
}

/** A comma, a question or exclamation mark, a dash or dots: the sentence goes on behind the closing mark. */
const leadsOn = (text: string, { inner }: Quotation, after: string): boolean =>
  /[,?!…—–-]$/.test(text.slice(inner.start, inner.end).replace(/["“”’']+$/, '')) || after.startsWith(',');

const isLong = (text: string, { inner }: Quotation): boolean => wordsIn(text, inner).length >= 3;

/** More than a name or a term: three words, or a sentence's punctuation; and not a work's title in capitals. */
function soundsSpoken(text: string, { parts }: Speech): boolean {
  const words = parts.flatMap(({ inner }) => wordsIn(text, inner)).map(({ start, end }) => text.slice(start, end));
  const last = parts.at(-1) as Quotation;
  if (parts.length === 1 && isTitleCase(text, last.inner)) return false;
  if (/[,.?!…—–]["”’']?$/.test(text.slice(last.inner.start, last.inner.end))) return words.length > 0;
  return words.length >= 3 && words.some((word) => word.length > 3 && /^\p{Ll}/u.test(word));
}

const placed = ({ source, cue, end, decidedBy }: Credit, base: number, isAfter: boolean): Credited => ({
  source: span(base + source[0], base + source[1]),
  cue: span(base + cue[0], base + cue[1]),
  endsAt: isAfter ? base + end : null,
  decidedBy,
});
