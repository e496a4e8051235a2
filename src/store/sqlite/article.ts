import { isoOf } from '../days.ts';
import type { ArchivedArticle, ReadingBrief } from '../documents.ts';
import type { Reading } from '../../core/statement.ts';
import { entityNamed } from './archived.ts';
import type { Connection } from './connection.ts';
import { brief, numberOfDocument } from './documents.ts';
import { owners } from './moves.ts';
import { type StoredReading, storedReading } from './readings.ts';
import { seenReading } from './shown.ts';

/** A document as people corrected it, or, with a number, one of its readings as the machine left it. */
export function article(connection: Connection, id: string, ordinal: number | null): ArchivedArticle | null {
  const document = numberOfDocument(connection, id);
  if (document === null) return null;
  const stored = ordinal === null ? seenReading(connection, document) : storedReading(connection, document, ordinal);
  if (!stored) return null;
  return {
    ...{ document: brief(connection, document), reading: stored.reading, number: stored.ordinal },
    ...{ readings: readingBriefs(connection, document), speakers: speakersIn(connection, document, stored) },
  };
}

function speakersIn(
  connection: Connection,
  document: number,
  { reading, speakers }: StoredReading,
): ArchivedArticle['speakers'] {
  const entities = owners(connection, document, speakers);
  return Object.fromEntries(
    reading.statements.flatMap(({ id }, position) => {
      const entity = entityNamed(connection, entities[position] ?? 0);
      return entity ? [[id, entity]] : [];
    }),
  );
}

const readingBriefs = (connection: Connection, document: number): ReadingBrief[] =>
  connection
    .all<{ ordinal: number; engine: string; read_at: number }>(
      `SELECT r.ordinal, e.value AS engine, r.read_at FROM readings r JOIN labels e ON e.number = r.engine
       WHERE r.document = ? ORDER BY r.ordinal`,
      document,
    )
    .map(({ ordinal, engine, read_at }) => ({
      ...{ number: ordinal, engine: JSON.parse(engine) as Reading['engine'], readAt: isoOf(read_at) },
    }));
