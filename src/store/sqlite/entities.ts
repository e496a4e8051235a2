import type { EntityAssignment } from '../entities.ts';
import type { Connection } from './connection.ts';
import { nameNumber } from './names.ts';

export const numberOfEntity = (connection: Connection, id: string): number | null =>
  connection.get<{ number: number }>('SELECT number FROM entities WHERE id = ?', id)?.number ?? null;

/** The number of the entity; a new one where the id is new. */
export function ensureEntity(
  connection: Connection,
  { entityId, kind, name }: Pick<EntityAssignment, 'entityId' | 'kind' | 'name'>,
): number {
  const known = numberOfEntity(connection, entityId);
  if (known !== null) return known;
  const named = nameNumber(connection, name);
  const { lastInsertRowid } = connection.run(
    'INSERT INTO entities (id, kind, name, shown, canonical) VALUES (?, ?, ?, ?, 0)',
    entityId,
    kind,
    named,
    named,
  );
  const number = Number(lastInsertRowid);
  connection.run('UPDATE entities SET canonical = number WHERE number = ?', number);
  return number;
}
