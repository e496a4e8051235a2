import type { Relation } from '../../layers.ts';
import { covers, overlaps, type Span } from '../../span.ts';
import { isTitleCase } from '../unattributed/kinds.ts';
import { NOT_SPEAKERS } from './patterns.ts';

/** What looks like an attribution and is none, since nobody says anything. */
export function withoutNobodies(relations: readonly Relation[], text: string): Relation[] {
  // In a transcript there are many, and they are people.
  const [dateline, ...others] = relations.filter((relation) => isCapitalLabel(relation, text));
  const place =
    dateline !== undefined && others.length === 0 && isDateline(dateline, relations, text) ? dateline : null;
  return relations.filter(
    (relation) =>
      relation !== place &&
      !isLabel(relation, text) &&
      !isInscription(relation, text) &&
      !isQuotedElsewhere(relation, relations, text) &&
      !isBareArticle(relation, text) &&
      !isNoSaying(relation, text),
  );
}

const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' ');

const MARK = /^[:—–-]+$/;

/** `Photo: Ana Silva`, `Caption: …`. Q and A are labels of a kind that speaks. */
const isLabel = ({ source, cue }: Relation, text: string): boolean => {
  const label = wordsOf(text, source);
  return wordsOf(text, cue) === ':' && NOT_SPEAKERS.test(label) && !/^(?:Q|A|Question|Answer)$/i.test(label);
};

/** `LISBON: The mayor said …`: what stands behind the place has sayings of its own, and the place is nobody. */
function isDateline(relation: Relation, relations: readonly Relation[], text: string): boolean {
  const { source, content } = relation;
  const at = (source[0] as Span).start;
  const opens = at === 0 || /[\n-]\s*$/.test(text.slice(Math.max(0, at - 4), at));
  // What only a second reading found may be said by whoever speaks.
  const holds = ({ cue, decidedBy }: Relation): boolean =>
    decidedBy !== 'attribution/second-reading' && cue.some((own) => content.some((part) => covers(part, own)));
  return opens && relations.some((other) => other !== relation && holds(other));
}

const isCapitalLabel = ({ source, cue }: Relation, text: string): boolean =>
  source.length > 0 && MARK.test(wordsOf(text, cue)) && /^\P{Ll}{2,}$/u.test(wordsOf(text, source));

/** Things on which words stand; a clock or a thermometer says what time and how warm it is. */
const INSCRIBED =
  /^(?:an?|the|one|another|its|his|her|their)\s(?:[\p{L}’'-]+\s){0,3}?(?:sign|signs|banner|banners|label|labels|plaque|placard|placards|poster|posters|clock|clocks|gravestone|headstone|tombstone|inscription|sticker|badge|thermometer|scoreboard)\b/iu;
const INSCRIBES = /^(?:which |that )?(?:read|reads|reading|said|says|saying)$/iu;

const isInscription = ({ source, cue }: Relation, text: string): boolean =>
  INSCRIBES.test(wordsOf(text, cue)) && INSCRIBED.test(wordsOf(text, source));

/** `X was quoted as saying …` is one attribution, X's: `was quoted` does not quote X. */
const isQuotedElsewhere = (relation: Relation, relations: readonly Relation[], text: string): boolean =>
  relation.source.length === 0 &&
  /\b(?:quoted|cited)\b/i.test(wordsOf(text, relation.cue)) &&
  relations.some(
    (other) =>
      other !== relation &&
      relation.content.every((part) => other.source.some((own) => overlaps(part, own))) &&
      /\b(?:say|saying)\b/i.test(wordsOf(text, other.cue)),
  );

/** An article begins what is told of a saying: `The` claim that … was met with laughter. */
const isBareArticle = ({ cue, source }: Relation, text: string): boolean =>
  source.length === 0 && /^(?:an?|the)$/i.test(wordsOf(text, cue));

/** By which one goes, but whose words nothing is: sorted `according to weight`. */
export const NO_SOURCE =
  /^(?:plan|custom|tradition|legend|schedule|weight|size|age|need|law|rule|rules|protocol|day|hour|person|head|capita|cent)\b/iu;

/** `It goes without saying`, sorted `according to weight`, sang “Home Is a River”. */
const isNoSaying = ({ source, cue, content }: Relation, text: string): boolean => {
  const words = wordsOf(text, cue);
  if (/\bgoes without saying$/i.test(words)) return true;
  if (/^according to$/i.test(words)) return NO_SOURCE.test(wordsOf(text, source));
  return (
    /^(?:sang|sings|sing|sung)$/i.test(words) &&
    content.every((part) => /^["“‘'«]/.test(text.slice(part.start)) && isTitleCase(text, part))
  );
};
