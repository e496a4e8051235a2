import { DOUBTFUL_OUTLETS, OUTLET_ENDINGS, type OutletKind, OUTLETS } from '../../lexicon/outlets.ts';
import { type Phrase, phraseOf } from './phrases.ts';
import { isJoined, type Token, tokensOf } from './tokens.ts';

interface Named {
  readonly words: readonly string[];
  readonly kind: OutletKind;
}

/** The names of the list by their first word, longer ones first. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly Named[]> = byFirstWord();

function byFirstWord(): Map<string, Named[]> {
  const found = new Map<string, Named[]>();
  for (const [name, kind] of OUTLETS) {
    const words = tokensOf(name, []).map(({ text }) => text);
    const first = words[0] ?? name;
    found.set(
      first,
      [...(found.get(first) ?? []), { words, kind }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return found;
}

/** Outlets, programmes and platforms that the text names. */
export function outletsIn(tokens: readonly Token[]): Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < tokens.length; ) {
    const named = listedAt(tokens, at) ?? endingAt(tokens, at);
    if (named !== null)
      found.push(phraseOf(tokens, { from: at, to: named.to, kind: named.kind, key: keyOf(tokens, at, named.to) }));
    at = named?.to ?? at + 1;
  }
  return found;
}

const keyOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .filter((word) => word !== 'the')
    .join(' ');

interface Match {
  readonly to: number;
  readonly kind: OutletKind;
}

function listedAt(tokens: readonly Token[], at: number): Match | null {
  for (const { words, kind } of BY_FIRST_WORD.get((tokens[at] as Token).text) ?? []) {
    if (!words.every((word, i) => tokens[at + i]?.text === word && (i === 0 || isSameName(tokens, at + i)))) continue;
    const to = at + words.length;
    if (words.length === 1 && DOUBTFUL_OUTLETS.has(words[0] as string) && !isBelieved(tokens, at)) continue;
    return { to, kind };
  }
  return null;
}

const isSameName = (tokens: readonly Token[], at: number): boolean =>
  isJoined(tokens[at] as Token) || !/[.!?,;:]/.test((tokens[at] as Token).gap);

const BELIEVED_BEHIND = new Set(['the', 'told', 'tells', 'on', 'with', 'by', 'via', 'to', 'in', 'from']);

/** A name that is a common word too: behind `the` or a preposition, in marks or behind an owner, no other name beside it. */
function isBelieved(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (next !== undefined && isJoined(next) && next.capital && !token.possessive) return false;
  if (before === undefined) return false;
  return token.text === 'X'
    ? /^(?:on|via|to)$/.test(before.lower)
    : before.possessive || BELIEVED_BEHIND.has(before.lower);
}

/** `the Elmsford Gazette`, and `the Times` for one named in full elsewhere. */
function endingAt(tokens: readonly Token[], at: number): Match | null {
  const first = tokens[at] as Token;
  if (!first.capital || first.lower === 'the') return null;
  for (let to = at; to < at + 5; to++) {
    const token = tokens[to];
    if (token === undefined || (to > at && !isJoined(token)) || !(token.capital || token.text === 'magazine'))
      return null;
    if (OUTLET_ENDINGS.has(token.text) && (to > at || tokens[at - 1]?.lower === 'the'))
      return { to: to + 1, kind: 'outlet' };
    if (token.possessive) return null;
  }
  return null;
}
