import type { Reading, Statement } from '../../core/statement.ts';
import { decodeBody, decodeStatement } from '../codec/reading.ts';
import type { Connection } from './connection.ts';
import { metadataOf, numberOfDocument, textOf } from './documents.ts';
import { decodeSpeakers, type Speakers } from './speakers.ts';

/** Of a reading as the machine left it. */
export const NONE: ReadonlySet<string> = new Set();

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
  /** Ids of the statements that people looked at; none of a reading as the machine left it. */
  readonly corrected: ReadonlySet<string>;
}

const COLUMNS = `d.id, d.digest, d.address, r.ordinal, r.read_at, e.value AS engine, coalesce(r.metadata, d.metadata) AS metadata,
  r.speakers, r.body
  FROM readings r JOIN documents d ON d.number = r.document JOIN labels e ON e.number = r.engine`;

/** The newest reading, or that of a given number, as the machine left it. @throws {Error} where it or its text is damaged. */
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
  return {
    reading,
    ordinal: row.ordinal,
    readAt: row.read_at,
    speakers: decodeSpeakers(row.speakers),
    corrected: NONE,
  };
}

/** A statement of the newest reading as the machine left it, with what is shown beside it. */
export interface StoredStatement {
  readonly statement: Statement;
  readonly text: string;
  readonly engine: Reading['engine'];
  readonly ordinal: number;
  readonly speakers: Speakers;
}

/** Null where there is none. @throws {Error} where the reading or its text is damaged. */
export function storedStatement(connection: Connection, document: number, position: number): StoredStatement | null {
  const row = connection.get<ReadingRow>(`SELECT ${COLUMNS} WHERE r.document = ? AND r.ordinal = d.readings`, document);
  if (!row) return null;
  const text = textOf(connection, document);
  const statement = decodeStatement(row.body, text, position);
  const { ordinal, engine, speakers } = row;
  return (
    statement && {
      ...{ statement, text, ordinal },
      engine: JSON.parse(engine) as Reading['engine'],
      speakers: decodeSpeakers(speakers),
    }
  );
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
