import type { Query } from '../../../core/query/query.ts';
import { checkedLimit, cursorOf, isNumber, placeOf } from '../../cursor.ts';
import type { Hit, Page } from '../../search.ts';
import type { PageRequest } from '../../store.ts';
import type { Connection } from '../connection.ts';
import { conditionOf } from './conditions.ts';
import { hitsAt } from './search.ts';

type Place = readonly [sureness: number, number: number];

const isPlace = (value: unknown): value is Place => Array.isArray(value) && value.length === 2 && value.every(isNumber);

interface Row {
  readonly number: number;
  readonly document: number;
  readonly position: number;
  readonly sureness: number;
}

/** Least sure first. Rows stay as they are while people correct others: what they go on from is the last one shown. */
export function doubtful(
  connection: Connection,
  { query, ...request }: PageRequest & { readonly query: Query },
): Page<Hit> {
  const limit = checkedLimit(request);
  const place = placeOf(request.cursor, isPlace) ?? [-1, 0];
  const { sql, parameters } = conditionOf(connection, query, 'statement');
  const rows = connection.all<Row>(
    `SELECT s.number, s.document, s.position, s.sureness FROM statements s
     WHERE s.sureness IS NOT NULL AND (s.sureness, s.number) > (?, ?) AND ${sql}
     ORDER BY s.sureness, s.number LIMIT ?`,
    ...[...place, ...parameters, limit + 1],
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: hitsAt(connection, page, query),
    next: last && rows.length > limit ? cursorOf([last.sureness, last.number]) : null,
  };
}
