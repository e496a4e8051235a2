import { type Span, span } from '../../span.ts';
import { anyOf, SPEECH_GERUNDS, SPEECH_VERBS, SUBJECT_PRONOUNS } from '../../lexicon/cues.ts';
import { endsAbbreviation } from '../../sentences.ts';

const DETERMINERS = new Set(
  'the a an one another his her their our its my this that some many several two three four most no'.split(' '),
);
const BARE_SOURCES = new Set(
  `officials police sources prosecutors investigators researchers scientists lawyers attorneys doctors experts critics
  supporters organisers organizers witnesses residents neighbours neighbors authorities firefighters teachers farmers
  analysts economists campaigners activists democrats republicans aides doctors former vice chief`.split(/\s+/),
);
const PRONOUNS = new Set<string>([...SUBJECT_PRONOUNS, 'He', 'She', 'They', 'We', 'It']);
/** Words at which a noun phrase has ended: what follows them is another clause. */
const CLAUSE =
  /^(?:is|are|was|were|be|been|has|have|had|would|could|will|can|did|does|do|if|because|while|although|when|whether|than|then|but|so|after|before|until|which|not|if)$/i;
const NOT_FIRST =
  /^(?:There|This|That|It|What|Then|When|If|But|And|So|Yet|However|Because|While|As|Asked|Here|Now|Not|According|Speaking|In|On|At|By|For|After|Before|With|Meanwhile|Still|Later|Also|To|From)$/;

/** The longest source that is believed, in words; a name with its role and place stays below it. */
const LONGEST = 16;

/** Whether the words can be somebody who speaks: a pronoun alone, a name, or a noun phrase without a verb. */
export function isSource(words: string): boolean {
  const list = words.split(/\s+/).filter((word) => word !== '');
  const first = list[0];
  if (first === undefined || list.length > LONGEST) return false;
  if (PRONOUNS.has(first) && (list.length === 1 || !DETERMINERS.has(first))) return list.length === 1;
  const bare = first.replace(/[,.’'].*$/, '');
  const opens = DETERMINERS.has(bare.toLowerCase()) || BARE_SOURCES.has(bare.toLowerCase()) || /^\p{Lu}/u.test(first);
  if (!opens || (NOT_FIRST.test(bare) && !DETERMINERS.has(bare.toLowerCase()))) return false;
  if (DETERMINERS.has(bare.toLowerCase()) && list.length === 1) return false;
  return !list.some((word) => CLAUSE.test(word) || isSpeech(word));
}

const isSpeech = (word: string): boolean => {
  const plain = word.toLowerCase().replace(/[,.:]+$/, '');
  return (SPEECH_VERBS.has(plain) && !NOUNS_TOO.has(plain)) || SPEECH_GERUNDS.has(plain);
};
const NOUNS_TOO = new Set(['reports', 'claims', 'charges', 'demands', 'posts', 'offers', 'rules', 'notes', 'cries']);

/** Where a named group of a match with indices (`d`) stands in the text, what was searched beginning at `base`. */
export function groupSpan({ indices }: RegExpExecArray, name: string, base: number): Span {
  const place = indices?.groups?.[name];
  if (place === undefined) throw new Error(`The match has no group '${name}' with indices.`);
  return span(base + place[0], base + place[1]);
}

/** Where the last sentence of `text` begins. */
export function lastSentence(text: string): number {
  let start = 0;
  for (const { 0: stop, index } of text.matchAll(/[.!?…]["”’')\]]*\s+|\n+/g))
    if (stop.trim() === '' || !endsAbbreviation(text, index) || !stop.startsWith('.')) start = index + stop.length;
  return start;
}

/** Where the sentence that holds an offset ends, before its stop. */
export function sentenceEnd(text: string, from: number): number {
  for (const { index } of text.slice(from).matchAll(/[.!?…](?=["”’')\]]*(?:\s|$))|\n/g))
    if (text[from + index] !== '.' || !endsAbbreviation(text, from + index)) return from + index;
  return text.length;
}

/** The clauses of a stretch up to each stop, without the stops: "“No!” he said" is two. */
export function clausesIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let at = start; at < end; ) {
    const stop = Math.min(end, sentenceEnd(text, at));
    found.push(span(at, stop));
    at = stop + (/^[.!?…]["”’')\]]*\s*|^\s+/u.exec(text.slice(stop, end))?.[0].length ?? 1);
  }
  return found;
}

export const VERB = anyOf(SPEECH_VERBS);
