import type { Statement } from '../../core/statement.ts';
import { saidDays } from '../days.ts';
import { perMille } from '../sureness.ts';
import type { Connection } from './connection.ts';
import { saveAbout } from './documents.ts';
import { indexDocument, indexStatement, unindexDocument, unindexStatement } from './index-words.ts';
import { mannerOf } from './manner.ts';
import { owners } from './moves.ts';
import { pruneVoices } from './pruning.ts';
import { labelNumber, voiceNumber } from './names.ts';
import type { StoredReading } from './readings.ts';
import type { Speakers } from './speakers.ts';

/** What search sees of a document. */
export type Seen = Pick<StoredReading, 'reading' | 'speakers' | 'corrected'>;

/** What search needs of a document's newest reading: rows, index entries, who appears. */
export function fillStatements(connection: Connection, document: number, seen: Seen): void {
  const { metadata, statements, text } = seen.reading;
  const [published, outlet] = saveAbout(connection, document, metadata);
  connection.run('UPDATE documents SET statements = ? WHERE number = ?', statements.length, document);
  indexDocument(connection, document, metadata, text);
  const voices = voicesOf(connection, document, statements, seen.speakers);
  for (const [position, statement] of statements.entries()) {
    const place = { document, position, published, outlet, voice: voices[position] ?? null };
    insertStatement(connection, place, statement, seen.corrected.has(statement.id));
  }
  fillAppearances(connection, document, voices, seen.speakers);
}

/** Under which name whose each statement is; null where nobody is named. */
export function voicesOf(
  connection: Connection,
  document: number,
  statements: readonly Statement[],
  speakers: Speakers,
): (number | null)[] {
  const entities = owners(connection, document, speakers);
  // Who speaks, speaks often.
  const found = new Map<string, number>();
  return statements.map(({ speaker }, position) => {
    const name = speakers[position]?.name ?? speaker.name;
    if (name === null) return null;
    const entity = entities[position] ?? 0;
    const key = `${entity} ${name}`;
    const voice = found.get(key) ?? voiceNumber(connection, name, entity);
    found.set(key, voice);
    return voice;
  });
}

export function fillAppearances(
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
export function clearAppearances(connection: Connection, document: number): number[] {
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
export function reassign(connection: Connection, document: number, { reading, speakers }: Seen): void {
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

export function insertStatement(
  connection: Connection,
  { document, position, published, outlet, voice }: Place,
  statement: Statement,
  isCorrected: boolean,
): void {
  const { lastInsertRowid } = connection.run(
    `INSERT INTO statements (document, position, published, outlet, voice, manner, said_from, said_until, sureness)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[document, position, published, outlet, voice, ...columnsOf(statement, isCorrected)],
  );
  indexStatement(connection, Number(lastInsertRowid), statement);
}

/** What a statement itself says of its row. */
export function columnsOf(statement: Statement, isCorrected: boolean): (number | null)[] {
  const said = saidDays(statement.said);
  return [mannerOf(statement), said?.from ?? null, said?.until ?? null, isCorrected ? null : perMille(statement)];
}

export interface StatementRow {
  readonly number: number;
  readonly position: number;
}

/** By position, from 0. */
export const rowsOf = (connection: Connection, document: number): StatementRow[] =>
  connection.all<StatementRow>(
    'SELECT number, position FROM statements WHERE document = ? ORDER BY position',
    document,
  );

/**
 * Takes out what was seen of a document; its readings stay. The voices that it had are returned, to be pruned once another
 * reading has taken its place.
 */
export function clearStatements(connection: Connection, document: number, { reading }: Seen): number[] {
  const { metadata, statements, text } = reading;
  for (const { number, position } of rowsOf(connection, document))
    unindexStatement(connection, number, statements[position] as Statement);
  unindexDocument(connection, document, metadata, text);
  const voices = clearAppearances(connection, document);
  connection.run('DELETE FROM statements WHERE document = ?', document);
  return voices;
}
