import { type RawBuilder, sql, type SqlBool } from 'kysely';
import type { Query } from '../../core/query/query.ts';
import { checkedLimit, isNumber, pageOf, placeOf } from '../cursor.ts';
import type { DocumentBrief } from '../documents.ts';
import type { Page } from '../search.ts';
import type { DocumentsRequest } from '../store.ts';
import { briefs } from './briefs.ts';
import { statementsWhere } from './conditions.ts';
import type { Db } from './connection.ts';
import { quoted, valueLexeme } from './lexemes.ts';
import { phraseVector } from './tsquery.ts';

interface Row {
  readonly key: number;
  readonly published: string | null;
}

/** Newest first, those without a day last. */
export async function documentPage(db: Db, request: DocumentsRequest): Promise<Page<DocumentBrief>> {
  const limit = checkedLimit(request);
  const { rows } = await sql<Row>`
    SELECT k.key, k.published FROM document_keys k JOIN documents d ON d.key = k.key AND d.month = k.month
    WHERE ${documentsWhere(request.query)} AND ${versionsOf(request)} AND ${after(request)}
    ORDER BY k.published DESC NULLS LAST, k.key DESC LIMIT ${limit + 1}`.execute(db);
  const found = await briefs(
    db,
    rows.map(({ key }) => key),
  );
  return pageOf(
    rows,
    limit,
    ({ key }) => found.get(key)!,
    ({ published, key }) => [published, key],
  );
}

const versionsOf = ({ versionsOf }: DocumentsRequest): RawBuilder<SqlBool> =>
  versionsOf === undefined
    ? sql`true`
    : sql`k.version_of = (SELECT version_of FROM document_keys WHERE id = ${versionsOf})`;

type Place = readonly [published: string | null, key: number];

const isPlace = (value: unknown): value is Place =>
  Array.isArray(value) &&
  value.length === 2 &&
  isNumber(value[1]) &&
  (value[0] === null || typeof value[0] === 'string');

function after({ cursor }: DocumentsRequest): RawBuilder<SqlBool> {
  const place = placeOf(cursor, isPlace);
  if (!place) return sql`true`;
  const [published, key] = place;
  return sql`(coalesce(k.published, '-infinity'), k.key) < (coalesce(${published}::date, '-infinity'), ${key}::bigint)`;
}

/** Documents `k`, `d` that a query finds by what it asks of the article; what it asks of statements, one of them must have. */
function documentsWhere(query: Query): RawBuilder<SqlBool> {
  if (query.type === 'not') return sql`(${documentsWhere(query.part)}) IS NOT TRUE`;
  if (query.type === 'or') return sql`(${sql.join(query.parts.map(documentsWhere), sql` OR `)})`;
  if (query.type !== 'and') return ofArticle(query) ?? ofStatement(query);
  const own = query.parts.map(ofArticle);
  const others = query.parts.filter((_, at) => !own[at]);
  const conditions = own.filter((condition) => condition !== null);
  if (others.length)
    conditions.push(others.length > 1 ? ofStatement({ type: 'and', parts: others }) : documentsWhere(others[0]!));
  return sql`(${sql.join(conditions, sql` AND `)})`;
}

const ofStatement = (query: Query): RawBuilder<SqlBool> =>
  sql`EXISTS (SELECT 1 FROM statements s WHERE s.document = k.key AND ${statementsWhere(query)})`;

/** Null where the query asks of statements. */
function ofArticle(query: Query): RawBuilder<SqlBool> | null {
  switch (query.type) {
    case 'all':
      return sql`true`;
    case 'phrase':
      if (query.field === 'article')
        return sql`k.key IN (SELECT document FROM article_words WHERE words @@ ${phraseVector(query, 'content')}::tsquery)`;
      if (!['title', 'author', 'outlet'].includes(query.field)) return null;
      return sql`d.words @@ ${phraseVector(query)}::tsquery`;
    case 'exact':
      if (query.field === 'document') return sql`k.id = ${query.value}`;
      if (query.field !== 'language' && query.field !== 'host') return null;
      return sql`d.words @@ ${quoted(valueLexeme(query.field, query.value))}::tsquery`;
    case 'days':
      if (query.field === 'said') return null;
      return sql`(k.published >= coalesce(${query.from}::date, '-infinity') AND k.published < coalesce(${query.until}::date, 'infinity'))`;
    default:
      return null;
  }
}
