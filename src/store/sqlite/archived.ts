import { contextOf } from '../context.ts';
import { archiveId, partsOf } from '../document-id.ts';
import type { ArchivedStatement } from '../search.ts';
import type { Connection } from './connection.ts';
import { brief, numberOfDocument } from './documents.ts';
import { owners } from './moves.ts';
import { type StoredReading, type StoredStatement, storedReading } from './readings.ts';
import { seenReading } from './shown.ts';

/** A statement as people see it, with what is known of it. */
export function archived(
  connection: Connection,
  document: number,
  { statement, text, engine, ordinal, speakers }: StoredStatement,
  position: number,
): ArchivedStatement {
  const entity = owners(connection, document, speakers)[position] ?? 0;
  const about = brief(connection, document);
  return {
    ...{ id: archiveId(about.id, statement.id), document: about, statement, entity: entityNamed(connection, entity) },
    ...{ engine, readingNumber: ordinal, context: contextOf(text, statement) },
  };
}

/** A statement of a reading that is at hand. */
export function statementIn({ reading, ordinal, speakers }: StoredReading, position: number): StoredStatement | null {
  const { text, engine, statements } = reading;
  const statement = statements[position];
  return statement ? { statement, text, engine, ordinal, speakers } : null;
}

/** As people see it: where it was merged away, the one that it is now. */
export function entityNamed(connection: Connection, number: number): ArchivedStatement['entity'] {
  if (number === 0) return null;
  const entity = connection.get<{ id: string; name: string }>(
    `SELECT c.id, n.name FROM entities e JOIN entities c ON c.number = e.canonical JOIN names n ON n.number = c.shown
     WHERE e.number = ?`,
    number,
  );
  return entity ?? null;
}

/** By archive id; as people see it, else from the newest reading that has it, unless people took it out of the newest. */
export function statementById(connection: Connection, id: string): ArchivedStatement | null {
  const parts = partsOf(id);
  const document = parts && numberOfDocument(connection, parts.documentId);
  if (!parts || document === null) return null;
  const placeIn = ({ reading }: StoredReading): number =>
    reading.statements.findIndex(({ id }) => id === parts.statementId);
  for (let stored = seenReading(connection, document); stored; stored = before(connection, document, stored)) {
    const position = placeIn(stored);
    const statement = statementIn(stored, position);
    if (statement) return archived(connection, document, statement, position);
    const machine = storedReading(connection, document, stored.ordinal);
    if (machine && placeIn(machine) >= 0) return null;
  }
  return null;
}

/** Its number in the index; null where it is not seen. */
export function statementNumber(connection: Connection, id: string): number | null {
  const parts = partsOf(id);
  const document = parts && numberOfDocument(connection, parts.documentId);
  const stored = document === null ? null : seenReading(connection, document);
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
