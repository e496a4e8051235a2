import { partsOf, type Relation } from '../../layers.ts';
import { overlaps, type Span, span } from '../../span.ts';
import { NO_SOURCE } from './nobodies.ts';
import { groupSpan, sentenceEnd } from './sources.ts';

/** The words in front of a comma that can be a subject alone: few, and none of them a verb that one knows. */
const SUBJECT =
  /^(?:\p{Lu}|\p{N})(?:(?!\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did|\p{L}{2,}ed)\b)[^.!?;:,"“”«»\n]){1,60}$/u;
const MOST_WORDS = 6;

/** What goes on behind the second comma with no verb of the subject's: another clause, or when and where it was said. */
const NO_PREDICATE =
  /^(?:who|whom|whose|which|where|when|while|as|and|but|or|nor|because|since|after|before|if|though|although|until|for|to|in|on|at|by|with|from|of|that|than|a|an|the|this|these|his|her|their|its|he|she|they|it|we|I|citing|\p{L}+ing|\p{L}+ly)\b|^\P{Ll}/u;

/** `The bridge, according to the town, is unsafe`: what stands behind the attribution goes on with the sentence. */
export function withPredicate(relation: Relation, text: string): Relation {
  const { content, source, cue } = relation;
  const [subject, ...others] = content;
  const own = [...source, ...cue];
  if (subject === undefined || others.length > 0 || own.length === 0) return relation;
  const [from, to] = [Math.min(...own.map(({ start }) => start)), Math.max(...own.map(({ end }) => end))];
  if (!/^,\s+$/.test(text.slice(subject.end, from)) || !isSubject(text.slice(subject.start, subject.end)))
    return relation;
  const comma = /^,\s+/.exec(text.slice(to, to + 4));
  if (comma === null) return relation;
  const start = to + comma[0].length;
  const end = sentenceEnd(text, start);
  if (end - start < 3 || NO_PREDICATE.test(text.slice(start, end))) return relation;
  return { ...relation, content: [subject, span(start, end)] };
}

const isSubject = (words: string): boolean => SUBJECT.test(words) && words.split(/\s+/).length <= MOST_WORDS;

const NAMED = String.raw`[^.!?;:,"“”«»()\n]{2,120}?(?:,\s(?:who|which|whose|a|an|the|one)\s[^.!?;:,"“”«»()\n]{2,100}(?=,)|(?=,\s))`;
const OPENINGS: readonly { readonly shape: RegExp; readonly decidedBy: string }[] = [
  {
    shape: new RegExp(String.raw`^(?<cue>According to|Per)\s+(?<source>${NAMED}),\s*`, 'du'),
    decidedBy: 'recovery/according-to',
  },
  {
    shape:
      /^In (?<source>(?:\p{Lu}|the |my |our |his |her |their )[^.!?;:,"“”«»\n]{0,60}?(?:[’']s?)?) (?<cue>view|opinion|words|account|telling|judgement|judgment|estimation),\s+/du,
    decidedBy: 'recovery/in-their-view',
  },
];

/** No corpus has enough of them missed to measure how often this is right. */
const CONFIDENCE = 0.7;

/** `According to a long source, …` at the beginning of a sentence, where none of the relations `found` has a part. */
export function accordingly(text: string, sentences: readonly Span[], found: readonly Relation[]): Relation[] {
  const taken = found.flatMap(partsOf);
  return sentences
    .flatMap((sentence) => openingOf(text, sentence) ?? [])
    .filter((one) => !taken.some((part) => partsOf(one).some((own) => overlaps(part, own))));
}

function openingOf(text: string, { start, end }: Span): Relation | null {
  const sentence = text.slice(start, end);
  for (const { shape, decidedBy } of OPENINGS) {
    const found = shape.exec(sentence);
    if (found === null || !/\S+\s+\S+\s+\S/.test(sentence.slice(found[0].length))) continue;
    const [source, cue] = [groupSpan(found, 'source', start), groupSpan(found, 'cue', start)];
    if (NO_SOURCE.test(text.slice(source.start, source.end))) continue;
    const content = [span(start + found[0].length, end)];
    return { source: [source], cue: [cue], content, confidence: CONFIDENCE, decidedBy };
  }
  return null;
}
