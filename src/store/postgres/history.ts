import { type Selectable, sql } from 'kysely';
import { EntityHistory } from '../entity-history.ts';
import type { EntityDecision } from '../entities.ts';
import type { Db } from './connection.ts';
import type { Tables } from './tables.ts';

export const decisionOf = (row: Selectable<Tables['decisions']>): EntityDecision => {
  const { number: _, document_ids, ...decision } = row;
  return { ...decision, documentIds: document_ids };
};

/** All that people decided; what was only proposed decides nothing. */
export async function historyOf(db: Db): Promise<EntityHistory> {
  const rows = await db
    .selectFrom('decisions')
    .selectAll()
    .where('action', '<>', 'propose')
    .orderBy('number')
    .execute();
  return new EntityHistory(rows.map(decisionOf));
}

/** Whose the statements of a document are now that were somebody's when it was read. */
export async function ownersIn(db: Db, document: number): Promise<(entity: string) => string> {
  const { rows } = await sql<{ id: string }>`SELECT k.id FROM document_keys k WHERE k.key = ${document} AND EXISTS (
    SELECT 1 FROM decisions d WHERE d.action = 'split' AND d.document_ids::jsonb ? k.id
  )`.execute(db);
  const [split] = rows;
  if (!split) return (entity) => entity;
  const history = await historyOf(db);
  return (entity) => history.owner(split.id, entity);
}
