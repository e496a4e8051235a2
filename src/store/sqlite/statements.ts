import type { Reading, Statement } from '../../core/statement.ts';
import { dayOf, numberOfDay, saidDays } from '../days.ts';
import { hostOf } from '../document-id.ts';
import type { Connection } from './connection.ts';
import { indexDocument, indexStatement, unindexDocument, unindexStatement } from './index-words.ts';
import { mannerOf } from './manner.ts';
import { owners } from './moves.ts';
import { pruneVoices } from './pruning.ts';
import { labelNumber, labelOrNull, voiceNumber } from './names.ts';
import type { StoredReading } from './readings.ts';
import type { Speakers } from './speakers.ts';

/** What search needs of a document's newest reading: rows, index entries, who appears. */
export function fillStatements(connection: Connection, document: number, reading: Reading, speakers: Speakers): void {
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
  const voices = voicesOf(connection, document, statements, speakers);
  for (const [position, statement] of statements.entries())
    insertStatement(connection, { document, position, published, outlet, voice: voices[position] ?? null }, statement);
  fillAppearances(connection, document, voices, speakers);
}

/** Under which name whose each statement is; null where nobody is named. */
function voicesOf(
  connection: Connection,
  document: number,
  statements: readonly Statement[],
  speakers: Speakers,
): (number | null)[] {
  const entities = owners(connection, document, speakers);
  return statements.map(({ speaker }, position) => {
    const name = speakers[position]?.name ?? speaker.name;
    return name === null ? null : voiceNumber(connection, name, entities[position] ?? 0);
  });
}

function fillAppearances(
  connection: Connection,
  document: number,
  voices: readonly (number | null)[],
  speakers: Speakers,
): void {
  const counts = new Map<number, number>();
  for (const [position, who] of speakers.entries()) {
    const voice = voices[position] ?? null;
    if (who === null || voice === null) continue;
    counts.set(voice, (counts.get(voice) ?? 0) + 1);
    for (const role of who.roles)
      connection.run(
        'INSERT OR IGNORE INTO roles (voice, document, role) VALUES (?, ?, ?)',
        voice,
        document,
        labelNumber(connection, role),
      );
  }
  for (const [voice, count] of counts) {
    connection.run('INSERT INTO appearances (document, voice, statements) VALUES (?, ?, ?)', document, voice, count);
    connection.run(`UPDATE entities SET statements = statements + ? WHERE number = ${ENTITY_OF}`, count, voice);
  }
}

const ENTITY_OF = '(SELECT entity FROM voices WHERE number = ?)';

/** The voices that the document had: those that no other has go with `pruneVoices`, once all is in its place again. */
function clearAppearances(connection: Connection, document: number): number[] {
  const found = connection.all<{ voice: number; statements: number }>(
    'SELECT voice, statements FROM appearances WHERE document = ?',
    document,
  );
  for (const { voice, statements } of found)
    connection.run(`UPDATE entities SET statements = statements - ? WHERE number = ${ENTITY_OF}`, statements, voice);
  connection.run('DELETE FROM appearances WHERE document = ?', document);
  connection.run('DELETE FROM roles WHERE document = ?', document);
  return connection
    .all<{ voice: number }>('SELECT DISTINCT voice FROM statements WHERE document = ? AND voice IS NOT NULL', document)
    .map(({ voice }) => voice);
}

/** Whose the statements are, decided anew: nothing else of them changes. */
export function reassign(connection: Connection, document: number, { reading, speakers }: StoredReading): void {
  const before = clearAppearances(connection, document);
  const voices = voicesOf(connection, document, reading.statements, speakers);
  for (const [position, voice] of voices.entries())
    connection.run('UPDATE statements SET voice = ? WHERE document = ? AND position = ?', voice, document, position);
  fillAppearances(connection, document, voices, speakers);
  pruneVoices(connection, before);
}

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

/**
 * Takes out what the newest reading left in the index; the reading itself stays. The voices that it had are returned, to be
 * pruned once another reading has taken its place.
 */
export function clearStatements(connection: Connection, document: number, { reading }: StoredReading): number[] {
  const { metadata, statements, text } = reading;
  const rows = connection.all<{ number: number; position: number }>(
    'SELECT number, position FROM statements WHERE document = ?',
    document,
  );
  for (const { number, position } of rows) unindexStatement(connection, number, statements[position] as Statement);
  unindexDocument(connection, document, metadata, text);
  const voices = clearAppearances(connection, document);
  connection.run('DELETE FROM statements WHERE document = ?', document);
  return voices;
}
