import type { SettingJudgement } from '../../layers.ts';
import { levelOf } from '../hints.ts';
import type { Phrase } from './phrases.ts';
import type { Saying } from './sayings.ts';
import type { ChosenField } from './topics.ts';

const bucket = (count: number): string =>
  count < 0 ? '<0' : count <= 2 ? `${count}` : count <= 4 ? '3-4' : count <= 8 ? '5-8' : '9+';

/** What is known of a topic beside a saying. */
export interface View {
  /** The mention of the topic nearest to the saying. */
  readonly phrase: Phrase;
  /** Topics mentioned between that mention and the saying. */
  readonly rank: number;
  /** How many mentions the topic has in the article. */
  readonly count: number;
  /** Whether the saying's speaker says something in the mention's sentence. */
  readonly isSpeakers: boolean;
  /** Whether the mention stands behind the saying before. */
  readonly isFresh: boolean;
  /** Whether an earlier mention led in a saying: `In an interview, she said`. */
  readonly introduced: 'no' | 'for speaker' | 'for others';
  /** Whether it is what the speaker's, or the article's, sayings were last led in by. */
  readonly last: string;
  /** How many other sayings' cues stand between the mention and the saying. */
  readonly between: number;
  /** In whose words the mention stands. */
  readonly told: 'writer' | 'writer, held' | 'own' | 'holder' | 'other';
  /** The kind of the medium chosen before, and whether the mention stands in it or beside it; null without that choice. */
  readonly medium: string | null;
  /** Whether it is the field's first topic of the article. */
  readonly isFirst: boolean;
  /** How likely the model thinks that there is such a setting at all. */
  readonly known: string;
  /** How likely the model thinks the topic's mentions, of the words near the saying. */
  readonly hint: string;
}

/** What speaks for and against a topic as the setting of a saying: names into the table of weights. */
export function featuresOf(view: View, saying: Saying): string[] {
  const { phrase, isSpeakers, isFresh, introduced, last } = view;
  const { kind, lead } = phrase;
  const place = placeOf(phrase, saying);
  const far = distanceOf(phrase, saying);
  const form = saying.isQuoted ? 'quoted' : 'plain';
  const { verb, sourceKind } = saying;
  const own = phrase.key === saying.speaker;
  return [
    // Where it stands.
    `place ${place}`,
    `far ${far}`,
    `rank ${bucket(view.rank)}`,
    `rank ${bucket(view.rank)} ${far}`,
    `fresh ${isFresh} ${far}`,
    `between ${bucket(view.between)} ${far}`,
    `between ${bucket(view.between)} ${place}`,
    `between ${bucket(view.between)} lead ${lead}`,
    `told ${view.told}`,
    `told ${view.told} ${far}`,
    `told ${view.told} kind ${kind}`,
    `told ${view.told} ${form}`,
    `by ${phrase.by} ${place}`,
    `by ${phrase.by} ${kind}`,
    `by ${phrase.by} ${far}`,
    `by ${phrase.by} introduced ${introduced}`,
    // What it is, and what leads to it.
    `kind ${kind}`,
    `lead ${lead}`,
    `article ${phrase.article}`,
    `kind ${kind} lead ${lead}`,
    `kind ${kind} article ${phrase.article}`,
    `kind ${kind} proper ${phrase.proper}`,
    `kind ${kind} place ${place}`,
    `kind ${kind} far ${far}`,
    `lead ${lead} place ${place}`,
    `lead ${lead} far ${far}`,
    `reports ${phrase.reports} ${place}`,
    `kind ${kind} lead ${lead} place ${place}`,
    // Whose it is.
    `speakers ${isSpeakers} far ${far}`,
    `speakers ${isSpeakers} kind ${kind}`,
    `speakers ${isSpeakers} lead ${lead}`,
    `speakers ${isSpeakers} ${form}`,
    `own ${own}`,
    `own ${own} kind ${kind}`,
    `holder ${isHolder(phrase, saying)} ${kind}`,
    `inside ${saying.within !== null} ${place}`,
    `inside ${saying.within !== null} ${kind}`,
    // How the article treats it.
    `count ${Math.min(view.count, 4)} kind ${kind}`,
    `first ${view.isFirst}`,
    `title ${phrase.block === 0} kind ${kind}`,
    `introduced ${introduced}`,
    `introduced ${introduced} kind ${kind}`,
    `introduced ${introduced} ${far}`,
    `introduced ${introduced} ${form}`,
    `introduced ${introduced} source ${sourceKind}`,
    `introduced ${introduced} verb ${verb}`,
    `last ${last}`,
    `last ${last} kind ${kind}`,
    `last ${last} ${far}`,
    `last ${last} ${form}`,
    `last ${last} source ${sourceKind}`,
    `last ${last} verb ${verb}`,
    // Beside which medium it stands.
    ...(view.medium === null
      ? []
      : [
          `medium ${view.medium}`,
          `medium ${view.medium} kind ${kind}`,
          `medium ${view.medium} ${form}`,
          `medium ${view.medium} ${far}`,
        ]),
    // What the model makes of it.
    `known ${view.known}`,
    `known ${view.known} ${far}`,
    `known ${view.known} kind ${kind}`,
    `known ${view.known} introduced ${introduced}`,
    `known ${view.known} last ${last}`,
    `known ${view.known} ${form}`,
    `tagged ${view.hint}`,
    `tagged ${view.hint} kind ${kind}`,
    `tagged ${view.hint} ${place}`,
    `tagged ${view.hint} lead ${lead}`,
    `tagged ${view.hint} last ${last}`,
    // How it is said.
    `form ${form} kind ${kind}`,
    `form ${form} far ${far}`,
    `source ${sourceKind} kind ${kind}`,
    `source ${sourceKind} place ${place}`,
    `verb ${verb} place ${place}`,
    `verb ${verb} kind ${kind}`,
  ];
}

