import { partsOf, type Relation } from '../../layers.ts';
import { overlaps, type Span, span } from '../../span.ts';

/** Adverbs by which the writer passes on what somebody, who is not named, says. */
const HEARSAY = /(?<![\p{L}\p{N}-])(?:allegedly|reportedly|supposedly|purportedly)(?![\p{L}\p{N}-])/giu;

/** No corpus has enough of them missed to measure how often this is right. */
const CONFIDENCE = 0.6;

/** `He allegedly sold the boat twice`, in sentences that none of the relations `found` touches. */
export function hearsay(text: string, sentences: readonly Span[], found: readonly Relation[]): Relation[] {
  const taken = found.flatMap(partsOf);
  return sentences.flatMap((sentence) => {
    const relation = relationIn(text, sentence);
    return relation === null || taken.some((part) => overlaps(part, sentence)) ? [] : [relation];
  });
}

/** Where several stand in a sentence, nobody can tell what is whose. */
function relationIn(text: string, { start, end }: Span): Relation | null {
  const [adverb, ...others] = text.slice(start, end).matchAll(HEARSAY);
  if (adverb === undefined || others.length > 0) return null;
  const cue = span(start + adverb.index, start + adverb.index + adverb[0].length);
  const content = [
    trimmed(text, clauseStart(text, start, cue.start), cue.start),
    trimmed(text, cue.end, clauseEnd(text, cue.end, end)),
  ];
  const said = content.filter(({ start: from, end: to }) => /\p{L}/u.test(text.slice(from, to)));
  if (said.length === 0) return null;
  return { source: [], cue: [cue], content: said, confidence: CONFIDENCE, decidedBy: 'recovery/hearsay' };
}

/** `The lorry, which allegedly carried onions, was full`: the adverb's own clause. */
const clauseStart = (text: string, start: number, at: number): number => {
  const clause = /,\s(?=(?:who|which|that|where|whose)\s[^,]*$)/u.exec(text.slice(start, at));
  return clause === null ? start : start + clause.index + clause[0].length;
};

function clauseEnd(text: string, at: number, end: number): number {
  const isRelative = /(?:who|which|that|where|whose)\s[^,]*$/u.test(text.slice(Math.max(0, at - 60), at));
  const comma = text.slice(at, end).indexOf(',');
  return isRelative && comma > 0 ? at + comma : end;
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  return span(start + words.length - words.replace(/^[\s,]+/, '').length, start + words.replace(/[\s,]+$/, '').length);
}
