import { deflatedText, inflatedText } from '../codec/deflated.ts';
import { dayOf } from '../days.ts';
import type { ArchiveRecord } from '../records.ts';
import type { PutOutcome } from '../store.ts';
import { type Connection, type Db, lockAll } from './connection.ts';
import { putCorrection } from './corrections.ts';
import { derive } from './deriving.ts';
import { documentKey, insertDocument } from './document-rows.ts';
import { ensureEntities } from './entity-rows.ts';
import { addJournal, hasJournal } from './journal.ts';
import { monthOf, type Partitions } from './partitions.ts';
import { removePoll, savePoll } from './polls.ts';
import { prepare } from './prepared.ts';
import { insertReading } from './reading-rows.ts';
import { addTombstone, isForgotten } from './tombstones.ts';

type RecordOf<Type extends ArchiveRecord['type']> = Extract<ArchiveRecord, { type: Type }>;

/** Takes records in, all or nothing: what is there is left alone, what was forgotten stays out. */
export async function putRecords(
  connection: Connection,
  partitions: Partitions,
  records: readonly ArchiveRecord[],
): Promise<PutOutcome[]> {
  await connection.explaining(() => partitions.ensure(connection.db, records.flatMap(monthsOf)));
  return connection.write(async (db) => {
    await lockAll(db);
    const outcomes: PutOutcome[] = [];
    for (const record of records) outcomes.push(await put(db, record));
    if (records.some(({ type }) => type === 'decision')) await derive(db);
    return outcomes;
  });
}

function monthsOf(record: ArchiveRecord): string[] {
  if (record.type === 'document') return [monthOf(dayOf(record.metadata.published))];
  return record.type === 'reading' ? [monthOf(dayOf(record.reading.metadata.published))] : [];
}

const outcomeOf = (added: boolean): PutOutcome => (added ? 'added' : 'known');

async function put(db: Db, record: ArchiveRecord): Promise<PutOutcome> {
  switch (record.type) {
    case 'archive':
      return 'known';
    case 'tombstone':
      return outcomeOf(await addTombstone(db, record));
    case 'document':
      return putDocument(db, record);
    case 'reading':
      return putReading(db, record);
    case 'entity':
      return outcomeOf((await ensureEntities(db, [record])).length > 0);
    case 'decision':
      return putDecision(db, record);
    case 'correction': {
      const { type: _, ...correction } = record;
      return outcomeOf(await putCorrection(db, correction));
    }
    case 'journal':
      return putJournal(db, record);
    case 'poll': {
      const { type: _, ...poll } = record;
      if (await removePoll(db, poll.address)) return 'known';
      await savePoll(db, poll);
      return 'added';
    }
  }
}

async function putDocument(db: Db, record: RecordOf<'document'>): Promise<PutOutcome> {
  const { id, address, digest, metadata, addedAt, versionOf, bands, text } = record;
  if (await isForgotten(db, address, digest)) return 'forgotten';
  if ((await documentKey(db, id)) !== null) return 'known';
  await insertDocument(db, {
    ...{ id, digest, metadata, addedAt, bands, versionOf, bytes: Buffer.byteLength(text) },
    text: await deflatedText(text),
  });
  return 'added';
}

async function putReading(db: Db, record: RecordOf<'reading'>): Promise<PutOutcome> {
  const document = await documentKey(db, record.documentId);
  if (document === null) return 'forgotten';
  const { version, model } = record.reading.engine;
  const known = await db
    .selectFrom('readings')
    .select('number')
    .where('document', '=', document)
    .where('version', '=', version)
    .where('model', '=', model)
    .executeTakeFirst();
  if (known) return 'known';
  const row = await db.selectFrom('documents').select('text').where('key', '=', document).executeTakeFirstOrThrow();
  const prepared = await prepare({ ...record.reading, text: inflatedText(row.text) });
  await insertReading(db, document, prepared, record.readAt, record.speakers);
  return 'added';
}

async function putDecision(db: Db, record: RecordOf<'decision'>): Promise<PutOutcome> {
  const { type: _, documentIds, ...decision } = record;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('decisions')
    .values({ ...decision, document_ids: JSON.stringify(documentIds) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return outcomeOf(numInsertedOrUpdatedRows === 1n);
}

async function putJournal(db: Db, record: RecordOf<'journal'>): Promise<PutOutcome> {
  const { type: _, ...entry } = record;
  if (await hasJournal(db, entry)) return 'known';
  await addJournal(db, entry);
  return 'added';
}
