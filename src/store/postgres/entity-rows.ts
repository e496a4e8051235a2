import { sql } from 'kysely';
import { keysBorne } from '../../core/names/keys.ts';
import type { Statement } from '../../core/statement.ts';
import { idOf } from '../document-id.ts';
import type { EntityAssignment, EntityKind } from '../entities.ts';
import type { Db } from './connection.ts';
import { nameWords, storable } from './rows.ts';

export interface NewEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

/** Those that are there stay as they are. @returns the ids of those that were not. */
export async function ensureEntities(db: Db, entities: readonly NewEntity[]): Promise<string[]> {
  const wanted = [...new Map(entities.map((one) => [one.id, one])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (!wanted.length) return [];
  const rows = wanted.map(({ id, kind, name }) => ({ id, kind, name: storable(name), shown: storable(name) }));
  const added = await db
    .insertInto('entities')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'name'])
    .execute();
  await countNames(
    db,
    added.map(({ id: entity, name }) => ({ entity, name, documents: 0, given: true })),
  );
  return added.map(({ id }) => id);
}

/** @throws {RangeError} where somebody is to speak in a statement that there is not. */
export async function ensureSpeakers(
  db: Db,
  statements: readonly Statement[],
  speakers: readonly EntityAssignment[],
): Promise<void> {
  const ids = new Set(statements.map(({ id }) => id));
  const stranger = speakers.find(({ statementId }) => !ids.has(statementId));
  if (stranger)
    throw new RangeError(`A speaker was decided for '${stranger.statementId}', which is no statement of the reading.`);
  await ensureEntities(
    db,
    speakers.map(({ entityId: id, kind, name }) => ({ id, kind, name })),
  );
}

/** A name that stays without a document: its first one, or one that a person gave. */
export const giveName = (db: Db, entity: string, name: string): Promise<unknown> =>
  countNames(db, [{ entity, name, documents: 0, given: true }]);

export interface NameCount {
  readonly entity: string;
  readonly name: string;
  /** How many more documents give it. */
  readonly documents: number;
  readonly given: boolean;
}

/** In one order, so that no two writers wait for each other. */
export async function countNames(db: Db, counts: readonly NameCount[]): Promise<void> {
  if (!counts.length) return;
  const kinds = await kindsOf(
    db,
    counts.map(({ entity }) => entity),
  );
  const rows = counts.map(({ entity, name, documents, given }) => ({
    ...{ entity, name: storable(name), documents, given, digest: idOf(name), words: nameWords(name) },
    keys: keysBorne(name, kinds.get(entity) ?? 'person').map(idOf),
  }));
  rows.sort((a, b) => (a.entity + a.digest < b.entity + b.digest ? -1 : 1));
  await db
    .insertInto('entity_names')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['entity', 'digest']).doUpdateSet({
        documents: sql`entity_names.documents + excluded.documents`,
        given: sql`entity_names.given OR excluded.given`,
      }),
    )
    .execute();
}

async function kindsOf(db: Db, entities: readonly string[]): Promise<Map<string, EntityKind>> {
  if (!entities.length) return new Map();
  const rows = await db.selectFrom('entities').select(['id', 'kind']).where('id', 'in', entities).execute();
  return new Map(rows.map(({ id, kind }) => [id, kind]));
}

/** Entities know how many readings name them: one that none does, and that no split made, is gone. */
export const countReadings = (db: Db, entities: readonly string[], by: 1 | -1): Promise<unknown> =>
  sql`UPDATE entities SET readings = readings + ${by} WHERE id IN (
    SELECT id FROM entities WHERE id = ANY (${[...new Set(entities)]}::text[]) ORDER BY id FOR UPDATE
  )`.execute(db);

/**
 * Removes entities that no reading names and no split made, and what is kept of their names.
 * @param made those that splits made, and nobody took back.
 * @returns their ids.
 */
export async function removeSilent(db: Db, made: readonly string[]): Promise<string[]> {
  const gone = await db
    .deleteFrom('entities')
    .where('readings', '<=', 0)
    .where(sql<boolean>`NOT id = ANY (${made}::text[])`)
    .returning('id')
    .execute();
  const ids = gone.map(({ id }) => id);
  if (ids.length) await db.deleteFrom('entity_names').where('entity', 'in', ids).execute();
  return ids;
}
