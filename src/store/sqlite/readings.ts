import type { Reading } from '../../core/statement.ts';
import { decodeBody } from '../codec/reading.ts';
import { timeOf } from '../days.ts';
import type { Connection } from './connection.ts';
import { engineJson, metadataJson, metadataOf, numberOfDocument, textOf } from './documents.ts';
import { labelNumber } from './names.ts';
import { pruneVoices } from './pruning.ts';
import { decodeSpeakers, encodeSpeakers, type Speakers } from './speakers.ts';
import { clearStatements, fillStatements } from './statements.ts';

/** A reading to be stored. */
export interface NewReadingRow {
  /** Its text may be left empty: the document has it. */
  readonly reading: Reading;
  readonly at: string;
  /** As `encodeBody` gives it. */
  readonly body: Buffer;
  readonly speakers: Speakers;
}

/** Adds the newest reading of a document: it is what search sees now; what the one before left there goes. */
export function insertReading(
  connection: Connection,
  document: number,
  { reading, at, body, speakers }: NewReadingRow,
): void {
  const { readings, metadata } = connection.get<{ readings: number; metadata: string }>(
    'SELECT readings, metadata FROM documents WHERE number = ?',
    document,
  ) as { readings: number; metadata: string };
  const before = storedReading(connection, document, null);
  const voices = before ? clearStatements(connection, document, before) : [];
  const own = metadataJson(reading.metadata);
  connection.run(
    `INSERT INTO readings (document, ordinal, read_at, engine, metadata, speakers, body) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    ...[document, readings + 1, timeOf(at), labelNumber(connection, engineJson(reading.engine))],
    ...[own === metadata ? null : own, encodeSpeakers(speakers), body],
  );
  connection.run('UPDATE documents SET readings = ? WHERE number = ?', readings + 1, document);
  countReading(connection, speakers, 1);
  fillStatements(connection, document, reading, speakers);
  pruneVoices(connection, voices);
}

/** Entities know how many readings name them: one that none does is gone. */
export function countReading(connection: Connection, speakers: Speakers, by: 1 | -1): void {
  for (const entity of new Set(speakers.flatMap((who) => who?.entity ?? [])))
    connection.run('UPDATE entities SET readings = readings + ? WHERE number = ?', by, entity);
}

interface ReadingRow {
  readonly id: string;
  readonly digest: Buffer;
  readonly address: string | null;
  readonly ordinal: number;
  readonly read_at: number;
  readonly engine: string;
  readonly metadata: string;
  readonly speakers: string;
  readonly body: Buffer;
}

/** A reading with what the archive knows of it. */
export interface StoredReading {
  readonly reading: Reading;
  readonly ordinal: number;
  readonly readAt: number;
  readonly speakers: Speakers;
}

const COLUMNS = `d.id, d.digest, d.address, r.ordinal, r.read_at, e.value AS engine, coalesce(r.metadata, d.metadata) AS metadata,
  r.speakers, r.body
  FROM readings r JOIN documents d ON d.number = r.document JOIN labels e ON e.number = r.engine`;

/** The newest reading, or that of a given number. @throws {Error} where it or its text is damaged. */
export function storedReading(connection: Connection, document: number, ordinal: number | null): StoredReading | null {
  const row = connection.get<ReadingRow>(
    `SELECT ${COLUMNS} WHERE r.document = ? AND r.ordinal = coalesce(?, d.readings)`,
    document,
    ordinal,
  );
  return row ? fromRow(row, textOf(connection, document)) : null;
}

function fromRow(row: ReadingRow, text: string): StoredReading {
  const { id, statements, unattributed, issues, ...more } = decodeBody(row.body, text);
  const reading: Reading = {
    ...{ schema: 'hearsay/reading/1', id, metadata: metadataOf(row.metadata, row.address), text },
    ...{ digest: row.digest.toString('hex'), engine: JSON.parse(row.engine) as Reading['engine'] },
    ...{ statements, unattributed, issues, ...more },
  };
  return { reading, ordinal: row.ordinal, readAt: row.read_at, speakers: decodeSpeakers(row.speakers) };
}

/** Who speaks in each reading of a document. */
export const speakersOfAll = (connection: Connection, document: number): Speakers[] =>
  connection
    .all<{ speakers: string }>('SELECT speakers FROM readings WHERE document = ? ORDER BY ordinal', document)
    .map(({ speakers }) => decodeSpeakers(speakers));

export function readingOf(connection: Connection, documentId: string, ordinal: number | null): Reading | null {
  const document = numberOfDocument(connection, documentId);
  return document === null ? null : (storedReading(connection, document, ordinal)?.reading ?? null);
}
