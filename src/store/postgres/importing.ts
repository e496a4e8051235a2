import { deflatedText, inflatedText } from '../codec/deflated.ts';
import { dayOf } from '../days.ts';
import type { Show } from '../corrections.ts';
import { documentId, hostOf, sha256 } from '../document-id.ts';
import { ARCHIVE, type ArchiveRecord } from '../records.ts';
import { brokenSpans } from '../spans.ts';
import type { PutOutcome } from '../store.ts';
import { type Connection, type Db, lockAll } from './connection.ts';
import { correctionsOf, putCorrection, showAnew } from './corrections.ts';
import { derive } from './deriving.ts';
import { documentKey, insertDocument } from './document-rows.ts';
import { ensureSpeakers, giveName } from './entity-rows.ts';
import { obey } from './forgetting.ts';
import { addJournal, hasJournal } from './journal.ts';
import { monthOf, type Partitions } from './partitions.ts';
import { polls, savePoll } from './polls.ts';
import { prepare } from './prepared.ts';
import { insertReading } from './new-reading.ts';
import { documentWords } from './rows.ts';
import { addTombstone, isForgotten } from './tombstones.ts';

type Of<Type extends ArchiveRecord['type']> = Extract<ArchiveRecord, { type: Type }>;

/** Takes records in, all or nothing: what is there is left alone, what was forgotten stays out. */
export async function putRecords(
  connection: Connection,
  partitions: Partitions,
  records: readonly ArchiveRecord[],
  show: Show,
): Promise<PutOutcome[]> {
  for (const record of records) checkRecord(record);
  await connection.explaining(() => partitions.ensure(connection.db, records.flatMap(monthsOf)));
  return connection.write(async (db) => {
    await lockAll(db);
    const outcomes: PutOutcome[] = [];
    for (const record of records) outcomes.push(await put(db, record, show));
    const added = records.filter((_, at) => outcomes[at] === 'added');
    await obey(
      db,
      added.filter((record) => record.type === 'tombstone'),
    );
    if (added.some(({ type }) => type === 'decision')) await derive(db);
    return outcomes;
  });
}

/** @throws {RangeError} where a record contradicts itself. */
function checkRecord(record: ArchiveRecord): void {
  if (record.type === 'archive' && record.schema !== ARCHIVE.schema)
    throw new RangeError(
      `This is an export of the kind '${String(record.schema)}'; this version takes '${ARCHIVE.schema}'.`,
    );
  if (record.type !== 'document') return;
  const { id, address, digest, text } = record;
  if (sha256(text) !== digest) throw new RangeError(`The digest of the document '${id}' is not that of its text.`);
  const expected = documentId(address, digest);
  if (expected !== id)
    throw new RangeError(`'${id}' is not the id of this address and text; it should be '${expected}'.`);
}

function monthsOf(record: ArchiveRecord): string[] {
  if (record.type === 'document') return [monthOf(dayOf(record.metadata.published))];
  return record.type === 'reading' ? [monthOf(dayOf(record.reading.metadata.published))] : [];
}

const outcomeOf = (isNew: boolean): PutOutcome => (isNew ? 'added' : 'known');

async function put(db: Db, record: ArchiveRecord, show: Show): Promise<PutOutcome> {
  switch (record.type) {
    case 'archive':
      return 'known';
    case 'tombstone':
      return outcomeOf(await addTombstone(db, record));
    case 'document':
      return putDocument(db, record);
    case 'reading':
      return putReading(db, record, show);
    case 'entity':
      return putEntity(db, record);
    case 'decision':
      return putDecision(db, record);
    case 'correction':
      return putOneCorrection(db, record, show);
    case 'journal':
      return putJournal(db, record);
    case 'poll':
      return putPoll(db, record);
  }
}

