import type { Reading, Statement } from '../../core/statement.ts';
import { dayOf, numberOfDay, saidDays } from '../days.ts';
import { hostOf } from '../document-id.ts';
import type { Connection } from './connection.ts';
import { indexDocument, indexStatement, unindexDocument, unindexStatement } from './index-words.ts';
import { mannerOf } from './manner.ts';
import { moved } from './moves.ts';
import { labelNumber, labelOrNull, voiceNumber } from './names.ts';
import type { StoredReading } from './readings.ts';

/** What search needs of a document's newest reading: rows, index entries, who appears. */
export function fillStatements(
  connection: Connection,
  document: number,
  reading: Reading,
  speakers: readonly number[],
): void {
  const { metadata, statements, text } = reading;
  const day = dayOf(metadata.published);
  const published = day === null ? null : numberOfDay(day);
  const outlet = labelOrNull(connection, metadata.outlet);
  connection.run(
    'UPDATE documents SET statements = ?, published = ?, outlet = ?, host = ?, language = ? WHERE number = ?',
    ...[statements.length, published, outlet, labelOrNull(connection, hostOf(metadata.address))],
    ...[labelOrNull(connection, metadata.language), document],
  );
  indexDocument(connection, document, metadata, text);
  const entities = moved(connection, document, speakers);
  const tally = new Map<string, { voice: number; role: number; count: number }>();
  for (const [position, statement] of statements.entries()) {
    const voice = voiceOf(connection, statement, entities[position] ?? 0);
    insertStatement(connection, { document, position, published, outlet, voice }, statement);
    if (voice !== null) count(connection, tally, voice, statement.speaker.affiliation);
  }
  for (const { voice, role, count } of tally.values())
    connection.run(
      'INSERT INTO appearances (document, voice, role, statements) VALUES (?, ?, ?, ?)',
      document,
      voice,
      role,
      count,
    );
}

function voiceOf(connection: Connection, { speaker }: Statement, entity: number): number | null {
  if (speaker.name !== null) return voiceNumber(connection, speaker.name, entity);
  return entity === 0 ? null : voiceNumber(connection, shownName(connection, entity), entity);
}

const shownName = (connection: Connection, entity: number): string =>
  (
    connection.get<{ name: string }>(
      'SELECT names.name FROM entities JOIN names ON names.number = entities.name WHERE entities.number = ?',
      entity,
    ) as { name: string }
  ).name;

interface Place {
  readonly document: number;
  readonly position: number;
  readonly published: number | null;
  readonly outlet: number | null;
  readonly voice: number | null;
}

function insertStatement(
  connection: Connection,
  { document, position, published, outlet, voice }: Place,
  statement: Statement,
): void {
  const said = saidDays(statement.said);
  const { lastInsertRowid } = connection.run(
    `INSERT INTO statements (document, position, published, outlet, voice, manner, said_from, said_until)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[document, position, published, outlet, voice, mannerOf(statement), said?.from ?? null, said?.until ?? null],
  );
  indexStatement(connection, Number(lastInsertRowid), statement);
}

function count(
  connection: Connection,
  tally: Map<string, { voice: number; role: number; count: number }>,
  voice: number,
  affiliation: string | null,
): void {
  const role = affiliation === null ? 0 : labelNumber(connection, affiliation);
  const key = `${voice} ${role}`;
  const entry = tally.get(key) ?? { voice, role, count: 0 };
  entry.count++;
  tally.set(key, entry);
}

/** Takes out what the newest reading left: the reading itself stays. */
export function clearStatements(connection: Connection, document: number, { reading }: StoredReading): void {
  const { metadata, statements, text } = reading;
  const rows = connection.all<{ number: number; position: number }>(
    'SELECT number, position FROM statements WHERE document = ?',
    document,
  );
  for (const { number, position } of rows) unindexStatement(connection, number, statements[position] as Statement);
  unindexDocument(connection, document, metadata, text);
  connection.run('DELETE FROM statements WHERE document = ?', document);
  connection.run('DELETE FROM appearances WHERE document = ?', document);
}
