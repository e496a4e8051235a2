import { checkedLimit } from '../../cursor.ts';
import type { Query } from '../../../core/query/query.ts';
import { highlights } from '../../highlights.ts';
import type { Hit, SearchRequest, SearchResult } from '../../search.ts';
import { archived, statementIn } from '../archived.ts';
import type { Connection } from '../connection.ts';
import { type StoredReading, type StoredStatement, storedStatement } from '../readings.ts';
import { isShownAnew, seenReading } from '../shown.ts';
import { FacetTally } from './facets.ts';
import { type HitRow, visitHits } from './hits.ts';
import { comparison, nextAfter, startOf } from './order.ts';

/** One walk over what matches counts it, tallies its facets and keeps the page. */
export function search(connection: Connection, request: SearchRequest): SearchResult {
  const { query, order, facets } = request;
  const limit = checkedLimit(request);
  const { isAfter, shown } = startOf(order, request.cursor);
  const tally = new FacetTally(facets);
  const first = new FirstRows(limit + 1, comparison(order));
  const total = visitHits(connection, query, order === 'relevance', (hit) => {
    if (facets.length > 0) tally.add(hit);
    if (isAfter(hit)) first.add(hit);
  });
  const found = first.sorted();
  const page = found.slice(0, limit);
  return {
    items: hitsAt(
      connection,
      page.map(([, document, position]) => ({ document, position })),
      request.query,
    ),
    next: found.length > limit ? nextAfter(order, page, shown) : null,
    total,
    facets: tally.counts(connection),
  };
}

/** The first so many of all rows that are added, however many come. */
class FirstRows {
  readonly #most: number;
  readonly #compare: (a: HitRow, b: HitRow) => number;
  #rows: HitRow[] = [];
  /** The last of those kept, once there are enough: what comes after it is not looked at. */
  #last: HitRow | null = null;

  constructor(most: number, compare: (a: HitRow, b: HitRow) => number) {
    this.#most = most;
    this.#compare = compare;
  }

  add(row: HitRow): void {
    if (this.#last !== null && this.#compare(row, this.#last) >= 0) return;
    this.#rows.push(row);
    if (this.#rows.length >= 4 * this.#most) this.#cut();
  }

  sorted(): HitRow[] {
    this.#cut();
    return this.#rows;
  }

  #cut(): void {
    this.#rows = this.#rows.sort(this.#compare).slice(0, this.#most);
    if (this.#rows.length === this.#most) this.#last = this.#rows.at(-1) ?? null;
  }
}

/** Statements as people see them, with the words of the query in them. */
export function hitsAt(
  connection: Connection,
  places: readonly { readonly document: number; readonly position: number }[],
  query: Query,
): Hit[] {
  const often = documentsOften(places);
  const readings = new Map<number, StoredReading>();
  const statementAt = (document: number, position: number): StoredStatement | null => {
    if (!often.has(document) && !isShownAnew(connection, document))
      return storedStatement(connection, document, position);
    const stored = readings.get(document) ?? (seenReading(connection, document) as StoredReading);
    readings.set(document, stored);
    return statementIn(stored, position);
  };
  return places.map(({ document, position }) => {
    const stored = statementAt(document, position);
    if (!stored) throw new Error(`Document ${document} has no statement ${position} in its newest reading.`);
    const statement = archived(connection, document, stored, position);
    const { text, start } = statement.context;
    return { ...statement, highlights: highlights(query, text, start) };
  });
}

/** Those that more than one of the places is in: their readings are taken apart once, as a whole. */
function documentsOften(places: readonly { readonly document: number }[]): ReadonlySet<number> {
  const seen = new Set<number>();
  return new Set(
    places.flatMap(({ document }) => {
      if (seen.has(document)) return document;
      seen.add(document);
      return [];
    }),
  );
}
