import { checkedLimit, isNumber, pageOf, placeOf } from '../cursor.ts';
import type { DocumentBrief } from '../documents.ts';
import type { Page } from '../search.ts';
import type { DocumentsRequest } from '../store.ts';
import type { Connection } from './connection.ts';
import { BRIEF, type BriefRow, briefOf } from './documents.ts';
import { conditionOf } from './search/conditions.ts';

type Row = BriefRow & { readonly number: number; readonly published: number | null };
type Place = readonly [published: number | null, number: number];

const isPlace = (value: unknown): value is Place =>
  Array.isArray(value) && value.length === 2 && (value[0] === null || isNumber(value[0])) && isNumber(value[1]);

/** Newest first, those without a day last. */
export function documentPage(connection: Connection, request: DocumentsRequest): Page<DocumentBrief> {
  const limit = checkedLimit(request);
  const place = placeOf(request.cursor, isPlace);
  const { sql, parameters } = conditionOf(connection, request.query, 'document');
  const versions = request.versionsOf;
  const among = versions === undefined ? '' : 'AND d.version_of = (SELECT version_of FROM documents WHERE id = ?)';
  const after = place === null ? '' : `AND (coalesce(d.published, 0), d.number) < (?, ?)`;
  const rows = connection.all<Row>(
    `SELECT ${BRIEF}, d.number, d.published FROM documents d WHERE ${sql} ${among} ${after}
     ORDER BY d.published DESC NULLS LAST, d.number DESC LIMIT ?`,
    ...[...parameters, ...(versions === undefined ? [] : [versions])],
    ...[...(place === null ? [] : [place[0] ?? 0, place[1]]), limit + 1],
  );
  return pageOf(rows, limit, briefOf, ({ published, number }) => [published, number]);
}
