import type { EntityAssignment, EntityKind } from '../entities.ts';
import type { Connection } from './connection.ts';
import { addKeys, nameNumber } from './names.ts';

export const numberOfEntity = (connection: Connection, id: string): number | null =>
  connection.get<{ number: number }>('SELECT number FROM entities WHERE id = ?', id)?.number ?? null;

export interface EntityRow {
  readonly number: number;
  readonly id: string;
  readonly kind: EntityKind;
  /** As it is shown. */
  readonly name: string;
  readonly canonical: number;
}

export const entityRow = (connection: Connection, number: number): EntityRow =>
  connection.get<EntityRow>(
    `SELECT e.number, e.id, e.kind, n.name, e.canonical FROM entities e JOIN names n ON n.number = e.shown
     WHERE e.number = ?`,
    number,
  ) as EntityRow;

/** The number of the entity; a new one where the id is new. */
export function ensureEntity(
  connection: Connection,
  { entityId, kind, name }: Pick<EntityAssignment, 'entityId' | 'kind' | 'name'>,
): number {
  const known = numberOfEntity(connection, entityId);
  if (known !== null) return known;
  const named = nameNumber(connection, name);
  const { next: number } = connection.get<{ next: number }>(
    'SELECT coalesce(max(number), 0) + 1 AS next FROM entities',
  ) as { next: number };
  connection.run(
    'INSERT INTO entities (number, id, kind, name, shown, canonical, readings, statements) VALUES (?, ?, ?, ?, ?, ?, 0, 0)',
    ...[number, entityId, kind, named, named, number],
  );
  addKeys(connection, number, name);
  return number;
}
