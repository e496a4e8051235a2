import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { foldedWords } from '../../core/query/words.ts';
import { checkedLimit, cursorOf, placeOf } from '../cursor.ts';
import type { Entity, EntityCard, SpeakerQuery } from '../entities.ts';
import type { Page } from '../search.ts';
import type { Db } from './connection.ts';
import { summaries, type Summary } from './entity-summaries.ts';
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
  readonly place: string;
}

/** Speakers whose names have the words, the last as a beginning; those merged away are found under their new name. */
export async function entityPage(db: Db, request: SpeakerQuery): Promise<Page<Listed>> {
  const limit = checkedLimit(request);
  const { order, kind, name } = request;
  const place = placeOf(request.cursor, (value): value is Place => isPlace(value) && value[0] === order);
  const { rows } = await sql<Row>`
    SELECT * FROM (
      SELECT e.id, lower(e.shown) AS place, (
        SELECT coalesce(sum(a.statements), 0)::int FROM entities m JOIN appearances a ON a.entity = m.id
        WHERE m.id = e.id OR m.merged_into = e.id
      ) AS statements
      FROM entities e
      WHERE e.merged_into IS NULL AND ${isCalled(name)} AND ${kind === undefined ? sql`true` : sql`e.kind = ${kind}`}
    ) AS found WHERE statements > 0 AND ${after(place)}
    ORDER BY ${order === 'name' ? sql`` : sql`statements DESC,`} place, id LIMIT ${limit + 1}`.execute(db);
  const page = rows.slice(0, limit);
  const items = await summaries(
    db,
    page.map(({ id }) => id),
  );
  return { items: items.map(listed), next: rows.length > limit ? cursorOf(nextPlace(order, page, place)) : null };
}

const listed = ({ id, kind, name, aliases, held, statements }: Summary): Listed => ({
  ...{ id, kind, name, aliases, roles: held.map(({ role }) => role), statements },
});

/** By name: the last one. By statements: all that were shown, for counts grow as documents come. */
type Place = readonly [order: SpeakerQuery['order'], ...shown: string[]];

const isPlace = (value: unknown): value is Place =>
  Array.isArray(value) && value.length > 1 && value.every((part) => typeof part === 'string');

function nextPlace(order: SpeakerQuery['order'], page: readonly Row[], before: Place | null): Place {
  const last = page.at(-1)!;
  if (order === 'name') return [order, last.place, last.id];
  return [order, ...(before?.slice(1) ?? []), ...page.map(({ id }) => id)];
}

function after(place: Place | null): RawBuilder<SqlBool> {
  if (!place) return sql`true`;
  const [order, ...shown] = place;
  if (order === 'name') return sql`(place, id) > (${shown[0]}, ${shown[1] ?? ''})`;
  return sql`NOT id = ANY (${shown}::text[])`;
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
