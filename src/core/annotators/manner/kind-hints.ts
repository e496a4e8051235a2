import { type CueStance, stanceOf } from '../../lexicon/stances.ts';
import type { Sense } from '../../lexicon/stances/senses.ts';

/** What a hint looks at: the content's beginning and end, cut, and what the lexicon knows of the cue. */
interface Saying {
  readonly words: string;
  readonly closing: string;
  readonly stance: CueStance | null;
}

type Hint = (saying: Saying) => boolean;

const words =
  (pattern: RegExp): Hint =>
  (saying) =>
    pattern.test(saying.words);
const sense =
  (...names: readonly Sense[]): Hint =>
  ({ stance }) =>
    stance !== null && names.includes(stance.sense);

/** Judging words that a writer of news seldom uses in the own voice. */
const JUDGING =
  /\b(?:good|great|bad|best|worst|better|worse|wrong|right|terrible|horrible|awful|amazing|wonderful|beautiful|fantastic|excellent|important|dangerous|unfit|qualified|unqualified|ridiculous|disgraceful|shameful|disaster|disastrous|failure|fair|unfair|dishonest|honest|corrupt|crooked|weak|strong|tough|smart|stupid|sad|happy|proud|sorry|disappoint\w*|outrageous|absurd|racist|sexist|offensive|reckless|irresponsible|extreme|ideal|perfect|easy|hard|difficult|impossible|love|hate|mistake|problem|threat|champion|leader|hero|liar|brilliant|poor|clear|obvious\w*|truly|really|very|too)\b/i;
const INFINITIVE = /^["“”‘’']?(?:not )?to \p{L}/iu;
const IMPERATIVE =
  /^["“”‘’']?(?:please|let['’]?s?|do not|don['’]t|never|stop|start|go|come|get|take|give|make|keep|vote|call|tell|look|join|stay|leave|be|remember|read|use|try|help|send|put|bring|show|consider|avoid|check|ask|think|say)\s/i;

const HINTS: Readonly<Record<string, Hint>> = {
  'content/future': words(/\b(?:will|won['’]t|would|shall|going to|gonna)\b|['’](?:ll|d)\b/i),
  'content/hedged': words(/\b(?:may|might|could|likely|unlikely|probably|perhaps|possible|possibly)\b/i),
  'content/duty': words(/\b(?:must|should|ought|needs? to|has to|have to|had better|cannot|can['’]t)\b/i),
  'content/first-person-future': words(
    /\b(?:I|we)(?:['’](?:ll|d|m going to|re going to)\b| (?:will|would|won['’]t|shall|am going to|are going to|intend|plan)\b)/i,
  ),
  'content/first-person': words(/\b(?:I|we|my|our|me|us)\b/i),
  'content/second-person': words(/\byour?\b/i),
  'content/judging': words(JUDGING),
  'content/superlative': words(/\b(?:most|least|\p{L}{3,}est)\b/iu),
  'content/negated': words(/\b(?:not|never|no|nothing|nobody)\b|n['’]t\b/i),
  'content/conditional': words(/\b(?:if|unless)\b/i),
  'content/past': words(/\b(?:was|were|had|did|went|said|made|took|got|\p{L}{3,}ed)\b/iu),
  'content/present': words(/\b(?:is|are|has|have)\b|['’](?:s|re|m)\b/i),
  'content/number': words(/\p{N}/u),
  'content/share-or-money': words(/\p{N}\s?(?:%|percent|per cent)|[$€£]\s?\p{N}/iu),
  'content/exclaims': ({ closing }) => /![\p{Pe}\p{Pf}"']{0,3}\s{0,3}$/u.test(closing),
  'content/asks': ({ closing }) => /\?[\p{Pe}\p{Pf}"']{0,3}\s{0,3}$/u.test(closing),
  'content/begins-as-question': words(
    /^["“”‘’']?(?:who|what|when|where|why|how|which|whether|if|is|are|do|does|did|can)\b/i,
  ),
  'content/begins-as-order': words(IMPERATIVE),
  'content/infinitive': words(INFINITIVE),
  'content/that-clause': words(/^that\b/i),
  'content/quoted': words(/^["“‘'«„]/),
  'content/few-words': ({ words }) => words.length < 25,
  'cue/speech': sense('speech', 'writing', 'gesture'),
  'cue/judgement': sense('praise', 'blame', 'accusation', 'support', 'opposition', 'feeling'),
  'cue/order': sense('order'),
  'cue/commitment': sense('promise', 'plan'),
  'cue/wish': sense('wish'),
  'cue/expectation': sense('expectation'),
  'cue/thought': sense('thought', 'appearance'),
  'cue/fact': sense('finding', 'knowledge', 'perception', 'ruling'),
  'cue/question': sense('question'),
  'cue/infinitive-of-order': (saying) => sense('order')(saying) && /\bto \p{L}/iu.test(saying.words),
  'cue/infinitive-of-commitment': (saying) => sense('promise', 'plan')(saying) && INFINITIVE.test(saying.words),
};

/** The names of `kindHints`, in order. */
export const KIND_HINTS: readonly string[] = Object.keys(HINTS);

/** How much of the content is looked at, in UTF-16 units. */
const REACH = 400;

/** Features for a trained head that tells kinds apart (opinion, demand, …), 0 or 1, from the words alone. */
export function kindHints(cue: string, content: string): readonly number[] {
  const saying: Saying = {
    words: content.slice(0, REACH).trimStart(),
    closing: content.slice(-20),
    stance: stanceOf(cue, content),
  };
  return Object.values(HINTS).map((hint) => Number(hint(saying)));
}
