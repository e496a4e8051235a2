import type { Stance } from '../statement.ts';
import { CONSTRUCTIONS } from './stances/constructions.ts';
import { type Entry, entryAt } from './stances/entries.ts';
import type { Sense } from './stances/senses.ts';

/** What the words of a cue say of the writer's belief, and of the way in which the content was brought forth. */
export interface CueStance {
  readonly stance: Stance;
  readonly sense: Sense;
  /** The lexicon's entry that decided: “point out”. */
  readonly entry: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Longer cues are not cues: what follows adds nothing, and a text without stops stays cheap. */
const LONGEST_CUE = 400;

/** A cue's words, lower case, with straight apostrophes; a contracted “n't” is the word “not”. */
export function cueWords(cue: string): string[] {
  const plain = cue.slice(0, LONGEST_CUE).toLowerCase().replaceAll('’', "'");
  return [
    ...plain
      .replace(/n't\b/g, " n't")
      .replace(/\bca (?=n't)/g, 'can ')
      .replaceAll("n't", 'not')
      .matchAll(WORD),
  ].map(([word]) => word.replace(/'s$/, ''));
}

/**
 * The stance and sense of a cue (“has repeatedly claimed”, “did not say”), or null where no word of it is known.
 * The beginning of the content tells apart a verb's constructions: “denied that …”, “denied entry”.
 */
export function stanceOf(cue: string, content = ''): CueStance | null {
  const words = cueWords(cue);
  const found = entriesIn(words);
  const entry = found.find(({ isLight }) => !isLight) ?? found[0];
  if (entry === undefined) return null;
  const { sense, stance } =
    CONSTRUCTIONS.find(({ name, begins }) => name === entry.name && begins.test(content.slice(0, 80).trimStart())) ??
    entry;
  return {
    sense,
    stance: withAdverbs(words, presupposed(words, { ...entry, sense, stance }, found)),
    entry: entry.name,
  };
}

function entriesIn(words: readonly string[]): Entry[] {
  const found: Entry[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = entryAt(words, at);
    if (match === null) continue;
    found.push(match.entry);
    at += match.length - 1;
  }
  return found;
}

const NEGATIONS = new Set('not never no cannot without neither nor nobody hardly barely'.split(' '));

/** What is found, shown or confirmed is true only if it was: “did not show”. What is known or admitted is, either way. */
const ENTAILING: ReadonlySet<Sense> = new Set(['finding', 'agreement', 'perception']);

/** Stance under negation: presuppositions stay (“did not admit”, “refused to acknowledge”), all else falls away. */
function presupposed(words: readonly string[], { sense, stance }: Entry, found: readonly Entry[]): Stance {
  if (sense === 'refusal') return found.some((other) => isPresupposing(other)) ? 'endorsing' : stance;
  if (!words.some((word) => NEGATIONS.has(word))) return stance;
  return isPresupposing({ sense, stance }) ? stance : 'neutral';
}

const isPresupposing = ({ sense, stance }: Pick<Entry, 'sense' | 'stance'>): boolean =>
  stance === 'endorsing' && !ENTAILING.has(sense);

const DOUBTING_ADVERBS = new Set(
  `allegedly supposedly purportedly ostensibly falsely wrongly baselessly incorrectly erroneously misleadingly dubiously
  implausibly disingenuously spuriously mistakenly inaccurately untruthfully dishonestly wildly deceptively fraudulently
  so-called`.split(/\s+/),
);
const ENDORSING_ADVERBS = new Set(
  'rightly correctly accurately truthfully aptly candidly astutely presciently'.split(' '),
);

/** An adverb of the writer's outweighs the verb: “falsely told”, “rightly claimed”. */
function withAdverbs(words: readonly string[], stance: Stance): Stance {
  if (words.some((word) => DOUBTING_ADVERBS.has(word))) return 'doubting';
  return words.some((word) => ENDORSING_ADVERBS.has(word)) ? 'endorsing' : stance;
}
