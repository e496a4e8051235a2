import type { Block, Relation } from '../../layers.ts';
import { span } from '../../span.ts';
import { labelAt } from './patterns.ts';

/** From this many labelled paragraphs on, with two speakers or more of whom one speaks twice, an article is a transcript. */
const TURNS = 3;
/** The least share of the paragraphs that must be turns: tables of results have a few labels too. */
const SHARE = 0.3;

/** NAME: words, paragraph by paragraph, without quotation marks. Empty where the article is no transcript. */
export function transcriptTurns(text: string, inBlocks: readonly Block[]): Relation[] {
  const labelled = inBlocks.flatMap((block) => turnIn(text, block) ?? []);
  const full = new Set(labelled.map(({ name }) => name).filter((name) => /^\P{Ll}+$|\s/u.test(name)));
  const lastNames = new Set([...full].map((name) => name.split(/\s+/).at(-1)));
  const isKnown = (name: string): boolean => full.has(name) || lastNames.has(name) || isSurname(text, name);
  const turns = labelled.filter(({ name }) => isKnown(name));
  const paragraphs = inBlocks.filter(({ kind }) => kind === 'paragraph').length;
  const speakers = new Set(turns.map(({ name }) => name.split(/\s+/).at(-1))).size;
  if (turns.length < TURNS || turns.length < paragraphs * SHARE || speakers < 2 || speakers === turns.length) return [];
  return turns.map(({ relation }) => relation);
}

/** The text calls somebody by it and a first name. */
const isSurname = (text: string, name: string): boolean =>
  /^\p{Lu}[\p{L}’'-]+$/u.test(name) && new RegExp(String.raw`\p{Lu}\p{Ll}+\s${name}(?![\p{L}\p{N}:])`, 'u').test(text);

/** Q. or A: before a question and its answer, as the letters stand for whoever asks and answers. */
const LETTER = /^(Q|A)([.:])\s+(?=\S)/;

/** Questions and answers under their letters, where there are both. */
export function letteredTurns(text: string, inBlocks: readonly Block[]): Relation[] {
  const turns = inBlocks.flatMap(({ start, end }) => {
    const [all = '', letter = ''] = LETTER.exec(text.slice(start, Math.min(end, start + 12))) ?? [];
    if (all === '') return [];
    const [source, cue] = [span(start, start + letter.length), span(start + letter.length, start + letter.length + 1)];
    const relation = { source: [source], cue: [cue], content: [span(start + all.length, end)], confidence: CONFIDENCE };
    return [{ letter, relation: { ...relation, decidedBy: 'recovery/transcript' } }];
  });
  const letters = new Set(turns.map(({ letter }) => letter));
  return letters.size === 2 ? turns.map(({ relation }) => relation) : [];
}

interface Turn {
  readonly name: string;
  readonly relation: Relation;
}

/** Words that end like a sentence, behind a label: `Pro: Good Pay` is a heading. */
function turnIn(text: string, { start, end, kind }: Block): Turn | null {
  if (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'block-quote') return null;
  const label = labelAt(text.slice(start, Math.min(end, start + 120)));
  if (label === null || start + label.end >= end) return null;
  const words = span(start + label.end, end);
  if (!/\p{L}+\P{L}+\p{L}/u.test(text.slice(words.start, Math.min(end, words.start + 80)))) return null;
  if (!/[.?!…—–-]["”’')\]]*$/.test(text.slice(Math.max(words.start, end - 4), end))) return null;
  const [source, cue] = [label.source, label.cue].map((part) => [span(start + part[0], start + part[1])]);
  if (source === undefined || cue === undefined) return null;
  const relation = { source, cue, content: [words], confidence: CONFIDENCE, decidedBy: 'recovery/transcript' };
  return { name: text.slice(start, start + label.source[1]), relation };
}

/** No corpus at hand has enough transcripts to measure this rule's precision: even odds, which claims nothing. */
const CONFIDENCE = 0.5;
