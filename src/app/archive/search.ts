import { parse } from '../../core/query/parse.ts';
import type { Facet, Hit, SearchRequest, SearchResult } from '../../store/search.ts';
import type { Store } from '../../store/store.ts';

export interface Wanted {
  /** As it was typed. */
  readonly typed: string;
  readonly order: SearchRequest['order'];
  /** Hits of one page, 1 to 1,000. */
  readonly limit: number;
  readonly cursor: string | null;
  readonly facets: readonly Facet[];
}

/** One page of what the archive has. @throws {QueryError} where the query cannot be understood. */
export const search = (store: Store, { typed, ...wanted }: Wanted): Promise<SearchResult> =>
  store.search({ query: parse(typed), ...wanted });

/** The first page as it is, then all hits of the pages behind it, one page in memory at a time. */
export async function* pagesOf(store: Store, wanted: Wanted): AsyncIterable<SearchResult> {
  let cursor = wanted.cursor;
  let facets = wanted.facets;
  do {
    const page = await search(store, { ...wanted, cursor, facets });
    yield page;
    cursor = page.next;
    // Counts are of all that matches: the first page has them.
    facets = [];
  } while (cursor !== null);
}

/** How a hit stands in a table: one name a column, in order. */
export const HIT_COLUMNS = [
  'id',
  'document',
  'published',
  'outlet',
  'title',
  'address',
  'speaker',
  'entity',
  'status',
  'standing',
  'kind',
  'stance',
  'form',
  'said',
  'addressee',
  'medium',
  'cue',
  'content',
  'context',
] as const;

export type HitRow = Readonly<Record<(typeof HIT_COLUMNS)[number], string>>;

/** A hit as a row of words; empty where something is not known. */
export function rowOf({ id, document, statement, entity, context }: Hit): HitRow {
  const { metadata } = document;
  const words = (spans: readonly { readonly text: string }[]): string => spans.map(({ text }) => text).join(' … ');
  return {
    id,
    document: document.id,
    published: metadata.published ?? '',
    outlet: metadata.outlet ?? '',
    title: metadata.title ?? '',
    address: metadata.address ?? '',
    speaker: entity?.name ?? statement.speaker.name ?? '',
    entity: entity?.id ?? '',
    status: statement.speaker.status,
    standing: statement.standing ?? '',
    kind: statement.kind ?? '',
    stance: statement.stance ?? '',
    form: statement.form,
    said: statement.said?.date ?? '',
    addressee: statement.addressee?.name ?? '',
    medium: statement.medium?.name ?? '',
    cue: words(statement.cue),
    content: words(statement.content),
    context: context.text,
  };
}
