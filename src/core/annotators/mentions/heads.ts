import { isFirstName } from '../../lexicon/first-names.ts';
import type { Name } from '../../layers.ts';
import type { Span } from '../../span.ts';

/** The names that the phrase itself goes by: nothing behind them makes them another's, nothing before them a part. */
export function headsOf(text: string, whole: Span, names: readonly Name[], inside: readonly number[]): number[] {
  const heads: number[] = [];
  inside.forEach((at, place) => {
    const name = names[at] as Name;
    const own = text.slice(name.start, name.end);
    const start = name.title === '' ? name.start : name.start - name.title.length - 1;
    const [front, behind] = [text.slice(whole.start, start), text.slice(name.end, whole.end)];
    // "Senator Roe of Utah and Senator Lind", "Ana Roe of Ohio and Tom Hale of Utah"
    const isPerson = name.title !== '' || isFirstName(own.split(/\s/)[0] as string);
    const again = heads.length > 0 && isPerson && /\sand\s$/.test(front);
    if (CONSTITUENCY.test(own) || isAnothers(behind) || isInClause(front) || (isPart(front) && !again)) return;
    const former = inside[place - 1];
    if (former !== undefined) {
      const { end } = names[former] as Name;
      const gap = text.slice(end, start);
      const from = { isHead: heads.includes(former), isFirst: heads.length === 0 };
      const rest = { own: text.slice(start, whole.end), hasMore: JOINED.test(text.slice(end, whole.end)) };
      if (ROLE.test(own) || !isBeside(gap, rest, from, name.title !== '')) return;
    }
    heads.push(at);
  });
  return heads;
}

const JOINED = /\b(?:and|or)\b|&/;

/** "D-Ohio": of what party and where the one before it is. */
const CONSTITUENCY = /^(?:D|R|I|L|Lab|Con)[-\u2010]\p{Lu}/u;

/** "Ana Roe, State Department Spokesperson" */
const ROLE =
  /\s(?:Democrat|Republican|Spokes(?:man|woman|person)|Committee(?:man|woman)|Chair(?:man|woman)|Director|Commissioner|Lawmaker)$/;

/** "Roe's lawyer", "the Roe campaign": a noun right behind a name is what is meant. */
const isAnothers = (behind: string): boolean =>
  /^['’]s?\s.*\p{L}/u.test(behind) ||
  (/^(?:\s|-)\p{Ll}/u.test(behind) &&
    !/^\s(?:and|or|who|whom|which|that|of|in|on|at|for|from|with|as|to|himself|herself|itself)\b/.test(behind));

/** "an aide who knows Roe", "papers ranging from such as the Herald". */
const isInClause = (before: string): boolean => /\b(?:who|whom|which|that|whose)\b|\bsuch\b.*\bas\b/.test(before);

/** "a spokesman for Roe", "lawyers for both Roe and Lind". */
const isPart = (before: string): boolean =>
  /\b(?:of|for|from|in|at|with|to|by|like|including)\s(?:both\s)?(?:\p{Lu}[^\s,;]*\s){1,4}(?:and|or|&)\s$/u.test(
    before,
  ) ||
  /\b(?:of|for|from|in|at|with|on|to|by|against|about|near|under|than|like|including|across|among|around)\s(?:(?:the|a|an|his|her|their)\s)?(?:\p{L}+\s){0,2}$/u.test(
    before,
  );

/**
 * Whether a name behind another one is a head too: joined to it, or in apposition to what it is a part of.
 *
 * @param gap between the two. @param rest the phrase from the name on, and whether "and" stands anywhere behind the former one.
 * @param former whether that is a head, and whether no name before it is one.
 */
function isBeside(
  gap: string,
  { own, hasMore }: { readonly own: string; readonly hasMore: boolean },
  { isHead, isFirst }: { readonly isHead: boolean; readonly isFirst: boolean },
  isTitled: boolean,
): boolean {
  const isComma = /^,\s$/.test(gap);
  // "Ana Roe, Ohio" is a place behind a name, "Ana Roe, of Ashton, Ohio" one behind a place; "the mayor of Osby, Ana Roe" an apposition.
  if (isComma && !hasMore) return isFirst || isTitled;
  // "the leaders of Osby, Ohio and Utah"
  const isListed = /^,?\s(?:and|or|&)\s$/.test(gap) || (isComma && LISTED.test(own));
  if (isFirst && !isTitled && isListed) return false;
  // "Ana Roe, a leading Osby Democrat", "Ana Roe, sales lead, Osby Tools"; but "the Herald, the Times and the Post".
  if (/^[.)]*,\s(?:a|an|one)\s|^,\sthe\s\S/i.test(gap) && !JOINED.test(gap)) return false;
  if (isHead && /^(?:,.*\p{Ll})?,\s(?:[Tt]he\s)?$/u.test(gap) && !JOINED.test(own)) return false;
  return isTitled || /(?:\band|,|&|\bor)\s(?:\p{L}[\p{L}.]*\s){0,4}$/u.test(gap);
}

/** A name that another follows, without a comma between. */
const LISTED = /^\p{Lu}\S*(?:\s\p{Lu}\S*)*\s(?:and|or|&)\s\p{Lu}/u;