async function putDocument(db: Db, record: Of<'document'>): Promise<PutOutcome> {
  const { id, address, digest, metadata, addedAt, bands, text } = record;
  if (await isForgotten(db, address, digest)) return 'forgotten';
  if ((await documentKey(db, id)) !== null) return 'known';
  const versionOf = (await documentKey(db, record.versionOf)) === null ? null : record.versionOf;
  const bytes = Buffer.byteLength(text);
  const [kept, words] = [await deflatedText(text), documentWords(metadata, hostOf(address))];
  await insertDocument(db, { id, digest, metadata, addedAt, bands, versionOf, bytes, words, text: kept });
  return 'added';
}

async function putReading(db: Db, record: Of<'reading'>, show: Show): Promise<PutOutcome> {
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
  const text = inflatedText(row.text);
  checkSpans(record, text);
  const { readAt: at, speakers } = record;
  const reading = { ...record.reading, text };
  await ensureSpeakers(db, reading.statements, speakers);
  const corrections = await correctionsOf(db, document);
  const shown = corrections.length === 0 ? null : show(corrections, reading);
  await insertReading(db, document, await prepare(reading), { at, speakers, fresh: false, shown });
  return 'added';
}

/** Shown after each, as it was when they were made: whom one named is there, even if the next took it back. */
async function putOneCorrection(db: Db, record: Of<'correction'>, show: Show): Promise<PutOutcome> {
  const { type: _, ...correction } = record;
  if ((await documentKey(db, correction.documentId)) === null) return 'forgotten';
  if (!(await putCorrection(db, correction))) return 'known';
  await showAnew(db, correction.documentId, show);
  return 'added';
}

function checkSpans({ documentId, reading }: Of<'reading'>, text: string): void {
  const [broken] = brokenSpans(reading, text);
  if (broken)
    throw new RangeError(
      `The reading of '${documentId}' claims words at [${broken.start}, ${broken.end}) that its text does not have there.`,
    );
}

/** Readings bring entities; the record says what they were called first. */
async function putEntity(db: Db, { id, kind, name }: Of<'entity'>): Promise<PutOutcome> {
  const row = await db.selectFrom('entities').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return 'forgotten';
  if (row.kind === kind && row.name === name) return 'known';
  const shown = row.shown === row.name ? name : row.shown;
  await db.updateTable('entities').set({ kind, name, shown }).where('id', '=', id).execute();
  await db
    .deleteFrom('entity_names')
    .where('entity', '=', id)
    .where('name', '=', row.name)
    .where('documents', '<=', 0)
    .execute();
  await giveName(db, id, name);
  return 'added';
}

async function putDecision(db: Db, record: Of<'decision'>): Promise<PutOutcome> {
  const { type: _, documentIds, ...decision } = record;
  const { id, action, from, into, undoes } = decision;
  if (await isDecided(db, id)) return 'known';
  const isWhole =
    undoes !== null
      ? await isDecided(db, undoes)
      : (from === null || (await isSomebody(db, from))) && (action === 'split' || (await isSomebody(db, into)));
  if (!isWhole) return 'forgotten';
  await db
    .insertInto('decisions')
    .values({ ...decision, document_ids: JSON.stringify(documentIds) })
    .execute();
  return 'added';
}

const isDecided = async (db: Db, id: string): Promise<boolean> =>
  (await db.selectFrom('decisions').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;

/** There, or made by a split. */
async function isSomebody(db: Db, id: string): Promise<boolean> {
  const there = await db.selectFrom('entities').select('id').where('id', '=', id).executeTakeFirst();
  if (there) return true;
  const split = await db
    .selectFrom('decisions')
    .select('id')
    .where('action', '=', 'split')
    .where('into', '=', id)
    .executeTakeFirst();
  return split !== undefined;
}

async function putJournal(db: Db, record: Of<'journal'>): Promise<PutOutcome> {
  const { type: _, ...entry } = record;
  if (entry.documentId !== null && (await documentKey(db, entry.documentId)) === null) return 'forgotten';
  if (await hasJournal(db, entry)) return 'known';
  await addJournal(db, entry);
  return 'added';
}

async function putPoll(db: Db, record: Of<'poll'>): Promise<PutOutcome> {
  const { type: _, ...poll } = record;
  if ((await polls(db, null)).some(({ address }) => address === poll.address)) return 'known';
  await savePoll(db, poll);
  return 'added';
}
