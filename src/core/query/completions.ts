import { span, type Span } from '../span.ts';
import { type Field, fieldNamed, FIELDS } from './fields.ts';
import { opensPhrase } from './marks.ts';
import { howToWriteDays } from './terms.ts';

/** What may come next where someone is typing. */
export interface Completions {
  /** What a chosen item takes the place of: UTF-16 offsets in the query. */
  readonly replace: Span;
  /** What can be written there: fields with their colon, or values. */
  readonly items: readonly { readonly text: string; readonly about: string }[];
  /** What the archive must be asked for names that go here, and for which beginning; null where names do not go. */
  readonly lookup: { readonly field: 'speaker' | 'outlet'; readonly typed: string } | null;
  /** What can be written here, for people, where no list can say it. */
  readonly hint: string | null;
}

/** What may be typed at `at`, a UTF-16 offset in a query that need not be whole. Fields and values that begin as typed. */
export function completions(query: string, at: number): Completions {
  const before = query.slice(0, Math.max(0, at));
  const start = startOfTerm(before);
  const [whole = '', name = ''] = /^(\p{L}[\p{L}-]*):/u.exec(before.slice(start)) ?? [];
  const field = name ? fieldNamed(name) : undefined;
  if (field) return valuesFor(field, before, start + whole.length);
  return fieldsFor(before, start);
}

/** Where the term begins that ends the query so far; blanks inside quotation marks do not end one. */
function startOfTerm(before: string): number {
  let start = 0;
  let quoted = false;
  for (let at = 0; at < before.length; at++) {
    if (opensPhrase(before[at]) || /[”»]/.test(before[at]!)) quoted = !quoted;
    else if (!quoted && /[\s()]/.test(before[at]!)) start = at + 1;
    else if (at === start && /[-−–]/.test(before[at]!)) start = at + 1;
  }
  return start;
}

function fieldsFor(before: string, start: number): Completions {
  const typed = before.slice(start).toLowerCase();
  const items = FIELDS.filter(({ name }) => name.startsWith(typed)).map(({ name, about }) => ({
    text: `${name}:`,
    about,
  }));
  return { replace: span(start, before.length), items, lookup: null, hint: null };
}

function valuesFor(field: Field, before: string, from: number): Completions {
  const start = from + startOfValue(before.slice(from));
  const typed = before.slice(start).replace(/^["“”„«]/, '');
  const replace = span(start, before.length);
  const none = { replace, items: [], lookup: null, hint: null };
  if (field.type === 'choice') {
    const items = field.values.filter((value) => value.startsWith(typed.toLowerCase()));
    return { ...none, items: items.map((text) => ({ text, about: field.about })) };
  }
  if (field.type === 'days') return { ...none, hint: howToWriteDays(field.side) };
  if (field.name === 'speaker' || field.name === 'outlet') return { ...none, lookup: { field: field.name, typed } };
  return { ...none, hint: `${field.about}, as in ${field.example}` };
}

/** Where the last of the values begins: after the last comma that is not inside quotation marks. */
function startOfValue(values: string): number {
  let start = 0;
  let quoted = false;
  for (let at = 0; at < values.length; at++) {
    if (opensPhrase(values[at])) quoted = !quoted;
    else if (values[at] === ',' && !quoted) start = at + 1;
  }
  return start;
}
