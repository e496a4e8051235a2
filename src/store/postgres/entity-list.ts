import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { foldedWords } from '../../core/query/words.ts';
import { checkedLimit, isNumber, pageOf, placeOf } from '../cursor.ts';
import type { Entity, EntityCard, SpeakerQuery } from '../entities.ts';
import type { Page } from '../search.ts';
import type { Db } from './connection.ts';
import { summaries } from './entity-summaries.ts';
import { phraseVector } from './tsquery.ts';

/** One that was merged away tells only its own name, and into whom. */
export async function entityCard(db: Db, id: string): Promise<EntityCard | null> {
  const entity = await db.selectFrom('entities').select('merged_into').where('id', '=', id).executeTakeFirst();
  const [summary] = entity ? await summaries(db, [id]) : [];
  if (!entity || !summary) return null;
  return { ...summary, roles: summary.held.map(({ role }) => role), mergedInto: entity.merged_into };
}

type Listed = Entity & { readonly statements: number };

interface Row {
  readonly id: string;
  readonly shown: string;
  readonly statements: number;
}

/** Speakers whose names have the words, the last as a beginning; those merged away are found under their new name. */
export async function entityPage(db: Db, request: SpeakerQuery): Promise<Page<Listed>> {
  const limit = checkedLimit(request);
  const byName = request.order === 'name';
  const { rows } = await sql<Row>`
    SELECT * FROM (
      SELECT e.id, e.shown, (
        SELECT coalesce(sum(a.statements), 0)::int FROM entities m JOIN appearances a ON a.entity = m.id
        WHERE coalesce(m.merged_into, m.id) = e.id
      ) AS statements
      FROM entities e WHERE e.merged_into IS NULL AND ${isCalled(request.name)}
        AND ${request.kind === undefined ? sql`true` : sql`e.kind = ${request.kind}`}
    ) AS found WHERE ${after(request)}
    ORDER BY ${byName ? sql`shown, id` : sql`statements DESC, id`} LIMIT ${limit + 1}`.execute(db);
  const known = new Map(
    (
      await summaries(
        db,
        rows.map(({ id }) => id),
      )
    ).map((one) => [one.id, one]),
  );
  return pageOf(
    rows,
    limit,
    ({ id }) => {
      const { kind, name, aliases, held, statements } = known.get(id)!;
      return { id, kind, name, aliases, roles: held.map(({ role }) => role), statements };
    },
    ({ id, shown, statements }) => [byName ? shown : statements, id],
  );
}

function isCalled(name: string): RawBuilder<SqlBool> {
  const words = foldedWords(name).split(' ').filter(Boolean);
  if (!words.length) return sql`true`;
  const sought = words.map((word, at) =>
    phraseVector({
      type: 'phrase',
      field: 'speaker',
      words: [word],
      prefix: at === words.length - 1,
      span: { start: 0, end: 0 },
    }),
  );
  return sql`e.id IN (SELECT coalesce(m.merged_into, m.id) FROM entity_names n JOIN entities m ON m.id = n.entity
    WHERE n.words @@ ${sought.join(' & ')}::tsquery)`;
}

function after({ cursor, order }: SpeakerQuery): RawBuilder<SqlBool> {
  const isPlace = (value: unknown): value is readonly [string | number, string] =>
    Array.isArray(value) &&
    (order === 'name' ? typeof value[0] === 'string' : isNumber(value[0])) &&
    typeof value[1] === 'string';
  const place = placeOf(cursor, isPlace);
  if (!place) return sql`true`;
  const [last, id] = place;
  if (order === 'name') return sql`(shown, id) > (${last}, ${id})`;
  return sql`(statements < ${last}::int OR (statements = ${last}::int AND id > ${id}))`;
}
