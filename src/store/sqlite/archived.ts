import { contextOf } from '../context.ts';
import { archiveId, partsOf } from '../document-id.ts';
import type { ArchivedStatement } from '../search.ts';
import type { Connection } from './connection.ts';
import { brief, numberOfDocument } from './documents.ts';
import { owners } from './moves.ts';
import { type StoredReading, storedReading } from './readings.ts';

/** A statement as people see it, from a reading that is at hand. */
export function archived(
  connection: Connection,
  document: number,
  stored: StoredReading,
  position: number,
): ArchivedStatement {
  const { reading, ordinal, speakers } = stored;
  const statement = reading.statements[position];
  if (!statement) throw new Error(`Document ${document} has no statement ${position} in its reading ${ordinal}.`);
  const entity = owners(connection, document, speakers)[position] ?? 0;
  const about = brief(connection, document);
  return {
    ...{ id: archiveId(about.id, statement.id), document: about, statement, entity: entityNamed(connection, entity) },
    ...{ engine: reading.engine, readingNumber: ordinal, context: contextOf(reading.text, statement) },
  };
}

/** As people see it: where it was merged away, the one that it is now. */
function entityNamed(connection: Connection, number: number): ArchivedStatement['entity'] {
  if (number === 0) return null;
  const entity = connection.get<{ id: string; name: string }>(
    `SELECT c.id, n.name FROM entities e JOIN entities c ON c.number = e.canonical JOIN names n ON n.number = c.shown
     WHERE e.number = ?`,
    number,
  );
  return entity ?? null;
}

/** By archive id; from the newest reading that has it. */
export function statementById(connection: Connection, id: string): ArchivedStatement | null {
  const parts = partsOf(id);
  const document = parts && numberOfDocument(connection, parts.documentId);
  if (!parts || document === null) return null;
  for (let stored = storedReading(connection, document, null); stored; stored = before(connection, document, stored)) {
    const position = stored.reading.statements.findIndex((one) => one.id === parts.statementId);
    if (position >= 0) return archived(connection, document, stored, position);
  }
  return null;
}

/** Its number in the index; null where the newest reading does not have it. */
export function statementNumber(connection: Connection, id: string): number | null {
  const parts = partsOf(id);
  const document = parts && numberOfDocument(connection, parts.documentId);
  const stored = document === null ? null : storedReading(connection, document, null);
  const position = stored?.reading.statements.findIndex((one) => one.id === parts?.statementId) ?? -1;
  const row = connection.get<{ number: number }>(
    'SELECT number FROM statements WHERE document = ? AND position = ?',
    document,
    position,
  );
  return row?.number ?? null;
}

const before = (connection: Connection, document: number, { ordinal }: StoredReading): StoredReading | null =>
  storedReading(connection, document, ordinal - 1);
