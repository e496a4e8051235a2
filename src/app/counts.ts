import type { Query } from '../core/query/query.ts';
import type { Facet, SearchResult } from '../store/search.ts';
import type { Store } from '../store/store.ts';

/** How many statements match, and counts of them; the archive gives one hit at least, which is left out here. */
export async function countsOf(store: Store, query: Query, facets: readonly Facet[]): Promise<SearchResult> {
  const found = await store.search({ query, order: 'newest', limit: 1, cursor: null, facets });
  return { ...found, items: [], next: null };
}
