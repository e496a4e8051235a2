import { foldedWords } from '../../core/query/words.ts';
import type { Connection } from './connection.ts';

/** `mark rutte` is kept as `rutte mark`: one index finds those who have a name and those who have it as their last. */
const backwards = (folded: string): string => folded.split(' ').reverse().join(' ');

const FIND = 'SELECT number FROM names WHERE folded = ? AND name = ?';

/** The number of a name, exactly as it is written; a new one where it is new. */
export function nameNumber(connection: Connection, name: string): number {
  const folded = foldedWords(name);
  const key = backwards(folded);
  const known = connection.get<{ number: number }>(FIND, key, name);
  if (known) return known.number;
  const added = connection.run('INSERT INTO names (name, folded) VALUES (?, ?)', name, key);
  const number = Number(added.lastInsertRowid);
  connection.run('INSERT INTO name_words (rowid, name) VALUES (?, ?)', number, folded);
  return number;
}

/** Names that are these words, or end with them. */
export function namesLike(connection: Connection, folded: string): number[] {
  const key = backwards(folded);
  return connection
    .all<{ number: number }>(
      "SELECT number FROM names WHERE folded = @key OR (folded > @key || ' ' AND folded < @key || '!')",
      { key },
    )
    .map(({ number }) => number);
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
  return Number(connection.run('INSERT INTO voices (name, entity) VALUES (?, ?)', named, entity).lastInsertRowid);
}

/** The number of what is named often: outlets, hosts, languages, roles, engines, runs. */
export function labelNumber(connection: Connection, value: string): number {
  const known = connection.get<{ number: number }>('SELECT number FROM labels WHERE value = ?', value);
  if (known) return known.number;
  return Number(connection.run('INSERT INTO labels (value) VALUES (?)', value).lastInsertRowid);
}

export const labelOrNull = (connection: Connection, value: string | null): number | null =>
  value === null ? null : labelNumber(connection, value);
