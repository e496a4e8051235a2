import { ROLE_WORDS } from '../../lexicon/people.ts';
import { personNoun } from '../../lexicon/person-nouns.ts';
import type { Name } from '../../layers.ts';

/** UTF-16 units beside a name that are looked at for what its bearer is or does. */
const REACH = 90;

/**
 * What the text calls someone beside a name: titles and roles before it ("former senator Ana Roe"), appositives behind it
 * ("Ana Roe, the mayor of Osby, …", "Ana Roe, 46,") and plain copulas ("Ana Roe is the mayor"). Lower case, the noun
 * first: "mayor of osby", "senator former".
 */
export function rolesBeside(text: string, { start, end, title }: Name): string[] {
  const found: string[] = [];
  if (title !== '') found.push(...roleIn(title));
  const from = title === '' ? start : start - title.length - 1;
  const before =
    /(?:^|[.,;:!?“”"()\n—–]|\b(?:the|a|an|his|her|their|its|our|said|says|told|to|by|from|with|and)\s)([^.,;:!?“”"()\n—–]{3,60})\s$/iu.exec(
      text.slice(Math.max(0, from - REACH), from),
    );
  // What stands before a name is a role only if its noun is right before it: "mayor Ana Roe", not "the mayor met Ana Roe".
  if (before) found.push(...roleIn(lastWords(before[1] as string), true));
  const behind = text.slice(end, end + REACH);
  const age = /^,?\s(?:who is |aged )?(\d{1,2})(?=[,.\s)])/.exec(behind);
  if (age && !/^,?\s\d{1,2}\s(?:per|million|billion|people|times)/.test(behind)) found.push(`${age[1]}-year-old`);
  const apposed =
    /^(?:,| \(|,? (?:is|was|became|becomes|has been)\b| —| –)\s?(?:\d{1,2}, )?(?:(?:also|who is|who was|now) )?(?:(?:the|a|an|his|her|their|its|one of)\s|(?!(?:and|or|but)\s)(?=\p{L}))([^,;:()“”"\n—–]{3,80})/iu.exec(
      behind,
    );
  if (apposed) found.push(...roleIn(cutAtVerb(apposed[1] as string)));
  return found;
}

const lastWords = (words: string): string => words.split(/\s+/).slice(-6).join(' ');

const cutAtVerb = (words: string): string =>
  words.split(/\s(?:said|says|told|who|which|whose|has|had|is|was|and then|wrote|added)\b/)[0] as string;

/** Words behind which a phrase says whose or where. */
export const LINK = /^(?:of|for|at|in|from|with|on|who|to)$/;

/** The role in a phrase, its noun in front and what modifies it behind; [] where no noun for a person or body is in it. */
function roleIn(phrase: string, atEnd = false): string[] {
  const words = phrase
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[\s/]+/)
    .map((word) => word.replace(/[.,’']/g, ''))
    .map((word) => ROLE_WORDS.get(word) ?? word);
  const edge = words.findIndex((word, i) => i > 0 && LINK.test(word));
  const core = edge < 0 ? words : words.slice(0, edge);
  if (atEnd && edge >= 0) return [];
  for (let at = core.length - 1; at >= (atEnd ? core.length - 1 : 0); at--) {
    const noun = core[at] as string;
    const kind = personNoun(noun)?.kind;
    if (kind !== 'person' && kind !== 'organisation') continue;
    const rest = [
      ...modifiersOf(core.slice(Math.max(0, at - 3), at)),
      ...(edge < 0 ? [] : words.slice(edge, edge + 6)),
    ];
    return [[noun, ...rest].join(' ')];
  }
  return [];
}

/** What stands right before the noun, back to the first word that opens the phrase or is none of it. */
function modifiersOf(words: readonly string[]): readonly string[] {
  const edge = words.findLastIndex((word) => OUTSIDE.test(word));
  return words.slice(edge + 1);
}

const OUTSIDE =
  /^(?:the|a|an|his|her|their|its|our|my|and|or|but|that|when|as|with|by|to|for|from|of|in|on|at|said|says|told|tells|met|meets|asked|called|saw|while|after|before|was|is|are|were|has|had|have|be|been|we|he|she|they|it|i|you|who)$/;
