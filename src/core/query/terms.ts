import { span, type Span } from '../span.ts';
import { type Field, fieldMeant, fieldNamed, FIELDS, nearest, type Side } from './fields.ts';
import { type Period, stretchOf } from './periods.ts';
import { type ExactField, type Phrase, type Query, QueryError, type TextField } from './query.ts';
import { type Value, valueAt } from './values.ts';
import { wordsOf } from './words.ts';

/** The most words that a phrase may have: the longest that every store finds whole wherever it stands. */
export const MAX_PHRASE = 100;

/** A part of a query and where it ends: the offset of what follows. */
export interface Term {
  readonly query: Query;
  readonly end: number;
}

/** `speaker:` and what follows it, where a field is named at `at`; null where none is. */
export function fieldTermAt(query: string, at: number): Term | null {
  const [, name] = /^(\p{L}[\p{L}-]*):/u.exec(query.slice(at, at + 60)) ?? [];
  if (!name) return null;
  const field = fieldNamed(name);
  if (!field) throw unknownField(name, span(at, at + name.length));
  const { parts, end } = valuesAt(query, at + name.length + 1, field);
  const [only] = parts;
  return { query: parts.length === 1 && only ? only : { type: 'or', parts }, end };
}

function unknownField(name: string, at: Span): QueryError {
  const meant = fieldMeant(name);
  const hint = meant ? `Did you mean “${meant}:”?` : `There are ${FIELDS.map(({ name }) => name).join(', ')}.`;
  return new QueryError(`There is no field “${name}”. ${hint} To look for these very words, put them in "…"`, at);
}

/** The values of a field, with commas between them. */
function valuesAt(query: string, start: number, field: Field): { parts: Query[]; end: number } {
  const parts: Query[] = [];
  for (let at = start; ; at++) {
    const value = valueAt(query, at, ',');
    if (!value.typed && !value.star) throw noValue(query, at, field);
    parts.push(partOf(field, value));
    at = value.span.end;
    if (query[at] !== ',') return { parts, end: at };
  }
}

function noValue(query: string, at: number, { name, example }: Field): QueryError {
  const where = span(at - 1, at);
  if (query[at] === '(') return new QueryError(`Values are parted by commas, without parentheses: ${name}:…,…`, where);
  if (query[at - 1] === ',') return new QueryError('A value must follow this comma at once', where);
  return new QueryError(`What “${name}:” looks for must follow it at once, as in ${example}`, where);
}

function partOf(field: Field, value: Value): Query {
  if (field.type === 'text') return phraseOf(field.name, value);
  if (value.star) throw new QueryError(`“${field.name}:” needs a whole value, without *`, value.span);
  if (field.type === 'choice') return choiceOf(field, value);
  if (field.type === 'days') return daysOf(field, value);
  return { type: 'exact', field: field.name, value: exactValue(field.name, value.typed), span: value.span };
}

/** Words next to each other; the last may be a beginning. */
export function phraseOf(field: TextField, { typed, at, star, span: where }: Value): Phrase {
  const early = typed.indexOf('*');
  if (early >= 0)
    throw new QueryError('A * can only end a word, and the last one of a phrase', span(at + early, at + early + 1));
  const found = wordsOf(typed);
  if (!found.length)
    throw new QueryError(
      star ? 'A * needs the beginning of a word before it' : 'There is no word in this: write letters or digits',
      where,
    );
  if (found.length > MAX_PHRASE)
    throw new QueryError(`A phrase may have ${MAX_PHRASE} words, this one has ${found.length}: leave some out`, where);
  if (star && found.at(-1)?.end !== typed.length)
    throw new QueryError('A * must follow a letter or a digit at once', span(at + typed.length, where.end));
  return { type: 'phrase', field, words: found.map(({ word }) => word), prefix: star, span: where };
}

function choiceOf({ name, values }: Extract<Field, { type: 'choice' }>, { typed, span: where }: Value): Query {
  const value = typed
    .trim()
    .toLowerCase()
    .replaceAll(/[-\s]+/g, '_');
  if (values.includes(value)) return { type: 'choice', field: name, value, span: where };
  const meant = nearest(value, values);
  const hint = meant ? `Did you mean “${meant}”? ` : '';
  throw new QueryError(`“${name}:” has no value “${typed}”. ${hint}It may be ${values.join(', ')}`, where);
}

function daysOf({ name, of, side }: Extract<Field, { type: 'days' }>, { typed, span: where }: Value): Query {
  const period = stretchOf(typed.trim());
  if (!period || (side !== 'within' && typed.includes('..')))
    throw new QueryError(`“${typed}” is no time for “${name}:”. ${howToWriteDays(side)}`, where);
  return { type: 'days', field: of, ...bounds(period, side), span: where };
}

/** What can be written after a field of days. */
export const howToWriteDays = (side: Side): string =>
  `Write a year, month or day: 2024, 2024-11 or 2024-11-28${side === 'within' ? ', or 2024-11..2025-02' : ''}`;

function bounds({ from, until }: Period, side: Side): { from: string | null; until: string | null } {
  if (side === 'within') return { from, until };
  return side === 'from' ? { from, until: null } : { from: null, until: from };
}

/** A host is written as the archive keeps it; all else as it is. */
const exactValue = (field: ExactField, typed: string): string =>
  field === 'host'
    ? typed
        .trim()
        .toLowerCase()
        .replace(/^www\.(?=.)/, '')
    : typed;
