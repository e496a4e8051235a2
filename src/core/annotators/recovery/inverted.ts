import type { Relation } from '../../layers.ts';
import { span } from '../../span.ts';
import { groupSpan, isSource, VERB } from './sources.ts';

/** From where a line begins: a verb of speech, who, and a colon. */
const VERB_SOURCE_COLON = new RegExp(String.raw`^(${VERB})\s+([^.!?:;"“”«»\n]{2,100}):`, 'iu');

/** `Asked one pupil: “…”`: who asked stands between verb and colon, and the verb is the cue. */
export function withInvertedSource(relation: Relation, text: string): Relation {
  const cue = relation.cue[0];
  if (cue === undefined || relation.cue.length > 1) return relation;
  const line = text.lastIndexOf('\n', cue.start - 1) + 1;
  const found = VERB_SOURCE_COLON.exec(text.slice(line, line + 140));
  if (found === null) return relation;
  const [all, verb, source] = found as unknown as [string, string, string];
  const end = line + all.length;
  const isItsOwn = cue.end <= end && relation.content.every((part) => part.start >= end);
  if (!isItsOwn || !isSource(source)) return relation;
  const from = end - 1 - source.length;
  return { ...relation, cue: [span(line, line + verb.length)], source: [span(from, from + source.length)] };
}

const IN_THE_WORDS_OF = /(?<cue>in the words of)\s(?<source>[^.!?:;,"“”«»\n]{2,80}),\s/diu;

/** `In the words of the coach, “…”`: the coach is the source, and the rest of it the cue. */
export function withWordsOf(relation: Relation, text: string): Relation {
  const cue = relation.cue[0];
  if (cue === undefined || relation.source.length > 0 || !/^words\b/i.test(text.slice(cue.start, cue.end)))
    return relation;
  const from = Math.max(0, cue.start - 'in the '.length);
  const found = IN_THE_WORDS_OF.exec(text.slice(from, from + 120));
  if (found === null || found.index > 0) return relation;
  return { ...relation, cue: [groupSpan(found, 'cue', from)], source: [groupSpan(found, 'source', from)] };
}

/** Of relations that say the same of the same words, the surest. */
export function withoutTwins(relations: readonly Relation[]): Relation[] {
  const surest = new Map<string, Relation>();
  for (const relation of relations) {
    const key = keyOf(relation);
    const twin = surest.get(key);
    if (twin === undefined || twin.confidence < relation.confidence) surest.set(key, relation);
  }
  return relations.filter((relation) => surest.get(keyOf(relation)) === relation);
}

const keyOf = ({ source, content }: Relation): string =>
  JSON.stringify([source, content].map((spans) => spans.map(({ start, end }) => [start, end])));
