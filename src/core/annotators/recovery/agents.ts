import type { Relation } from '../../layers.ts';
import { overlaps, type Span, span } from '../../span.ts';
import { sentenceEnd } from './sources.ts';

/** The cue of a passive: `was told`, `had been warned`, `asked` beside `by`. */
const PASSIVE =
  /^(?:(?:has|have|had)\s+been|was|were|is|are|been|being)?\s*(?:\p{L}+ly\s+)?\p{L}+(?:ed|old|en|ought)\b$/iu;

/** `by` that the model took for part of the cue. */
const BY = /\s+by$/iu;

/** `by` and who; up to what begins what was said, or how, where and when it was. */
const AGENT =
  /^\s+by\s+((?:(?!\s(?:that|as|of|to|whether|if|when|how|what|who|in|on|at|for|about|after|before|during|with)\s)[^.!?;:,"“”‘«»()\n]){2,90})/u;

/** Not by whom but when, where, how. */
const NO_AGENT =
  /^(?:mid|early|late|then|now|next|about|around|far|name|law|phone|email|e-mail|mail|letter|text|video|telephone|accident|mistake|\p{L}+ing|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|noon|midnight|\d[\d:.,]*)(?:\s|$)/iu;

/** `was described by witnesses as tall`: what stands behind belongs to what was said. */
const GOES_ON = /^,?\s+(?=(?:as|of|to|that|whether|if|when|why|how|what|where|who)\s)/u;

/** The cue of a passive whose subject it is that speaks: `was quoted as saying`. */
const QUOTED = /\b(?:quoted|cited|reported|recorded|filmed|heard|overheard)\s+(?:as\s+)?saying$/iu;

/**
 * Where nobody is the source of a passive cue, whom `by` names is, as in `The court was told by a guard that …`; of `was quoted as
 * saying` it is what stands in front and was taken for content.
 */
export function withAgent(relation: Relation, text: string): Relation {
  const whole = relation.cue[0];
  if (whole === undefined || relation.cue.length > 1 || relation.source.length > 0) return relation;
  const words = text.slice(whole.start, whole.end);
  if (QUOTED.test(words)) return withSubject(relation, whole);
  const cue = span(whole.start, whole.end - (BY.exec(words)?.[0].length ?? 0));
  if (!PASSIVE.test(text.slice(cue.start, cue.end))) return relation;
  return withNamed({ ...relation, cue: [cue] }, cue, text) ?? relation;
}

function withSubject(relation: Relation, cue: Span): Relation {
  const source = relation.content.filter(({ end }) => end <= cue.start);
  const content = relation.content.filter(({ start }) => start >= cue.end);
  return source.length === 1 && content.length > 0 ? { ...relation, source, content } : relation;
}

/** Whom `by` names behind the cue as the source; null where it names nobody. */
function withNamed(relation: Relation, cue: Span, text: string): Relation | null {
  const found = AGENT.exec(text.slice(cue.end, cue.end + 120));
  const words = found?.[1]?.trimEnd();
  if (found === null || words === undefined || NO_AGENT.test(words)) return null;
  const start = cue.end + found[0].length - (found[1] as string).length;
  const source = span(start, start + words.length);
  const content = relation.content.map((part) => behind(part, source, text));
  if (content.some((part) => overlaps(part, source))) return null;
  return { ...relation, source: [source], content: withRest(content, source, text) };
}

/** What of a stretch lies behind the source, where it runs into it. */
function behind(part: Span, { end }: Span, text: string): Span {
  if (part.start >= end || part.end <= end) return part;
  return span(end + (/^[\s,]*/.exec(text.slice(end, part.end))?.[0].length ?? 0), part.end);
}

/** All that was said stands in front: `The exam` was described by one candidate `as a maze`. */
function withRest(content: readonly Span[], source: Span, text: string): readonly Span[] {
  const begin = GOES_ON.exec(text.slice(source.end, source.end + 40));
  if (begin === null || content.some(({ end }) => end > source.start)) return content;
  const start = source.end + begin[0].length;
  return [...content, span(start, sentenceEnd(text, start))];
}
