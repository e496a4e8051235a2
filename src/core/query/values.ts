import { span, type Span } from '../span.ts';
import { closingOf, opensPhrase } from './marks.ts';
import { QueryError } from './query.ts';

/** What is looked for, as typed: without quotation marks and the star that ends it. Spans have both. */
export interface Value {
  readonly typed: string;
  /** UTF-16 offset of `typed` in the query. */
  readonly at: number;
  readonly star: boolean;
  readonly span: Span;
}

/** A phrase in marks that opens at `at`, or a run of characters up to a blank, a bracket, a mark or one of `stops`. */
export function valueAt(query: string, at: number, stops = ''): Value {
  return opensPhrase(query[at]) ? quotedAt(query, at) : bareAt(query, at, stops);
}

function quotedAt(query: string, at: number): Value {
  const close = closingOf(query, at);
  if (close < 0)
    throw new QueryError(
      `This quotation is not closed: end it with ${query[at] === '«' ? '»' : '"'}`,
      span(at, at + 1),
    );
  const inside = query.slice(at + 1, close);
  if (!inside.trim())
    throw new QueryError('There is nothing between these marks: put words there', span(at, close + 1));
  const after = query[close + 1] === '*';
  return withoutStar({ typed: inside, at: at + 1, star: after, span: span(at, close + (after ? 2 : 1)) });
}

function bareAt(query: string, at: number, stops: string): Value {
  let end = at;
  while (end < query.length && !endsBare(query[end]!) && !stops.includes(query[end]!)) end++;
  return withoutStar({ typed: query.slice(at, end), at, star: false, span: span(at, end) });
}

export const endsBare = (character: string): boolean => /[\s()]/.test(character) || opensPhrase(character);

const withoutStar = (value: Value): Value =>
  !value.star && value.typed.endsWith('*') ? { ...value, typed: value.typed.slice(0, -1), star: true } : value;
