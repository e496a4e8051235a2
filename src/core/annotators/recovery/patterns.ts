import { endsAbbreviation } from '../../sentences.ts';
import { isSource, lastSentence, VERB } from './sources.ts';

/** Source and cue as offsets into the words beside a quotation, and where the attribution's own words end. */
export interface Credit {
  readonly source: readonly [number, number];
  readonly cue: readonly [number, number];
  readonly end: number;
  readonly decidedBy: string;
}

const ADVERB = String.raw`(?:also|then|later|once|now|often|recently|quickly|simply|flatly|bluntly|reportedly|has|had|\p{L}+ly)`;
const SOURCE_THEN_VERB = new RegExp(
  String.raw`^(,?\s+)((?:[^.!?;:"“”«»\n]|(?<=\b\p{L}{1,5})\.(?=\s?\p{L})){1,140}?),?\s+(?:${ADVERB}\s+)?(${VERB})(?=[\s,.:;!?]|$)`,
  'u',
);
const VERB_THEN = new RegExp(String.raw`^(,?\s+)(${VERB})\s+`, 'u');
const ACCORDING = /^(,?\s+)(according to)\s+/u;
/** Words that begin what is no longer the speaker: when, where and to whom it was said. */
const TAIL =
  /\s(?:in|on|at|to|during|when|as|after|before|while|about|via|by|last|this|earlier|later|outside|following|through|near|yesterday|today|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\s|\s(?:yesterday|today|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u;
/** What follows a comma without naming the speaker further: another clause, or when and where it was said. */
const NO_APPOSITION =
  /^,?\s(?:\p{L}+ing|in|on|at|to|during|when|as|after|before|while|about|via|by|last|this|earlier|later|and|but|or|so|yet|though|although|because|if|he|she|they|it|we|I|then|which|according|citing|\p{L}+ly|yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u;
/** How long a source with its appositions may be, in UTF-16 units. */
const LONGEST_SOURCE = 220;

/** “…,” X said. `after`: the words from the quotation's end on. */
export function sourceThenVerb(after: string): Credit | null {
  const found = SOURCE_THEN_VERB.exec(after);
  if (found === null) return null;
  const [all, gap, source, verb] = found as unknown as [string, string, string, string];
  if (!isSource(source) || !hasWholeApposition(source, after.charAt(gap.length + source.length))) return null;
  const cue = all.length - verb.length;
  return credit([gap.length, gap.length + source.length], [cue, all.length], 'recovery/quotation-source-verb');
}

/** A comma inside the source must be one of a pair: `Ana Silva, a nurse, said`. */
const hasWholeApposition = (source: string, next: string): boolean => !source.includes(',') || next === ',';

/** “…,” said X. */
export function verbThenSource(after: string): Credit | null {
  const found = VERB_THEN.exec(after);
  if (found === null) return null;
  const [all, gap, verb] = found as unknown as [string, string, string];
  const source = nounPhraseAt(after, all.length);
  if (source === null) return null;
  return credit(source, [gap.length, gap.length + verb.length], 'recovery/quotation-verb-source');
}

/** “…,” according to X. */
export function accordingTo(after: string): Credit | null {
  const found = ACCORDING.exec(after);
  if (found === null) return null;
  const [all, gap, cue] = found as unknown as [string, string, string];
  const source = nounPhraseAt(after, all.length);
  if (source === null) return null;
  return credit(source, [gap.length, gap.length + cue.length], 'recovery/according-to');
}

const SIGNED =
  /^(\s*)(-{1,2}|[–—―])\s?((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|del|van|von|der|la|al|bin)){1,4}(?:,\s[^\n.!?;:"“”«»]{1,80})?)\.?[^\S\r\n]*(?=[\r\n]|$)/u;

/** “…” — Ana Silva, alone behind the quotation up to the line's end or on the next line. */
export function signed(after: string): Credit | null {
  const found = SIGNED.exec(after);
  if (found === null) return null;
  const [, gap, dash, source] = found as unknown as [string, string, string, string];
  if (!isSource(source)) return null;
  const from = after.indexOf(source, gap.length + dash.length);
  return credit([from, from + source.length], [gap.length, gap.length + dash.length], 'recovery/signed');
}

function nounPhraseAt(text: string, at: number): readonly [number, number] | null {
  const clause = clauseAt(text, at);
  const tail = TAIL.exec(text.slice(at, clause));
  const end = at + text.slice(at, tail === null ? clause : at + tail.index).trimEnd().length;
  if (!isSource(text.slice(at, end))) return null;
  return [at, tail === null ? withAppositions(text, at, end) : end];
}

/** Takes in `, a nurse in Porto,` and ` (D-Conn.)` behind a name. */
function withAppositions(text: string, start: number, end: number): number {
  const bracket = /^\s\([^()\n]{1,40}\)/.exec(text.slice(end, end + 50))?.[0].length ?? 0;
  let at = end + bracket;
  while (
    text.charAt(at) === ',' &&
    /\p{Lu}/u.test(text.slice(start, end)) &&
    !NO_APPOSITION.test(text.slice(at, at + 24))
  ) {
    const next = clauseAt(text, at + 1);
    if (next === text.length || next - start > LONGEST_SOURCE) break;
    at = next;
  }
  return at;
}

/** Where the clause ends: a comma, colon, semicolon or quotation mark, or a stop that belongs to no abbreviation. */
function clauseAt(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const character = text.charAt(i);
    if (/[,;:!?"“”«»()\n—–]/.test(character)) return i;
    if (character === '.' && (!/\s[\p{L}\d]/u.test(text.slice(i + 1, i + 3)) || !endsAbbreviation(text, i))) {
      if (!/^\p{L}/u.test(text.slice(i + 1))) return i;
    }
  }
  return text.length;
}

const VERB_AT_END = new RegExp(String.raw`\s(?:${ADVERB}\s+)?(${VERB})((?:\s[^.!?;:"“”«»\n]{1,80})?)([,:]?)\s*$`, 'u');

/** X said: “…” and X told Y, “…”. `before`: the words up to the quotation. */
export function sourceVerbBefore(before: string): Credit | null {
  const sentence = lastSentence(before);
  const found = VERB_AT_END.exec(before.slice(sentence));
  if (found === null) return null;
  const [, verb, tail, mark] = found as unknown as [string, string, string, string];
  if (!isTail(verb, tail, mark)) return null;
  const at = sentence + found.index;
  const source = subjectIn(before, sentence, at);
  if (source === null) return null;
  const cue = before.indexOf(verb, at);
  return credit(source, [cue, cue + verb.length], 'recovery/source-verb-quotation');
}

/** What may stand between verb and quotation: nothing, or addressee, place and time, then a comma or colon. */
function isTail(verb: string, tail: string, mark: string): boolean {
  const words = tail.trim();
  if (words === '') return true;
  if (mark === '' || words.split(/\s+/).length > 10 || /^(?:that|it|if|whether|how)\b/.test(words)) return false;
  return ADDRESSING.test(verb) || !/^(?:the|a|an)\b/.test(words);
}

/** Verbs whose object is who was spoken to: elsewhere `said the plan, “…”` goes on with what was said. */
const ADDRESSING = /^(?:told|tells|asked|asks|assured|warned|warns|urged|urges|reminded)$/;

const LEAD = /^\s*(?:["“”’'–—-]\s*)?(?:(?:But|And|Yet|Then|So|Later|Instead|Still|Meanwhile|Here|and|but)\s)?/;

/** The subject in front of the verb: the words after the last comma, or from the sentence's start, less a conjunction. */
function subjectIn(before: string, start: number, end: number): readonly [number, number] | null {
  const words = before.slice(start, end);
  const commas = [...words.matchAll(/, /g)].map(({ index }) => index + 2);
  for (const from of [0, ...commas]) {
    const lead = LEAD.exec(words.slice(from))?.[0].length ?? 0;
    const source = words.slice(from + lead).replace(/,$/, '');
    const hasPair = !source.includes(',') || words.endsWith(',');
    if (hasPair && isSource(source)) return [start + from + lead, start + from + lead + source.length];
  }
  return null;
}

/** According to X, “…”. */
export function accordingToBefore(before: string): Credit | null {
  const found = /\b([Aa]ccording to)\s+([^.!?;:"“”«»\n]{2,100}?)[,:]\s*$/u.exec(before);
  if (found === null || !isSource((found[2] as string).trim())) return null;
  const cue = found.index;
  const source = before.indexOf(found[2] as string, cue + 13);
  return credit([source, source + (found[2] as string).length], [cue, cue + 12], 'recovery/according-to');
}

const LABEL =
  /^((?:[\p{Lu}][\p{L}\p{M}.'’-]*|de|van|von|der|la|al)(?:\s(?:[\p{Lu}][\p{L}\p{M}.'’-]*|de|van|von|der|la|al)){0,5})(?:\s?[([][^)\]\n]{1,40}[)\]])?(:)\s*/u;
export const NOT_SPEAKERS =
  /^(?:Note|Update|Updated|Read|Read more|See|See also|Source|Sources|Photo|Photos|Foto|Picture|Pictured|Image|Credit|Caption|Video|Watch|Listen|Related|More|Editor|Editors|Correction|Question|Answer|Tip|Warning|Example|Summary|Date|Time|Location|Where|When|Who|What|Why|How|Contact|Email|Tel|Phone|Subject|From|To|Re|Fact|Myth|Verdict|Bottom Line|Breaking|Exclusive|Opinion|Analysis|Review|Background|Here|Also|Q|A)$/i;

/** The label that a block begins with: `ANA SILVA:` or `Ana Silva (Lisbon):`. */
export function labelAt(words: string): Credit | null {
  const found = LABEL.exec(words);
  if (found === null || NOT_SPEAKERS.test(found[1] as string) || !isSource(found[1] as string)) return null;
  if (/\p{Ll}/u.test(found[1] as string) && (found[1] as string).split(/\s/).length > 4) return null;
  const colon = found[0].lastIndexOf(':');
  return {
    ...credit([0, (found[1] as string).length], [colon, colon + 1], 'recovery/name-colon'),
    end: found[0].length,
  };
}

const credit = (source: readonly [number, number], cue: readonly [number, number], decidedBy: string): Credit => ({
  ...{ source, cue, decidedBy },
  end: Math.max(source[1], cue[1]),
});
