import { span, type Span } from '../span.ts';
import { isMinus } from './marks.ts';
import { type Query, QueryError } from './query.ts';
import { fieldTermAt, phraseOf, type Term } from './terms.ts';
import { endsBare, valueAt } from './values.ts';

/** A piece of a query that the grammar of `parse.ts` puts together. */
export type Token =
  | { readonly type: 'open' | 'close' | 'not' | 'and' | 'or'; readonly span: Span }
  | { readonly type: 'term'; readonly query: Query; readonly span: Span };

const OPERATORS: Readonly<Record<string, 'and' | 'or' | 'not'>> = { AND: 'and', OR: 'or', NOT: 'not' };

/** @throws {QueryError} where a piece cannot be understood by itself. */
export function tokensOf(query: string): Token[] {
  const tokens: Token[] = [];
  for (let at = startOfToken(query, 0); at < query.length; ) {
    const token = tokenAt(query, at);
    tokens.push(token);
    at = startOfToken(query, token.span.end);
  }
  return tokens;
}

function startOfToken(query: string, from: number): number {
  let at = from;
  while (at < query.length && /\s/.test(query[at]!)) at++;
  return at;
}

function tokenAt(query: string, at: number): Token {
  const character = query[at];
  if (character === '(' || character === ')')
    return { type: character === '(' ? 'open' : 'close', span: span(at, at + 1) };
  return isMinus(character) ? minusAt(query, at) : (operatorAt(query, at) ?? termAt(query, at));
}

function minusAt(query: string, at: number): Token {
  if (/^[\s)]?$/.test(query[at + 1] ?? ''))
    throw new QueryError('What a minus leaves out must follow it at once: -word', span(at, at + 1));
  return { type: 'not', span: span(at, at + 1) };
}

/** `AND`, `OR` and `NOT` are operators in capitals only: “or” is a word. */
function operatorAt(query: string, at: number): Token | null {
  const [word = ''] = /^(?:AND|OR|NOT)/.exec(query.slice(at, at + 3)) ?? [];
  const type = OPERATORS[word];
  const next = query[at + word.length];
  return type && (next === undefined || endsBare(next)) ? { type, span: span(at, at + word.length) } : null;
}

function termAt(query: string, at: number): Token {
  const { query: found, end } = fieldTermAt(query, at) ?? wordsAt(query, at);
  return { type: 'term', query: found, span: span(at, end) };
}

function wordsAt(query: string, at: number): Term {
  const value = valueAt(query, at);
  return { query: phraseOf('content', value), end: value.span.end };
}
