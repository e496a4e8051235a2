import type { Statement } from '../../core/statement.ts';
import { packed, unpacked } from '../codec/shapes.ts';
import type { Shown } from '../corrections.ts';
import type { EntityAssignment } from '../entities.ts';
import { type KeptShown, keptOf, overlaid } from '../shown.ts';
import type { Connection } from './connection.ts';
import { ensureEntity } from './entities.ts';
import { type StoredReading, storedReading } from './readings.ts';
import { assignmentsOf, speakersOf } from './speakers.ts';

/** A document as people see it: its newest reading, as they corrected it. @throws {Error} where it is damaged. */
export function seenReading(connection: Connection, document: number): StoredReading | null {
  const stored = storedReading(connection, document, null);
  const kept = stored && keptShown(connection, document, stored.reading.text);
  if (!stored || !kept) return stored;
  const { statements, corrected } = kept;
  const said = new Set(kept.said);
  const speakers = speakersOf(connection, statements, kept.speakers).map((who, position) =>
    who !== null && said.has(statements[position]?.id ?? '') ? { ...who, said: true as const } : who,
  );
  return { ...stored, reading: overlaid(stored.reading, statements), speakers, corrected: new Set(corrected) };
}

/** True where people's corrections made it other than its newest reading. */
export const isShownAnew = (connection: Connection, document: number): boolean =>
  connection.get('SELECT 1 FROM shown WHERE document = ?', document) !== undefined;

function keptShown(connection: Connection, document: number, text: string): KeptShown | null {
  const row = connection.get<{ shown: string }>('SELECT shown FROM shown WHERE document = ?', document);
  if (!row) return null;
  const { statements, ...rest } = JSON.parse(row.shown) as KeptShown;
  return { ...rest, statements: unpacked(statements, text) as Statement[] };
}

/** Keeps what is to be seen of a document, null for its newest reading, which must be there; who speaks in it is there then. */
export function saveShown(connection: Connection, document: number, shown: Shown | null): void {
  connection.run('DELETE FROM shown WHERE document = ?', document);
  if (shown === null) return;
  const newest = storedReading(connection, document, null);
  if (!newest) throw new Error(`Document ${document} has no reading to be corrected.`);
  const { text } = newest.reading;
  const { statements, ...rest } = keptOf(shown, text, assignedIn(connection, document, newest));
  const said = new Set(rest.said);
  for (const one of rest.speakers) if (said.has(one.statementId)) countNamed(connection, document, one);
  const json = JSON.stringify({ statements: packed(statements, text), ...rest });
  connection.run('INSERT INTO shown (document, shown) VALUES (?, ?)', document, json);
}

/** Who speaks in each reading of a document, the newest first. */
function* readingsOf(connection: Connection, document: number, newest: StoredReading): Generator<StoredReading> {
  for (
    let stored: StoredReading | null = newest;
    stored;
    stored = storedReading(connection, document, stored.ordinal - 1)
  )
    yield stored;
}

const assignedIn = (connection: Connection, document: number, newest: StoredReading) =>
  Array.from(readingsOf(connection, document, newest), ({ reading, speakers }) => ({
    speakers: assignmentsOf(connection, reading.statements, speakers),
  }));

/** Whom people named once stays, for decisions about him: as if a reading named him. */
function countNamed(connection: Connection, document: number, assignment: EntityAssignment): void {
  const entity = ensureEntity(connection, assignment);
  const { changes } = connection.run(
    'INSERT OR IGNORE INTO named_by_people (document, entity) VALUES (?, ?)',
    document,
    entity,
  );
  connection.run('UPDATE entities SET readings = readings + ? WHERE number = ?', changes, entity);
}

/** Those whom corrections of a document named, which they do no longer. */
export function uncountNamed(connection: Connection, document: number): number[] {
  const named = connection.all<{ entity: number }>('SELECT entity FROM named_by_people WHERE document = ?', document);
  for (const { entity } of named)
    connection.run('UPDATE entities SET readings = readings - 1 WHERE number = ?', entity);
  connection.run('DELETE FROM named_by_people WHERE document = ?', document);
  return named.map(({ entity }) => entity);
}

/** Counts them all, where nothing is counted yet. */
export function countAllNamed(connection: Connection): void {
  connection.run(
    `UPDATE entities SET readings = readings + (SELECT count(*) FROM named_by_people WHERE entity = entities.number)`,
  );
}
