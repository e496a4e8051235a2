import { type Selectable, sql } from 'kysely';
import type { Reading } from '../../core/statement.ts';
import { inflatedText } from '../codec/deflated.ts';
import { ARCHIVE, type ArchiveRecord } from '../records.ts';
import type { Connection, Db } from './connection.ts';
import { decisionOf } from './history.ts';
import { journalAfter } from './journal.ts';
import { polls } from './polls.ts';
import { storedReadings } from './reading-rows.ts';
import type { Tables } from './tables.ts';

/** Rows that are read at once. */
const BATCH = 200;

/** Everything, as of one moment: a transaction that sees nothing of what is written meanwhile. */
export async function* records(connection: Connection): AsyncGenerator<ArchiveRecord> {
  const db = await connection.explaining(() =>
    connection.db.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(),
  );
  try {
    // The moment is that of the first query, not of the transaction's beginning.
    await connection.explaining(() => sql`SELECT 1`.execute(db));
    yield ARCHIVE;
    for (const part of [tombstones, documents, corrections, entities, decisions, journal, schedule]) yield* part(db);
  } finally {
    await db.rollback().execute();
  }
}

async function* tombstones(db: Db): AsyncGenerator<ArchiveRecord> {
  const all = await db.selectFrom('tombstones').selectAll().orderBy('number').execute();
  for (const { number: _, ...tombstone } of all) yield { type: 'tombstone', ...tombstone };
}

interface DocumentRow extends Selectable<Tables['document_keys']> {
  readonly metadata: Reading['metadata'];
  readonly text: Buffer;
  readonly bands: readonly number[];
}

async function* documents(db: Db): AsyncGenerator<ArchiveRecord> {
  for await (const row of inBatches(
    (after) => documentsAfter(db, after),
    ({ key }) => key,
  )) {
    const { key, id, digest, metadata, added_at, version_of, bands } = row;
    const { address } = metadata;
    const about = { id, address, digest, metadata, addedAt: added_at, versionOf: version_of, bands };
    yield { type: 'document', ...about, text: inflatedText(row.text) };
    for (const { reading, number, readAt, speakers } of (await storedReadings(db, [key], 'all')).reverse()) {
      const { text: _, ...rest } = reading;
      yield { type: 'reading', documentId: id, number, readAt, reading: rest, speakers };
    }
  }
}

async function documentsAfter(db: Db, after: number): Promise<DocumentRow[]> {
  const { rows } = await sql<DocumentRow>`
    SELECT k.*, d.metadata, d.text,
      coalesce((SELECT json_agg(b.band ORDER BY b.band) FROM document_bands b WHERE b.document = k.key), '[]') AS bands
    FROM document_keys k JOIN documents d ON d.key = k.key AND d.month = k.month
    WHERE k.key > ${after} ORDER BY k.key LIMIT ${BATCH}`.execute(db);
  return rows;
}

/** Under the name that documents or corrections gave them, what decisions named them follows from those; in the order of ids. */
async function* entities(db: Db): AsyncGenerator<ArchiveRecord> {
  for (let last = ''; ; ) {
    const rows = await db
      .selectFrom('entities')
      .select(['id', 'kind', 'name'])
      .where('id', '>', last)
      .where('readings', '>', 0)
      .orderBy('id')
      .limit(BATCH)
      .execute();
    for (const entity of rows) yield { type: 'entity', ...entity };
    const end = rows.at(-1);
    if (!end) return;
    last = end.id;
  }
}

async function* decisions(db: Db): AsyncGenerator<ArchiveRecord> {
  const after = (number: number) =>
    db.selectFrom('decisions').selectAll().where('number', '>', number).orderBy('number').limit(BATCH).execute();
  for await (const row of inBatches(after, ({ number }) => number)) yield { type: 'decision', ...decisionOf(row) };
}

async function* corrections(db: Db): AsyncGenerator<ArchiveRecord> {
  const after = (number: number) =>
    db.selectFrom('corrections').selectAll().where('number', '>', number).orderBy('number').limit(BATCH).execute();
  for await (const { correction } of inBatches(after, ({ number }) => number))
    yield { type: 'correction', ...correction };
}

async function* journal(db: Db): AsyncGenerator<ArchiveRecord> {
  for await (const entry of inBatches(
    (after) => journalAfter(db, after, BATCH),
    ({ id }) => id,
  ))
    yield { type: 'journal', ...entry };
}

async function* schedule(db: Db): AsyncGenerator<ArchiveRecord> {
  for (const poll of await polls(db, null)) yield { type: 'poll', ...poll };
}

/** Rows in order of a number, however many: each batch begins after the last number of the one before. */
export async function* inBatches<Row>(
  after: (number: number) => Promise<readonly Row[]>,
  numberOf: (row: Row) => number,
): AsyncGenerator<Row> {
  for (let last = 0; ; ) {
    const rows = await after(last);
    yield* rows;
    const end = rows.at(-1);
    if (!end) return;
    last = numberOf(end);
  }
}
