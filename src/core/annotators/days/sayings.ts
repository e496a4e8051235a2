import type { Block, Relation, RelationJudgement, SettingJudgement } from '../../layers.ts';
import { indexAt, type Span, span } from '../../span.ts';
import { speakerIn } from './speakers.ts';
import { type Tense, tenseOf } from './tenses.ts';

/** What finding its day looks at in a relation. */
export interface Saying {
  /** Its place in the layer `attributions`. */
  readonly number: number;
  readonly relation: Relation;
  readonly cue: Span | null;
  readonly source: Span | null;
  /** The cue; the source or the content's beginning where there is no cue. */
  readonly anchor: Span;
  readonly sentence: number;
  readonly block: number;
  /** Who speaks, as far as the words alone tell: the last word of a name, or whoever spoke before. */
  readonly speaker: string;
  /** Named in full, as someone is who has not spoken yet. */
  readonly isIntroduced: boolean;
  readonly tense: Tense;
  readonly isDirect: boolean;
  /** What the model makes of when it was said. */
  readonly judged: SettingJudgement;
}

/** No part of a source or cue that matters is longer, whatever was marked. */
const LONGEST = 200;

/** All relations in the order in which the text comes to them. */
export function sayingsIn(
  text: string,
  relations: readonly Relation[],
  judgements: readonly RelationJudgement[],
  inBlocks: readonly Block[],
  sentences: readonly Span[],
): Saying[] {
  const words = (part: Span | null) => (part ? text.slice(part.start, Math.min(part.end, part.start + LONGEST)) : '');
  let speaker = '';
  return relations
    .map((relation, number) => ({ relation, number, ...partsOf(relation) }))
    .sort((a, b) => a.anchor.start - b.anchor.start || a.number - b.number)
    .map((parts) => {
      speaker = speakerIn(words(parts.source)) ?? speaker;
      return {
        ...parts,
        speaker,
        sentence: indexAt(sentences, parts.anchor.start),
        block: indexAt(inBlocks, parts.anchor.start),
        isIntroduced: /\p{Lu}[\p{L}.’'-]*\s\p{Lu}/u.test(words(parts.source)),
        tense: tenseOf(words(parts.cue)),
        isDirect: parts.relation.content.some(({ start }) => /["“‘'«„]/.test(text.charAt(start))),
        judged: (judgements[parts.number] as RelationJudgement).settings.when,
      };
    });
}

function partsOf(relation: Relation): Pick<Saying, 'source' | 'cue' | 'anchor'> {
  const source = hullOf(relation.source);
  const cue = hullOf(relation.cue);
  const start = relation.content[0]?.start ?? 0;
  return { source, cue, anchor: cue ?? source ?? span(start, start) };
}

function hullOf(parts: readonly Span[]): Span | null {
  const [first, ...others] = parts;
  if (first === undefined) return null;
  return others.reduce((hull, { start, end }) => span(Math.min(hull.start, start), Math.max(hull.end, end)), first);
}
