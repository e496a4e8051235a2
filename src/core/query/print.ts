import { FIELDS } from './fields.ts';
import { wordsOfPeriod } from './periods.ts';
import type { Days, Query } from './query.ts';

/** Writes a query so that `parse` understands the same; spans are those of the new words. */
export function print(query: Query): string {
  if (query.type === 'all') return '';
  if (query.type === 'and' || query.type === 'or')
    return query.parts.map((part) => inside(part, query.type)).join(query.type === 'or' ? ' OR ' : ' ');
  if (query.type === 'not') return `-${inside(query.part, 'not')}`;
  if (query.type === 'days') return printDays(query);
  const value = query.type === 'phrase' ? printWords(query.words, query.prefix) : printValue(query.value);
  return query.field === 'content' ? value : `${query.field}:${value}`;
}

/** A part inside another: in parentheses where it would be understood otherwise. */
const inside = (part: Query, within: 'and' | 'or' | 'not'): string =>
  part.type === 'or' || (part.type === 'and' && within !== 'or') ? `(${print(part)})` : print(part);

const printWords = (words: readonly string[], prefix: boolean): string => {
  const typed = `${words.join(' ')}${prefix ? '*' : ''}`;
  return words.length > 1 ? `"${typed}"` : typed;
};

const printValue = (value: string): string => {
  if (/^[\w.@/-]+$/.test(value)) return value;
  return value.includes('"') ? `«${value}»` : `"${value}"`;
};

function printDays({ field, from, until }: Days): string {
  const named = (side: 'within' | 'from' | 'until'): string =>
    FIELDS.find((one) => one.type === 'days' && one.of === field && one.side === side)?.name ?? '';
  if (from && until) return `${named('within')}:${wordsOfPeriod({ from, until })}`;
  // Open on both sides: any day. 1000 is the first year that can be written.
  return until ? `${named('until')}:${until}` : `${named('from')}:${from ?? '1000'}`;
}
