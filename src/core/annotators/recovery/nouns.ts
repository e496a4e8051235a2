import type { Relation } from '../../layers.ts';
import { overlaps, type Span } from '../../span.ts';
import { groupSpan, lastSentence } from './sources.ts';

/** What somebody says, as a noun. */
const NOUN =
  /^(?:claims?|warnings?|accusations?|allegations?|questions?|suggestions?|demands?|promises?|views?|assertions?|complaints?|statements?|predictions?|pledges?|beliefs?|arguments?|denials?|threats?|reports?|announcements?|calls?|pleas?|insistence|admissions?|opinions?|remarks?|comments?|assurances?|contentions?|conviction)$/iu;

/** `The child's` question, `his` claim. */
const OWNER =
  /(?:^|[\s(])(?<who>(?:(?:\p{Lu}|the |a |an |one |his |her |their |our |my )[^.!?;:,"“”«»()\n]{1,50}?[’'](?:s|(?<=s[’']))|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur))\s+(?:\p{L}+\s)?$/du;

/** A warning `from the harbour master` that …, reports `in two papers` that … */
const GIVER = /^\s+(?:by|from|of|in)\s+(?<who>[^.!?;:,"“”«»()\n]{2,80}?)\s+(?=that\s)/du;

/** Where nobody is the source of a noun, whose it is, or from whom, is. */
export function withNounsOwner(relation: Relation, text: string): Relation {
  const cue = relation.cue[0];
  if (cue === undefined || relation.cue.length > 1 || relation.source.length > 0) return relation;
  if (!NOUN.test(text.slice(cue.start, cue.end))) return relation;
  const source = ownerOf(text, cue) ?? giverOf(text, cue);
  if (source === null || relation.content.some((part) => overlaps(part, source))) return relation;
  return { ...relation, source: [source] };
}

function ownerOf(text: string, { start }: Span): Span | null {
  const before = text.slice(Math.max(0, start - 90), start);
  const sentence = before.slice(lastSentence(before));
  const found = OWNER.exec(sentence);
  return found && groupSpan(found, 'who', start - sentence.length);
}

function giverOf(text: string, { end }: Span): Span | null {
  const found = GIVER.exec(text.slice(end, end + 110));
  return found && groupSpan(found, 'who', end);
}
