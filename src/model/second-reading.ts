import { anyOf, SPEECH_VERBS } from '../core/lexicon/cues.ts';
import type { Relation } from '../core/layers.ts';
import { byPosition, overlaps, type Span, span } from '../core/span.ts';

/*
 * Sayings within sayings. Those who marked the texts that the model learnt from marked none, so it passes them over where they
 * stand in the article; by itself, a content is a text like any other, and what is said in it is found. Plain wishes and stands
 * within a content are left: of those the model is sure too often (training/EXPERIMENTS.md has the figures).
 */

/** Report nothing, or too much else beside speech, for a saying within another to be told by them. */
const NO_SAYING = new Set('began begins offered offers agreed agrees laughed laughs finished finishes'.split(' '));
const SAYING = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${anyOf([...SPEECH_VERBS].filter((verb) => !NO_SAYING.has(verb)))}(?![\p{L}\p{N}])`,
  'iu',
);

/** Marks around a content are not its own words. */
const OPENING = /^[\s"“«„'‘]*["“«„'‘]\s*/u;
const CLOSING = /[\s"”»“'’,.]+$/u;

/** A saying needs somebody, a verb and words. */
const FEWEST_WORDS = 4;

/** How sure the model must be: where relations found and lost over both dev parts came out best. */
const LEAST = 0.8;

/** The contents in which somebody may be said to say something, without the marks around them; none within another. */
export function stretchesToReread(text: string, relations: readonly Relation[]): Span[] {
  const all = relations.flatMap(({ content }) => content.map((part) => bare(text, part)));
  const found: Span[] = [];
  for (const one of all.sort(byPosition)) {
    const words = text.slice(one.start, one.end);
    if ((words.match(/\S+/g)?.length ?? 0) < FEWEST_WORDS || !SAYING.test(words)) continue;
    if (one.end > (found.at(-1)?.end ?? 0)) found.push(one);
  }
  return found;
}

function bare(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const opening = OPENING.exec(words)?.[0].length ?? 0;
  if (opening === 0) return span(start, end);
  const closing = CLOSING.exec(words.slice(opening))?.[0].length ?? 0;
  return span(start + opening, end - closing);
}

/** Of what was found in contents by themselves, what is surely a saying and not among the `known`. */
export function sayingsAmong(text: string, found: readonly Relation[], known: readonly Relation[]): Relation[] {
  const cues = known.flatMap(({ cue }) => cue);
  return found
    .filter(({ source, cue: [cue], confidence }) => {
      if (cue === undefined || source.length === 0 || confidence < LEAST) return false;
      return SAYING.test(text.slice(cue.start, cue.end)) && !cues.some((other) => overlaps(other, cue));
    })
    .map((relation) => ({ ...relation, decidedBy: 'attribution/second-reading' }));
}
