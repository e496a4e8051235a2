import type { Name, Speaker } from '../../layers.ts';
import { type Span, span } from '../../span.ts';
import { decidedSpeaker } from './decided.ts';
import type { Scene, Turn } from './scene.ts';

/** A survey that the article names by who made it: "the Osby Herald poll". */
interface Survey extends Span {
  readonly name: string;
}

/**
 * Which survey tells something: by its own words ("a new Osby Herald poll"), else the one that the article named last ("the poll"), or
 * names next ("a new poll"). Null for every other source, and where the article names none.
 */
export function surveyIn(scene: Scene, { phrase }: Turn): Speaker | null {
  if (!/^(?:poll|survey)$/.test(phrase.head)) return null;
  const named = surveysOf(scene);
  const own = named.find(({ start, end }) => start >= phrase.start && end <= phrase.end);
  if (own) return speakerOf(own.name, OWN, 'speaker/own-words');
  // "a poll by Herald Research" goes by who made it.
  if (phrase.others.length > 0) return null;
  const before = named.findLast(({ end }) => end <= phrase.start);
  const behind = named.find(({ start }) => start >= phrase.end);
  const meant = phrase.opening === 'indefinite' ? (behind ?? before) : (before ?? behind);
  return meant === undefined ? null : speakerOf(meant.name, MEANT, 'coreference/survey');
}

const known = new WeakMap<Scene, readonly Survey[]>();

function surveysOf(scene: Scene): readonly Survey[] {
  const found = known.get(scene) ?? findSurveys(scene);
  known.set(scene, found);
  return found;
}

const findSurveys = ({ document: { text }, names, bearers, entities }: Scene): Survey[] =>
  names.flatMap((name, at) => {
    if (!['organisation', 'other'].includes(entities[bearers[at]?.[0] ?? -1]?.kind ?? 'place')) return [];
    const noun = /^(?:\s[\p{Ll}\p{N}-]+){0,2}\s(?:poll|survey)\b/iu.exec(text.slice(name.end, name.end + 40));
    if (!noun) return [];
    // "a CNN/ORC poll": several made it.
    let first = at;
    while (/^[/-]$/.test(text.slice(names[first - 1]?.end ?? 0, names[first]?.start))) first--;
    const { start } = names[first] as Name;
    const month = MONTH.exec(text.slice(start, name.end))?.[0].length ?? 0;
    const whole = span(start + month, name.end + noun[0].length);
    return [{ ...whole, name: text.slice(whole.start, whole.end) }];
  });

const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{L}+day|\d{4})\s/u;

/** On the train parts 19 of 24 and 13 of 16 are labelled so; the others by the body alone, which means the same to a reader. */
const OWN = 0.9;
const MEANT = 0.75;

const speakerOf = (name: string, probability: number, decidedBy: string): Speaker =>
  decidedSpeaker({ name, status: 'organisation', decidedBy, probability });
