import type { Reading } from '../../core/statement.ts';
import type { Shown } from '../corrections.ts';
import { timeOf } from '../days.ts';
import type { Connection } from './connection.ts';
import { engineJson, metadataJson } from './documents.ts';
import { labelNumber } from './names.ts';
import { pruneVoices } from './pruning.ts';
import { NONE } from './readings.ts';
import { saveShown, seenReading } from './shown.ts';
import { encodeSpeakers, type Speakers } from './speakers.ts';
import { clearStatements, fillStatements } from './statements.ts';

/** A reading to be stored. */
export interface NewReadingRow {
  /** Its text may be left empty: the document has it. */
  readonly reading: Reading;
  readonly at: string;
  /** As `encodeBody` gives it. */
  readonly body: Buffer;
  readonly speakers: Speakers;
  /** What people's corrections make of it; null where there are none. */
  readonly shown: Shown | null;
}

/** Adds the newest reading of a document: it is what search sees now; what the one before left there goes. */
export function insertReading(connection: Connection, document: number, row: NewReadingRow): void {
  const { reading, at, body, speakers, shown } = row;
  const { readings, metadata } = connection.get<{ readings: number; metadata: string }>(
    'SELECT readings, metadata FROM documents WHERE number = ?',
    document,
  ) as { readings: number; metadata: string };
  const before = readings === 0 ? null : seenReading(connection, document);
  const voices = before ? clearStatements(connection, document, before) : [];
  const own = metadataJson(reading.metadata);
  connection.run(
    `INSERT INTO readings (document, ordinal, read_at, engine, metadata, speakers, body) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    ...[document, readings + 1, timeOf(at), labelNumber(connection, engineJson(reading.engine))],
    ...[own === metadata ? null : own, encodeSpeakers(speakers), body],
  );
  connection.run('UPDATE documents SET readings = ? WHERE number = ?', readings + 1, document);
  countReading(connection, speakers, 1);
  saveShown(connection, document, shown);
  const seen = shown === null ? null : seenReading(connection, document);
  fillStatements(connection, document, seen ?? { reading, speakers, corrected: NONE });
  pruneVoices(connection, voices);
}

/** Entities know how many readings name them: one that none does is gone. */
export function countReading(connection: Connection, speakers: Speakers, by: 1 | -1): void {
  for (const entity of new Set(speakers.flatMap((who) => who?.entity ?? [])))
    connection.run('UPDATE entities SET readings = readings + ? WHERE number = ?', by, entity);
}
