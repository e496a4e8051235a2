import { indexAt, overlaps, type Span } from '../../span.ts';
import { chanceOf, hintOf, levelOf } from '../hints.ts';
import type { Candidate } from './choice.ts';
import type { Saying } from './sayings.ts';
import type { PlacedPhrase, Scene } from './scene.ts';

/** How many phrases on either side of a cue are looked at. */
const MOST = 8;

/** The phrases of a saying's own sentence, each with what speaks for and against it. */
export function nearCandidates(scene: Scene, saying: Saying): Candidate[] {
  const middle = indexAt(scene.phrases, saying.anchor.start);
  const found: Candidate[] = [];
  for (let at = Math.max(0, middle - MOST); at < Math.min(scene.phrases.length, middle + MOST); at++) {
    const phrase = scene.phrases[at] as PlacedPhrase;
    if (phrase.sentence === saying.sentence) found.push({ phrase: at, features: featuresOf(scene, saying, phrase) });
  }
  return found;
}

function featuresOf(scene: Scene, saying: Saying, phrase: PlacedPhrase): string[] {
  const place = placeOf(scene, saying, phrase);
  const region = place.endsWith('content') ? 'said' : place.startsWith('after') ? 'after' : 'before';
  const [known, hint] = [levelOf(saying.judged.known), hintOf(saying.judged, chanceOf(saying.judged, phrase))];
  return [
    `known: ${known}`,
    `known, ${region}: ${known}`,
    `tagged: ${hint}`,
    `tagged, ${region}: ${hint}`,
    `tagged, ${phrase.kind}: ${hint}`,
    `kind: ${phrase.kind}`,
    `kind, ${region}: ${phrase.kind}`,
    `preposition: ${prepositionOf(scene.words(phrase))}`,
    `place: ${place}`,
    `cue: ${saying.tense}`,
    `cue, ${region}: ${saying.tense}`,
    ...besides(scene, phrase),
    ...gapFeatures(scene, saying, phrase),
  ];
}

/** Where the phrase stands beside cue, source and content, and how many words away. */
function placeOf(scene: Scene, { relation, cue, source, anchor, isDirect }: Saying, phrase: PlacedPhrase): string {
  const touches = (parts: readonly Span[]) => parts.find((part) => overlaps(part, phrase));
  const away = (part: Span) => bucket(scene.distance(part, phrase, relation.content));
  if (touches(relation.cue)) return 'in the cue';
  if (touches(relation.source)) return 'in the source';
  const content = touches(relation.content);
  if (content) {
    if (phrase.start - content.start <= 2) return 'at the beginning of the content';
    if (content.end - phrase.end > 2) return 'inside the content';
    return `at the end of the ${isDirect ? 'direct' : 'indirect'} content`;
  }
  if (phrase.start >= anchor.end) {
    const isBehind = relation.content.some(({ start, end }) => start >= anchor.end && end <= phrase.start);
    return `${isBehind ? 'after the content' : 'after the cue'}: ${away(anchor)}`;
  }
  const leads = source !== null && cue !== null && source.start < cue.start;
  if (leads && phrase.start >= source.end) return `between source and cue: ${away(anchor)}`;
  return `${phrase.isInitial ? 'first in the sentence' : 'before'}: ${away(leads ? source : anchor)}`;
}

const bucket = (words: number): string =>
  words === 0 ? '0' : words <= 2 ? '1–2' : words <= 5 ? '3–5' : words <= 9 ? '6–9' : '10 or more';

const PREPOSITION = /^(?:on|in|at|by|since|until|for|before|after|during|over|from|throughout|of|as)\b/i;
const prepositionOf = (words: string): string => PREPOSITION.exec(words)?.[0].toLowerCase() ?? 'none';

const OCCASION =
  /^(?:interview|speech|said|told|wrote|statement|tweet|debate|rally|conference|meeting|event|address|appearance|reporters|show|released|published|posted)$/;
const HAPPENING =
  /^(?:begins?|starts?|starting|scheduled|held|primary|primaries|caucus|caucuses|election|won|died|killed|passed|holds?|due|set)$/;

/** What stands directly in front of and behind the phrase. */
function besides(scene: Scene, phrase: PlacedPhrase): string[] {
  const before = scene.text.slice(Math.max(0, phrase.start - 40), phrase.start);
  const word = /(\p{L}+)[^\p{L}]{0,3}$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  const behind = scene.text.slice(phrase.end, phrase.end + 2);
  return [
    OCCASION.test(word) ? 'beside an occasion' : '',
    HAPPENING.test(word) ? 'beside a happening' : '',
    /\b(?:next|coming|upcoming|will|to)\b[^.]*$/i.test(before.slice(-25)) || /\bnext\b/i.test(scene.words(phrase))
      ? 'to come'
      : '',
    /^['’]s/.test(behind) ? 'possessive' : '',
    /\b(?:after|when|while|as|before|since)\s[^,.;:]*$/i.test(before) ? 'in a clause of time' : '',
  ].filter(Boolean);
}

/** What stands between the phrase and the cue. */
const GAPS: readonly (readonly [string, RegExp])[] = [
  ['relative pronoun', /\b(?:who|which|that|where)\b/i],
  ['conjunction of time', /\b(?:after|when|before|while|as|since|because|if|until)\b/i],
  ['comma', /,/],
  ['break', /[;:—–]|\s-{1,2}\s/],
  ['quotation mark', /["“”]/],
  ['and', /\band\b/],
];

function gapFeatures(scene: Scene, saying: Saying, phrase: PlacedPhrase): string[] {
  if (overlaps(phrase, saying.anchor)) return [];
  const side = phrase.start >= saying.anchor.end ? 'after' : 'before';
  const gap = scene.between(saying.anchor, phrase);
  const found = GAPS.filter(([, pattern]) => pattern.test(gap)).map(([name]) => `${side}, between: ${name}`);
  if (scene.hasCueBetween(phrase, saying)) found.push(`${side}, between: another cue`);
  if (/(?:ed|\bwon|\bheld|\blost|\btook|\bwas|\bwere)\s$/.test(gap.slice(-12)) && side === 'after')
    found.push('after, behind another verb');
  if (scene.isForeign(phrase, saying)) found.push('in what another says');
  return found;
}
