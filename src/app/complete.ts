import { type Completions, completions } from '../core/query/completions.ts';
import type { Store } from '../store/store.ts';

/** What the search box offers: fields and values, speakers and outlets of the archive with how much they have. */
export interface Offer {
  /** What the chosen item takes the place of: UTF-16 offsets in the query. */
  readonly replace: Completions['replace'];
  readonly items: readonly { readonly text: string; readonly about: string }[];
  readonly hint: string | null;
}

const MOST = 8;

/** @param at UTF-16 offset of the cursor in the query, which need not be whole. */
export async function offersFor(store: Store, query: string, at: number): Promise<Offer> {
  const { replace, items, lookup, hint } = completions(query, at);
  if (!lookup) return { replace, items: items.slice(0, MOST * 4), hint };
  const request = { name: lookup.typed, limit: MOST, cursor: null };
  const found =
    lookup.field === 'outlet'
      ? (await store.outlets(request)).items
      : (await store.entities({ ...request, order: 'statements' })).items;
  return {
    replace,
    items: found.map(({ name, statements }) => ({ text: quoted(name), about: String(statements) })),
    hint,
  };
}

const quoted = (name: string): string => (/^[\p{L}\p{N}]+$/u.test(name) ? name : `"${name.replaceAll('"', '')}"`);
