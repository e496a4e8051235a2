import { type RawBuilder, sql, type SqlBool } from 'kysely';
import type { And, Days, Exact, Or, Phrase, Query } from '../../core/query/query.ts';
import { numberOfDay } from '../days.ts';
import { partsOf } from '../document-id.ts';
import { quoted, valueLexeme } from './lexemes.ts';
import { phraseVector } from './tsquery.ts';

/** A condition of SQL; or a `tsquery`, so that as much as can be is asked of the index of words at once. */
type Condition = { readonly vector: string } | { readonly sql: RawBuilder<SqlBool> };

/** The statements `s` that a query finds. */
export const statementsWhere = (query: Query): RawBuilder<SqlBool> => asSql(conditionOf(query));

/** A `tsquery` by which the statements that a query finds are ranked; null where it looks for no words. */
export function rankingOf(query: Query): string | null {
  if (query.type === 'phrase') return query.field === 'article' ? null : phraseVector(query);
  if (query.type !== 'and' && query.type !== 'or') return null;
  const parts = query.parts.map(rankingOf).filter((part) => part !== null);
  return parts.length ? `(${parts.join(query.type === 'and' ? ' & ' : ' | ')})` : null;
}

const asSql = (condition: Condition): RawBuilder<SqlBool> =>
  'sql' in condition ? condition.sql : sql`s.words @@ ${condition.vector}::tsquery`;

function conditionOf(query: Query): Condition {
  switch (query.type) {
    case 'all':
      return { sql: sql`true` };
    case 'and':
    case 'or':
      return joined(query);
    case 'not': {
      const part = conditionOf(query.part);
      // What is not known is not so: a day, where an article has none.
      return 'vector' in part ? { vector: `!${part.vector}` } : { sql: sql`(${part.sql}) IS NOT TRUE` };
    }
    case 'phrase':
      return phraseCondition(query);
    case 'choice':
      return { vector: quoted(valueLexeme(query.field, query.value)) };
    case 'exact':
      return exactCondition(query);
    case 'days':
      return { sql: daysCondition(query) };
  }
}

function joined({ type, parts }: And | Or): Condition {
  const conditions = parts.map(conditionOf);
  const vectors = conditions.flatMap((part) => ('vector' in part ? [part.vector] : []));
  const others = conditions.flatMap((part) => ('sql' in part ? [part.sql] : []));
  const vector = `(${vectors.join(type === 'and' ? ' & ' : ' | ')})`;
  if (!others.length) return { vector };
  const all = vectors.length ? [asSql({ vector }), ...others] : others;
  return { sql: sql`(${sql.join(all, type === 'and' ? sql` AND ` : sql` OR `)})` };
}

function phraseCondition(phrase: Phrase): Condition {
  if (phrase.field === 'article')
    return {
      sql: sql`s.document IN (SELECT document FROM article_words WHERE words @@ ${phraseVector(phrase, 'content')}::tsquery)`,
    };
  const own = { vector: phraseVector(phrase) };
  return phrase.field === 'speaker' ? { sql: sql`(${asSql(own)} OR ${isOneOf(entitiesCalled(own.vector))})` } : own;
}

const isOneOf = (entities: RawBuilder<unknown>): RawBuilder<SqlBool> => sql`s.entity = ANY (ARRAY(${entities}))`;

/** Whoever bears a name, with all that were merged with them. */
const entitiesCalled = (vector: string): RawBuilder<unknown> =>
  sql`SELECT m.id FROM entities m WHERE coalesce(m.merged_into, m.id) IN
    (SELECT coalesce(e.merged_into, e.id) FROM entities e JOIN entity_names n ON n.entity = e.id
      WHERE n.words @@ ${vector}::tsquery)`;

function exactCondition({ field, value }: Exact): Condition {
  if (field === 'language' || field === 'host') return { vector: quoted(valueLexeme(field, value)) };
  if (field === 'document') return { sql: inDocument(value) };
  if (field === 'entity')
    return {
      sql: isOneOf(sql`SELECT m.id FROM entities m WHERE coalesce(m.merged_into, m.id) =
        (SELECT coalesce(e.merged_into, e.id) FROM entities e WHERE e.id = ${value})`),
    };
  const parts = partsOf(value);
  return { sql: parts ? sql`(${inDocument(parts.documentId)} AND s.statement = ${parts.statementId})` : sql`false` };
}

const inDocument = (id: string): RawBuilder<SqlBool> =>
  sql`s.document = (SELECT key FROM document_keys WHERE id = ${id})`;

function daysCondition({ field, from, until }: Days): RawBuilder<SqlBool> {
  const bounds =
    field === 'published'
      ? [from !== null && sql`s.published >= ${from}::date`, until !== null && sql`s.published < ${until}::date`]
      : // Of a saying any day that may be the day is enough.
        [
          from !== null && sql`s.said_until >= ${numberOfDay(from)}`,
          until !== null && sql`s.said_from < ${numberOfDay(until)}`,
        ];
  const known = field === 'published' ? sql`s.published IS NOT NULL` : sql`s.said_until IS NOT NULL`;
  return sql`(${sql.join([known, ...bounds.filter((bound) => bound !== false)], sql` AND `)})`;
}
