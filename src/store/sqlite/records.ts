import { ARCHIVE, type ArchiveRecord } from '../records.ts';
import type { Correction } from '../corrections.ts';
import { isoOf } from '../days.ts';
import type { EntityKind } from '../entities.ts';
import { bandsOf } from './alike.ts';
import type { Connection } from './connection.ts';
import { metadataOf } from './documents.ts';
import { type DecisionRow, decisionOf } from './history.ts';
import { inflatedText } from '../codec/deflated.ts';
import { journalAfter } from './journal.ts';
import { polls } from './polls.ts';
import { storedReading } from './readings.ts';
import { assignmentsOf } from './speakers.ts';
import { tombstonesAfter } from './tombstones.ts';

/** Rows that are read at a time: what takes them may be slow, and memory stays flat. */
const STEP = 200;

/** Everything, in the order that the contract says. The connection must see one state of the archive throughout. */
export function* records(connection: Connection): Generator<ArchiveRecord> {
  yield ARCHIVE;
  for (const { number: _, ...stone } of stepwise((after) => tombstonesAfter(connection, after, STEP)))
    yield { type: 'tombstone', ...stone };
  for (const row of stepwise((after) => documentsAfter(connection, after))) yield* documentRecords(connection, row);
  for (const row of stepwise((after) => connection.all<CorrectionRow>(following('corrections'), after, STEP)))
    yield { type: 'correction', ...(JSON.parse(row.correction) as Correction) };
  for (let after = '', rows; (rows = entitiesAfter(connection, after)).length > 0; after = rows.at(-1)?.id ?? '')
    for (const entity of rows) yield { type: 'entity', ...entity };
  for (const row of stepwise((after) => connection.all<DecisionRow>(following('decisions'), after, STEP)))
    yield { type: 'decision', ...decisionOf(row) };
  for (let after = 0, rows; (rows = journalAfter(connection, after, STEP)).length > 0; after = rows.at(-1)?.id ?? 0)
    for (const entry of rows) yield { type: 'journal', ...entry };
  for (const poll of polls(connection, null)) yield { type: 'poll', ...poll };
}

function* stepwise<Row extends { readonly number: number }>(rowsAfter: (number: number) => Row[]): Generator<Row> {
  for (let after = 0; ; ) {
    const rows = rowsAfter(after);
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.number;
  }
}

const following = (table: 'decisions' | 'corrections'): string =>
  `SELECT * FROM ${table} WHERE number > ? ORDER BY number LIMIT ?`;

interface CorrectionRow {
  readonly number: number;
  readonly correction: string;
}

interface DocumentRow {
  readonly number: number;
  readonly id: string;
  readonly address: string | null;
  readonly digest: Buffer;
  readonly metadata: string;
  readonly added_at: number;
  readonly first: string;
  readonly readings: number;
  readonly bands: Buffer;
  readonly body: Buffer;
}

const documentsAfter = (connection: Connection, after: number): DocumentRow[] =>
  connection.all<DocumentRow>(
    `SELECT d.number, d.id, d.address, d.digest, d.metadata, d.added_at, f.id AS first, d.readings, t.bands, t.body
     FROM documents d JOIN texts t ON t.document = d.number JOIN documents f ON f.number = d.version_of
     WHERE d.number > ? ORDER BY d.number LIMIT ?`,
    after,
    STEP,
  );

function* documentRecords(connection: Connection, row: DocumentRow): Generator<ArchiveRecord> {
  const { number, id, address, digest, metadata, readings } = row;
  yield {
    ...{ type: 'document', id, address, digest: digest.toString('hex'), metadata: metadataOf(metadata, address) },
    ...{ addedAt: isoOf(row.added_at), versionOf: row.first, bands: bandsOf(row.bands), text: inflatedText(row.body) },
  };
  for (let ordinal = 1; ordinal <= readings; ordinal++) yield readingRecord(connection, number, id, ordinal);
}

function readingRecord(connection: Connection, document: number, documentId: string, ordinal: number): ArchiveRecord {
  const stored = storedReading(connection, document, ordinal);
  if (!stored) throw new Error(`The reading ${ordinal} of document '${documentId}' is missing; run 'hearsay verify'.`);
  const { text: _, ...reading } = stored.reading;
  const speakers = assignmentsOf(connection, reading.statements, stored.speakers);
  return { type: 'reading', documentId, number: ordinal, readAt: isoOf(stored.readAt), reading, speakers };
}

/** Under the name that documents or corrections gave them, what decisions named them follows from those; in the order of ids. */
const entitiesAfter = (connection: Connection, after: string): { id: string; kind: EntityKind; name: string }[] =>
  connection.all(
    `SELECT e.id, e.kind, n.name FROM entities e JOIN names n ON n.number = e.name
     WHERE e.id > ? AND e.readings > 0 ORDER BY e.id LIMIT ?`,
    after,
    STEP,
  );
