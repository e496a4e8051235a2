import { type RawBuilder, sql } from 'kysely';
import { isDay } from '../../core/day.ts';
import { checkedLimit, cursorOf, isNumber, placeOf } from '../cursor.ts';
import { highlights } from '../highlights.ts';
import { FACETS, type Facet, type FacetCount, type SearchRequest, type SearchResult } from '../search.ts';
import { type Place, archivedAt } from './archived.ts';
import { rankingOf, statementsWhere } from './conditions.ts';
import type { Db } from './connection.ts';

/** What stands for a result in the order asked for, and in the cursor after it. */
interface Found extends Place {
  readonly published: string | null;
  readonly rank: number;
}

interface Answer {
  readonly page: readonly Found[] | null;
  readonly total: number;
  readonly facets: Readonly<Partial<Record<Facet, readonly FacetCount[] | null>>>;
}

/** Statements that a query finds. All that match are gathered once; the page and the counts are made from them. */
export async function search(db: Db, request: SearchRequest): Promise<SearchResult> {
  const { query, order } = request;
  const limit = checkedLimit(request);
  const ranking = order === 'relevance' ? rankingOf(query) : null;
  const { rows } = await sql<Answer>`
    WITH found AS MATERIALIZED (
      SELECT s.document, s.position, s.published, ${rankOf(ranking)} AS rank ${columnsFor(request.facets)}
      FROM statements s WHERE ${statementsWhere(query)}
    )
    SELECT
      (SELECT count(*) FROM found) AS total,
      (SELECT json_agg(page) FROM (
        SELECT document, position, published, rank FROM found
        WHERE ${afterCursor(request)} ORDER BY ${ORDERS[order]} LIMIT ${limit + 1}
      ) AS page) AS page,
      ${facetsOf(request.facets)} AS facets`.execute(db);
  const { page, total, facets } = rows[0]!;
  const found = page ?? [];
  const [shown, last] = [found.slice(0, limit), found[limit - 1]];
  const items = await archivedAt(db, shown);
  return {
    items: items.map((item) => ({ ...item, highlights: highlights(query, item.context.text, item.context.start) })),
    next:
      found.length > limit && last ? cursorOf([order, last.published, last.rank, last.document, last.position]) : null,
    total,
    facets: Object.fromEntries(request.facets.map((facet) => [facet, facets[facet] ?? []])),
  };
}

const rankOf = (ranking: string | null): RawBuilder<number> =>
  ranking === null ? sql`0::float8` : sql`ts_rank_cd(s.words, ${ranking}::tsquery, 1)::float8`;

/** Those without a day last, whichever way. Documents added later have greater keys. */
const ORDERS: Readonly<Record<SearchRequest['order'], RawBuilder<unknown>>> = {
  newest: sql`published DESC NULLS LAST, document DESC, position`,
  oldest: sql`published NULLS LAST, document, position`,
  relevance: sql`rank DESC, published DESC NULLS LAST, document DESC, position`,
};

/** The order, and the values of its columns where a page ended. */
type Ended = readonly [order: string, published: string | null, rank: number, document: number, position: number];

const isEnded = (value: unknown, order: string): value is Ended =>
  Array.isArray(value) &&
  value[0] === order &&
  (value[1] === null || isDay(String(value[1]))) &&
  value.length === 5 &&
  value.slice(2).every(isNumber);

function afterCursor({ cursor, order }: SearchRequest): RawBuilder<unknown> {
  const place = placeOf(cursor, (value): value is Ended => isEnded(value, order));
  if (!place) return sql`true`;
  const [, published, rank, document, position] = place;
  const day = sql`coalesce(published, ${order === 'oldest' ? sql`'infinity'` : sql`'-infinity'`}::date)`;
  const lastDay = sql`coalesce(${published}::date, ${order === 'oldest' ? sql`'infinity'` : sql`'-infinity'`}::date)`;
  const here = order === 'oldest' ? sql`(${day}, document, position)` : sql`(${day}, document, -position)`;
  const last =
    order === 'oldest'
      ? sql`(${lastDay}, ${document}::bigint, ${position}::int)`
      : sql`(${lastDay}, ${document}::bigint, -${position}::int)`;
  if (order === 'oldest') return sql`${here} > ${last}`;
  if (order === 'newest') return sql`${here} < ${last}`;
  return sql`(rank < ${rank}::float8 OR (rank = ${rank}::float8 AND ${here} < ${last}))`;
}

/** At most so many values of a facet; months are all told. */
const MOST = 50;

const COLUMNS: Readonly<Record<Facet, RawBuilder<unknown>>> = {
  speaker: sql`s.entity, s.speaker`,
  outlet: sql`s.outlet`,
  month: sql`to_char(s.published, 'YYYY-MM') AS month`,
  ...{ kind: sql`s.kind`, standing: sql`s.standing`, stance: sql`s.stance`, form: sql`s.form`, status: sql`s.status` },
};

const columnsFor = (facets: readonly Facet[]): RawBuilder<unknown> =>
  sql`${sql.join(
    FACETS.filter((facet) => facets.includes(facet)).map((facet) => sql`, ${COLUMNS[facet]}`),
    sql` `,
  )}`;

function facetsOf(facets: readonly Facet[]): RawBuilder<unknown> {
  if (!facets.length) return sql`'{}'::json`;
  const parts = [...new Set(facets)].map(
    (facet) => sql`${sql.lit(facet)}, (SELECT json_agg(c) FROM (${countsOf(facet)}) AS c)`,
  );
  return sql`json_build_object(${sql.join(parts)})`;
}

function countsOf(facet: Facet): RawBuilder<unknown> {
  if (facet === 'month')
    return sql`SELECT month AS value, month AS label, count(*) AS count FROM found WHERE month IS NOT NULL GROUP BY month ORDER BY month`;
  const most = sql`ORDER BY 3 DESC, 1 LIMIT ${sql.lit(MOST)}`;
  if (facet === 'speaker')
    return sql`SELECT coalesce(r.id, f.speaker) AS value, coalesce(r.shown, f.speaker) AS label, count(*) AS count
      FROM found f LEFT JOIN entities e ON e.id = f.entity LEFT JOIN entities r ON r.id = coalesce(e.merged_into, e.id)
      WHERE coalesce(r.id, f.speaker) IS NOT NULL GROUP BY 1, 2 ${most}`;
  const column = sql.ref(facet);
  return sql`SELECT ${column} AS value, ${column} AS label, count(*) AS count FROM found
    WHERE ${column} IS NOT NULL GROUP BY ${column} ${most}`;
}
