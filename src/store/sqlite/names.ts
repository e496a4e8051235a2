import { keysBorne } from '../../core/names/keys.ts';
import { foldedWords } from '../../core/query/words.ts';
import { sha256 } from '../document-id.ts';
import type { EntityKind } from '../entities.ts';
import type { Connection } from './connection.ts';

/** The number of a name, exactly as it is written; a new one where it is new. */
export function nameNumber(connection: Connection, name: string): number {
  const known = connection.get<{ number: number }>('SELECT number FROM names WHERE name = ?', name);
  if (known) return known.number;
  const number = Number(connection.run('INSERT INTO names (name) VALUES (?)', name).lastInsertRowid);
  connection.run('INSERT INTO name_words (rowid, name) VALUES (?, ?)', number, foldedWords(name));
  return number;
}

/** The number of a name as an entity's, or, with 0, as nobody's in particular. */
export function voiceNumber(connection: Connection, name: string, entity: number): number {
  const named = nameNumber(connection, name);
  const known = connection.get<{ number: number }>(
    'SELECT number FROM voices WHERE name = ? AND entity = ?',
    named,
    entity,
  );
  if (known) return known.number;
  if (entity !== 0 && !isFirstName(connection, entity, named)) addKeys(connection, entity, name);
  return Number(connection.run('INSERT INTO voices (name, entity) VALUES (?, ?)', named, entity).lastInsertRowid);
}

/** The first name brought its keys with the entity. */
const isFirstName = (connection: Connection, entity: number, name: number): boolean =>
  connection.get('SELECT 1 FROM entities WHERE number = ? AND name = ?', entity, name) !== undefined;

/** Keys are long: the index has 48 bits of each. */
export const hashOf = (key: string): number => Number.parseInt(sha256(key).slice(0, 12), 16);

/** Lets an entity be found by another of its names. */
export function addKeys(connection: Connection, entity: number, name: string): void {
  const { kind } = connection.get<{ kind: EntityKind }>('SELECT kind FROM entities WHERE number = ?', entity) as {
    kind: EntityKind;
  };
  for (const key of keysBorne(name, kind))
    connection.run('INSERT OR IGNORE INTO keys (hash, entity) VALUES (?, ?)', hashOf(key), entity);
}

/** The number of what is named often: outlets, hosts, languages, roles, engines, runs. */
export function labelNumber(connection: Connection, value: string): number {
  const known = connection.get<{ number: number }>('SELECT number FROM labels WHERE value = ?', value);
  if (known) return known.number;
  return Number(connection.run('INSERT INTO labels (value) VALUES (?)', value).lastInsertRowid);
}

export const labelOrNull = (connection: Connection, value: string | null): number | null =>
  value === null ? null : labelNumber(connection, value);
