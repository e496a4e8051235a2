import { dayOf, numberOfDay, saidDays } from '../days.ts';
import type { Connection } from './connection.ts';
import { mannerOf } from './manner.ts';
import { owners } from './moves.ts';
import type { StoredReading } from './readings.ts';

/** What search should know of a document and its statements, in words instead of numbers of the archive. */
interface Rows {
  readonly document: readonly unknown[];
  readonly statements: readonly (readonly unknown[])[];
}

export function expectedRows(connection: Connection, document: number, { reading, speakers }: StoredReading): Rows {
  const { metadata, statements } = reading;
  const day = dayOf(metadata.published);
  const published = day === null ? null : numberOfDay(day);
  const entities = owners(connection, document, speakers);
  return {
    document: [statements.length, published, metadata.outlet, metadata.language],
    statements: statements.map((statement, position) => {
      const said = saidDays(statement.said);
      const name = speakers[position]?.name ?? statement.speaker.name;
      return [
        ...[position, published, metadata.outlet, name, name === null ? null : entities[position]],
        ...[mannerOf(statement), said?.from ?? null, said?.until ?? null],
      ];
    }),
  };
}

/** What search does know. */
export function storedRows(connection: Connection, document: number): Rows {
  const about = connection.database
    .prepare(
      `SELECT d.statements, d.published, o.value, l.value FROM documents d
       LEFT JOIN labels o ON o.number = d.outlet LEFT JOIN labels l ON l.number = d.language WHERE d.number = ?`,
    )
    .raw()
    .get(document) as unknown[];
  const statements = connection.database
    .prepare(
      `SELECT s.position, s.published, o.value, n.name, v.entity, s.manner, s.said_from, s.said_until FROM statements s
       LEFT JOIN labels o ON o.number = s.outlet LEFT JOIN voices v ON v.number = s.voice LEFT JOIN names n ON n.number = v.name
       WHERE s.document = ? ORDER BY s.position`,
    )
    .raw()
    .all(document) as unknown[][];
  return { document: about, statements };
}
