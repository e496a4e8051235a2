import { sql } from 'kysely';
import type { Query } from '../../core/query/query.ts';
import { checkedLimit, cursorOf, isNumber, placeOf } from '../cursor.ts';
import { highlights } from '../highlights.ts';
import type { Hit, Page } from '../search.ts';
import type { PageRequest } from '../store.ts';
import { archivedAt, type Place } from './archived.ts';
import { statementsWhere } from './conditions.ts';
import type { Db } from './connection.ts';

interface Row extends Place {
  readonly sureness: number;
  readonly statement: string;
}

type Ended = readonly [sureness: number, document: number, statement: string];

const isEnded = (value: unknown): value is Ended =>
  Array.isArray(value) && value.length === 3 && value.slice(0, 2).every(isNumber) && typeof value[2] === 'string';

/** Least sure first; those that are equally so by document and id, which stay while people correct others. */
export async function doubtful(
  db: Db,
  { query, ...request }: PageRequest & { readonly query: Query },
): Promise<Page<Hit>> {
  const limit = checkedLimit(request);
  const [sureness, document, statement] = placeOf(request.cursor, isEnded) ?? [-1, 0, ''];
  const { rows } = await sql<Row>`
    SELECT s.document, s.position, s.sureness, s.statement FROM statements s
    WHERE s.sureness IS NOT NULL AND (s.sureness, s.document, s.statement) > (${sureness}::int, ${document}::bigint, ${statement}::text)
      AND ${statementsWhere(query)}
    ORDER BY s.sureness, s.document, s.statement LIMIT ${limit + 1}`.execute(db);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const items = await archivedAt(db, page);
  return {
    items: items.map((item) => ({ ...item, highlights: highlights(query, item.context.text, item.context.start) })),
    next: last && rows.length > limit ? cursorOf([last.sureness, last.document, last.statement]) : null,
  };
}
