import { sql } from 'kysely';
import { foldedWords } from '../../core/query/words.ts';
import { idOf } from '../document-id.ts';
import type { EntityKind } from '../entities.ts';
import type { Db } from './connection.ts';
import { nameWords, storable } from './rows.ts';

export interface NewEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

/** Those that are there stay as they are. @returns the ids of those that were not. */
export async function ensureEntities(db: Db, entities: readonly NewEntity[]): Promise<string[]> {
  const added: string[] = [];
  for (const { id, kind, name } of new Map(entities.map((one) => [one.id, one])).values()) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('entities')
      .values({ id, kind, name: storable(name), shown: storable(name) })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows !== 1n) continue;
    added.push(id);
    await giveName(db, id, name);
  }
  return added;
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
  const rows = counts.map((count) => ({ ...count, digest: idOf(count.name), folded: foldedKey(count.name) }));
  rows.sort((a, b) => (a.entity + a.digest < b.entity + b.digest ? -1 : 1));
  for (const { entity, digest, folded, name, documents, given } of rows)
    await sql`INSERT INTO entity_names (entity, digest, folded, name, documents, given, words)
      VALUES (${entity}, ${digest}, ${folded}, ${storable(name)}, ${documents}, ${given}, ${nameWords(name)}::tsvector)
      ON CONFLICT (entity, digest) DO UPDATE SET
        documents = entity_names.documents + excluded.documents,
        given = entity_names.given OR excluded.given`.execute(db);
}

/** Letters that are compared of a folded name: an index takes no more. */
const LONGEST = 300;

/** Last word first: one index finds those who have a name and those who have it as their last. */
export const foldedKey = (name: string): string => foldedWords(name).split(' ').reverse().join(' ').slice(0, LONGEST);
