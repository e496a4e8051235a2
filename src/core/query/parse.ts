import { span } from '../span.ts';
import { type Query, QueryError } from './query.ts';
import { type Token, tokensOf } from './tokens.ts';

/** UTF-16 code units. */
const MAX_LENGTH = 4000;
/** Every store answers a query of so many parts, so deep in parentheses. */
const MAX_PARTS = 250;
const MAX_DEPTH = 50;

/**
 * Understands what someone looks for, as docs/search.md describes it: blanks join what must be there together and bind
 * more tightly than OR.
 * @throws {QueryError} and nothing else, whatever is typed: what is wrong, where, and what to write.
 */
export function parse(typed: string): Query {
  if (typed.length > MAX_LENGTH)
    throw new QueryError(
      `A query may have ${MAX_LENGTH} characters, this one has ${typed.length}`,
      span(MAX_LENGTH, typed.length),
    );
  const tokens = tokensOf(typed);
  if (!tokens.length) return { type: 'all' };
  refuseTooMany(tokens);
  const { query, next } = anyOf(tokens, 0, 0);
  const left = tokens[next];
  if (left) throw new QueryError('No parenthesis is open here: leave this one out, or open it before', left.span);
  return query;
}

function refuseTooMany(tokens: readonly Token[]): void {
  let parts = 0;
  for (const token of tokens) {
    if (token.type === 'term') parts += token.query.type === 'or' ? token.query.parts.length : 1;
    if (parts > MAX_PARTS)
      throw new QueryError(`A query may have ${MAX_PARTS} parts, and this is one more`, token.span);
  }
}

/** A part of the query, and the index of the token after it. */
interface Parsed {
  readonly query: Query;
  readonly next: number;
}

/** Parts with OR between them, up to the end or a closing parenthesis. */
function anyOf(tokens: readonly Token[], from: number, depth: number): Parsed {
  const parts: Query[] = [];
  for (let at = from; ; at++) {
    const { query, next } = allOf(tokens, at, depth);
    parts.push(query);
    if (tokens[next]?.type !== 'or') return { query: joined('or', parts), next };
    at = next;
  }
}

/** Parts that must all be there, up to OR, the end or a closing parenthesis; AND between them changes nothing. */
function allOf(tokens: readonly Token[], from: number, depth: number): Parsed {
  const parts: Query[] = [];
  for (let at = from; ; ) {
    const token = tokens[at];
    const joins = token?.type === 'and';
    if (!joins && parts.length && (!token || token.type === 'or' || token.type === 'close'))
      return { query: joined('and', parts), next: at };
    const { query, next } = one(tokens, joins && parts.length ? at + 1 : at, depth);
    parts.push(query);
    at = next;
  }
}

function one(tokens: readonly Token[], at: number, depth: number): Parsed {
  const token = tokens[at];
  if (token?.type === 'term') return { query: token.query, next: at + 1 };
  if (token?.type === 'not') return negated(tokens, at, depth);
  if (token?.type === 'open') return inParentheses(tokens, at, depth);
  throw nothingThere(tokens, at);
}

function negated(tokens: readonly Token[], at: number, depth: number): Parsed {
  refuseTooDeep(tokens[at]!, depth);
  const { query, next } = one(tokens, at + 1, depth + 1);
  return { query: { type: 'not', part: query }, next };
}

function inParentheses(tokens: readonly Token[], at: number, depth: number): Parsed {
  const open = tokens[at]!;
  refuseTooDeep(open, depth);
  const following = tokens[at + 1];
  if (following?.type === 'close')
    throw new QueryError('There is nothing in these parentheses', span(open.span.start, following.span.end));
  if (!following) throw new QueryError('This parenthesis is not closed, and nothing follows it', open.span);
  const { query, next } = anyOf(tokens, at + 1, depth + 1);
  if (!tokens[next]) throw new QueryError('This parenthesis is not closed: write ) where it ends', open.span);
  return { query, next: next + 1 };
}

function refuseTooDeep({ span: where }: Token, depth: number): void {
  if (depth >= MAX_DEPTH) throw new QueryError(`A query may be ${MAX_DEPTH} parentheses and minuses deep`, where);
}

/** Where a part was expected and none is: an operator stands there, or the one before it has nothing after it. */
function nothingThere(tokens: readonly Token[], at: number): QueryError {
  const [here, before] = [tokens[at], tokens[at - 1]];
  const isOperator = (token: Token | undefined): token is Token =>
    token !== undefined && /^(and|or|not)$/.test(token.type);
  const blamed = isOperator(before) ? before : here;
  if (!isOperator(blamed))
    return new QueryError('No parenthesis is open here: leave this one out, or open it before', here!.span);
  const name = blamed.type.toUpperCase();
  if (blamed.type === 'not') return new QueryError('What is left out must follow: -word, or NOT word', blamed.span);
  const hint = `to look for the word, write "${name.toLowerCase()}"`;
  return new QueryError(`${name} needs something to look for on both its sides; ${hint}`, blamed.span);
}

/** Several parts as one; `a (b c)` is `a b c`. */
function joined(type: 'and' | 'or', parts: readonly Query[]): Query {
  const [first] = parts;
  if (parts.length === 1 && first) return first;
  return { type, parts: parts.flatMap((part) => (part.type === type ? part.parts : [part])) };
}