/** What speaks for a saying without a setting. */
export const featuresOfNone = (
  saying: Saying,
  isNear: boolean,
  medium: string | null,
  { known, phrases }: SettingJudgement,
): string[] => {
  const form = saying.isQuoted ? 'quoted' : 'plain';
  return [
    'none',
    `none ${form}`,
    `none verb ${saying.verb}`,
    `none source ${saying.sourceKind}`,
    `none near ${isNear}`,
    `none known ${levelOf(known)}`,
    `none known ${levelOf(known)} ${form}`,
    `none tagged ${levelOf(Math.max(0, ...phrases.map(({ chance }) => chance)))}`,
    `none inside ${saying.within !== null}`,
    ...(medium === null ? [] : [`none medium ${medium}`, `none medium ${medium} ${form}`]),
  ];
};

/** From one saying to the next: `stay` with the topic, `leave` it, `switch` to another, `enter` one, `rest` without. */
export const MOVES = ['rest', 'enter', 'leave', 'switch', 'stay'] as const;
export type Move = (typeof MOVES)[number];

/** The move from one saying's topic to the next one's; null stands for none. */
export function moveOf(from: object | null, to: object | null): Move {
  if (from === null) return to === null ? 'rest' : 'enter';
  if (to === null) return 'leave';
  return from === to ? 'stay' : 'switch';
}

/** What speaks for a move; the same whatever the topic. */
export function featuresOfMove(move: Move, before: Saying | null, saying: Saying, field: ChosenField): string[] {
  if (before === null) return [`${move} start`];
  const speaker = before.speaker === saying.speaker ? 'same' : 'other';
  const forms = `${before.isQuoted ? 'quoted' : 'plain'} ${saying.isQuoted ? 'quoted' : 'plain'}`;
  const apart = bucket(saying.block - before.block);
  const [known, then] = [levelOf(saying.judged[field].known), levelOf(before.judged[field].known)];
  return [
    move,
    `${move} ${speaker}`,
    `${move} ${speaker} ${saying.sourceKind}`,
    `${move} ${forms}`,
    `${move} ${speaker} ${forms}`,
    `${move} apart ${apart}`,
    `${move} ${speaker} apart ${apart}`,
    `${move} verb ${saying.verb}`,
    `${move} inside ${before.within !== null} ${saying.within !== null}`,
    `${move} known ${known}`,
    `${move} known ${then} ${known}`,
    `${move} known ${known} ${speaker}`,
    `${move} sentence ${before.sentence === saying.sentence} ${speaker}`,
  ];
}

/** Whether a topic of this kind is stayed with, or left. */
export const featuresOfKind = (move: Move, kind: Phrase['kind'], isSameSpeaker: boolean): string[] => [
  `${move} kind ${kind}`,
  `${move} kind ${kind} ${isSameSpeaker}`,
];

/** Whether the phrase is the source of the saying that holds this one. */
const isHolder = (phrase: Phrase, saying: Saying): boolean =>
  saying.within !== null && (saying.within.relation === phrase.relation || holds(saying.within.source, phrase));

const holds = (spans: Saying['cue'], phrase: Phrase): boolean =>
  spans.some(({ start, end }) => start <= phrase.start && phrase.start < end);

/** Where a phrase stands beside the parts of a saying. */
function placeOf(phrase: Phrase, saying: Saying): string {
  if (holds(saying.cue, phrase)) return 'cue';
  if (holds(saying.source, phrase)) return 'source';
  if (holds(saying.content, phrase)) return 'content';
  const cueEnd = saying.cue.at(-1)?.end ?? saying.at;
  if (phrase.start >= cueEnd && phrase.start - cueEnd <= 6) return 'object';
  if (phrase.sentence === saying.sentence) return phrase.start < saying.at ? 'before' : 'behind';
  return phrase.start < saying.start ? 'earlier' : phrase.start < saying.end ? 'amid' : 'later';
}

/** How far away in sentences, or in blocks where it is another one. */
function distanceOf(phrase: Phrase, saying: Saying): string {
  const [blocks, sentences] = [saying.block - phrase.block, saying.sentence - phrase.sentence];
  if (blocks === 0) return `s${sentences >= 0 ? bucket(sentences) : `-${bucket(-sentences)}`}`;
  return blocks > 0 ? `b${bucket(blocks)}` : `b-${bucket(-blocks)}`;
}
