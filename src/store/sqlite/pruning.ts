import { keysBorne } from '../../core/names/keys.ts';
import { foldedWords } from '../../core/query/words.ts';
import type { EntityHistory } from '../entity-history.ts';
import type { EntityKind } from '../entities.ts';
import type { Connection } from './connection.ts';
import { hashOf } from './names.ts';

/** Removes voices that no statement has any more, with the names and keys that were theirs alone. */
export function pruneVoices(connection: Connection, voices: Iterable<number>): void {
  for (const voice of voices) {
    if (connection.get('SELECT 1 FROM statements WHERE voice = ?', voice)) continue;
    const row = connection.get<{ name: number; entity: number }>(
      'SELECT name, entity FROM voices WHERE number = ?',
      voice,
    );
    if (!row) continue;
    connection.run('DELETE FROM voices WHERE number = ?', voice);
    if (row.entity === 0) pruneName(connection, row.name);
    else dropName(connection, row.entity, row.name);
  }
}

/** Removes entities that no reading names and no split made; their ids are returned. */
export function pruneEntities(connection: Connection, history: EntityHistory): string[] {
  const made = new Set(history.made().map(({ entity }) => entity));
  const unread = connection.all<{ number: number; id: string }>('SELECT number, id FROM entities WHERE readings = 0');
  const gone = unread.filter(({ id }) => !made.has(id));
  for (const { number } of gone) removeEntity(connection, number);
  return gone.map(({ id }) => id);
}

function removeEntity(connection: Connection, number: number): void {
  const names = namesOf(connection, number);
  connection.run('DELETE FROM aliases WHERE entity = ?', number);
  connection.run('DELETE FROM voices WHERE entity = ?', number);
  for (const name of names) dropKeys(connection, number, name, []);
  connection.run('DELETE FROM entities WHERE number = ?', number);
  for (const name of names) pruneName(connection, name);
}

/** Takes a name from an entity that does not bear it any more; others of its names keep their keys. */
export function dropName(connection: Connection, entity: number, name: number): void {
  const names = namesOf(connection, entity);
  if (!names.includes(name)) dropKeys(connection, entity, name, names);
  pruneName(connection, name);
}

const namesOf = (connection: Connection, entity: number): number[] =>
  connection
    .all<{ name: number }>(
      `SELECT name FROM voices WHERE entity = @entity UNION SELECT name FROM aliases WHERE entity = @entity
       UNION SELECT name FROM entities WHERE number = @entity UNION SELECT shown FROM entities WHERE number = @entity`,
      { entity },
    )
    .map(({ name }) => name);

function dropKeys(connection: Connection, entity: number, name: number, others: readonly number[]): void {
  const kind = connection.get<{ kind: EntityKind }>('SELECT kind FROM entities WHERE number = ?', entity)?.kind;
  if (kind === undefined) return;
  const kept = new Set(others.flatMap((other) => keysBorne(written(connection, other), kind)));
  for (const key of keysBorne(written(connection, name), kind))
    if (!kept.has(key)) connection.run('DELETE FROM keys WHERE hash = ? AND entity = ?', hashOf(key), entity);
}

export const written = (connection: Connection, name: number): string =>
  connection.get<{ name: string }>('SELECT name FROM names WHERE number = ?', name)?.name ?? '';

/** An entity whose first name no document gives any more is called as the first that is left calls it. */
export function renameForgotten(connection: Connection, entity: number): void {
  const row = connection.get<{ name: number; shown: number }>(
    'SELECT name, shown FROM entities WHERE number = ?',
    entity,
  );
  const left = connection.all<{ name: number }>(
    'SELECT v.name FROM voices v JOIN appearances a ON a.voice = v.number WHERE v.entity = ? ORDER BY a.document, v.number',
    entity,
  );
  const [first] = left;
  if (!row || !first || left.some(({ name }) => name === row.name)) return;
  connection.run('UPDATE entities SET name = ? WHERE number = ?', first.name, entity);
  if (row.shown === row.name) connection.run('UPDATE entities SET shown = ? WHERE number = ?', first.name, entity);
  dropName(connection, entity, row.name);
}

/** Removes all names that nobody bears. */
export function pruneUnborne(connection: Connection): void {
  for (const { number } of connection.all<{ number: number }>('SELECT number FROM names'))
    pruneName(connection, number);
}

/** Removes a name that nobody bears. */
function pruneName(connection: Connection, number: number): void {
  const borne = connection.get(
    `SELECT 1 FROM voices WHERE name = @number UNION ALL SELECT 1 FROM aliases WHERE name = @number
     UNION ALL SELECT 1 FROM entities WHERE name = @number UNION ALL SELECT 1 FROM entities WHERE shown = @number`,
    { number },
  );
  if (borne) return;
  const name = written(connection, number);
  connection.run("INSERT INTO name_words (name_words, rowid, name) VALUES ('delete', ?, ?)", number, foldedWords(name));
  connection.run('DELETE FROM names WHERE number = ?', number);
}
