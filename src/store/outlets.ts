import { wordsOf } from '../core/query/words.ts';
import { checkedLimit, cursorOf, placeOf } from './cursor.ts';
import type { Outlet, Page } from './search.ts';
import type { PageRequest } from './store.ts';

/** Documents of one outlet under one host, counted. The name is the host's where articles give none. */
export interface OutletCount extends Outlet {
  readonly host: string | null;
}

interface Found extends Outlet {
  readonly hosts: readonly string[];
}

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');

/**
 * A page of outlets, those with most statements first. Counts grow as documents come: the cursor says who was shown.
 * Outlets are thousands at most, so that words are looked for in their names one by one.
 */
export function outletPage(
  counts: readonly OutletCount[],
  { name, cursor, ...request }: PageRequest & { readonly name: string },
): Page<Outlet> {
  const limit = checkedLimit({ ...request, cursor });
  const shown = placeOf(cursor, isNames) ?? [];
  const left = together(counts)
    .filter((outlet) => !shown.includes(outlet.name) && bears(outlet, name))
    .sort((a, b) => b.statements - a.statements || b.documents - a.documents || (a.name < b.name ? -1 : 1));
  const items = left.slice(0, limit).map(({ hosts: _hosts, ...outlet }) => outlet);
  return { items, next: left.length > limit ? cursorOf([...shown, ...items.map((one) => one.name)]) : null };
}

function together(counts: readonly OutletCount[]): Found[] {
  const found = new Map<string, Found>();
  for (const { name, host, documents, statements } of counts) {
    const before = found.get(name) ?? { name, documents: 0, statements: 0, hosts: [] };
    found.set(name, {
      name,
      documents: before.documents + documents,
      statements: before.statements + statements,
      hosts: host === null ? before.hosts : [...before.hosts, host],
    });
  }
  return [...found.values()];
}

/** All words in its name or in one of its hosts, the last as a beginning. */
function bears({ name, hosts }: Found, typed: string): boolean {
  const words = wordsOf(typed).map(({ word }) => word);
  const last = words.pop();
  if (last === undefined) return true;
  return [name, ...hosts].some((text) => {
    const there = wordsOf(text).map(({ word }) => word);
    return words.every((word) => there.includes(word)) && there.some((word) => word.startsWith(last));
  });
}
