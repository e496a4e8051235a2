import { deflatedText } from '../codec/deflated.ts';
import { bodyOf, encodeBody } from '../codec/reading.ts';
import { documentId, sha256 } from '../document-id.ts';
import { ARCHIVE, type ArchiveRecord } from '../records.ts';
import { brokenSpans } from '../spans.ts';
import type { PutOutcome } from '../store.ts';
import type { Tombstone } from '../upkeep.ts';
import { applyDecisions } from './applying.ts';
import type { Connection } from './connection.ts';
import { putCorrection } from './corrections.ts';
import { insertDecision } from './decisions.ts';
import { engineJson, insertDocument, numberOfDocument, textOf } from './documents.ts';
import { numberOfEntity } from './entities.ts';
import { obey } from './forgetting.ts';
import { addJournal, hasJournal } from './journal.ts';
import { addKeys, nameNumber } from './names.ts';
import { polls, savePoll } from './polls.ts';
import { dropName } from './pruning.ts';
import { insertReading } from './readings.ts';
import { speakersOf } from './speakers.ts';
import { addTombstone, isForgotten } from './tombstones.ts';

type Of<Type extends ArchiveRecord['type']> = Extract<ArchiveRecord, { type: Type }>;

/** A record whose blob is ready, where it has one; null for a reading whose document is not to be had. */
export interface PreparedRecord {
  readonly record: ArchiveRecord;
  readonly blob: Buffer | null;
}

/** @throws {RangeError} where a record contradicts itself. */
export async function prepareRecords(
  connection: Connection,
  records: readonly ArchiveRecord[],
): Promise<PreparedRecord[]> {
  const texts = new Map(records.flatMap((one) => (one.type === 'document' ? [[one.id, one.text] as const] : [])));
  return Promise.all(
    records.map(async (record) => {
      if (record.type === 'document') return { record, blob: await deflatedDocument(record) };
      if (record.type !== 'reading') return { record, blob: null };
      const text = texts.get(record.documentId) ?? storedText(connection, record.documentId);
      return { record, blob: text === null ? null : await deflatedReading(record, text) };
    }),
  );
}

function storedText(connection: Connection, id: string): string | null {
  const document = numberOfDocument(connection, id);
  return document === null ? null : textOf(connection, document);
}

async function deflatedDocument({ id, address, digest, text }: Of<'document'>): Promise<Buffer> {
  if (sha256(text) !== digest) throw new RangeError(`The digest of the document '${id}' is not that of its text.`);
  if (documentId(address, digest) !== id)
    throw new RangeError(
      `'${id}' is not the id of this address and text; it should be '${documentId(address, digest)}'.`,
    );
  return deflatedText(text);
}

async function deflatedReading({ documentId, reading }: Of<'reading'>, text: string): Promise<Buffer> {
  const [broken] = brokenSpans(reading, text);
  if (broken)
    throw new RangeError(
      `The reading of '${documentId}' claims words at [${broken.start}, ${broken.end}) that its text does not have there.`,
    );
  return encodeBody(bodyOf({ ...reading }), text);
}

/** Inside a transaction. */
export function putPrepared(connection: Connection, prepared: readonly PreparedRecord[]): PutOutcome[] {
  const stones: Tombstone[] = [];
  let decisions = false;
  const outcomes = prepared.map(({ record, blob }) => {
    const outcome = put(connection, record, blob);
    if (outcome === 'added' && record.type === 'tombstone') stones.push(record);
    if (outcome === 'added' && record.type === 'decision') decisions = true;
    return outcome;
  });
  if (stones.length > 0) obey(connection, stones);
  if (decisions) applyAll(connection);
  return outcomes;
}

function applyAll(connection: Connection): void {
  const proposed = connection.all<{ id: string }>("SELECT from_id AS id FROM decisions WHERE action = 'propose'");
  applyDecisions(
    connection,
    proposed.map(({ id }) => id),
  );
}

const added = (isNew: boolean): PutOutcome => (isNew ? 'added' : 'known');

function put(connection: Connection, record: ArchiveRecord, blob: Buffer | null): PutOutcome {
  switch (record.type) {
    case 'archive':
      if (record.schema !== ARCHIVE.schema)
        throw new RangeError(
          `This is an export of the kind '${String(record.schema)}'; this version takes '${ARCHIVE.schema}'.`,
        );
      return 'known';
    case 'tombstone':
      return added(addTombstone(connection, record));
    case 'document':
      return putDocument(connection, record, blob as Buffer);
    case 'reading':
      return putReading(connection, record, blob);
    case 'entity':
      return putEntity(connection, record);
    case 'decision':
      return putDecision(connection, record);
    case 'correction':
      if (numberOfDocument(connection, record.documentId) === null) return 'forgotten';
      return added(putCorrection(connection, record));
    case 'journal':
      return putJournal(connection, record);
    default:
      return putPoll(connection, record);
  }
}

function putDocument(connection: Connection, record: Of<'document'>, text: Buffer): PutOutcome {
  const { id, address, digest, versionOf } = record;
  if (isForgotten(connection, address, digest)) return 'forgotten';
  if (numberOfDocument(connection, id) !== null) return 'known';
  const first = versionOf === id ? null : numberOfDocument(connection, versionOf);
  insertDocument(connection, { ...record, text, bytes: Buffer.byteLength(record.text), versionOf: first });
  return 'added';
}

function putReading(connection: Connection, record: Of<'reading'>, body: Buffer | null): PutOutcome {
  const document = numberOfDocument(connection, record.documentId);
  if (document === null || body === null) return 'forgotten';
  const known = connection.get(
    'SELECT 1 FROM readings JOIN labels ON labels.number = engine WHERE document = ? AND value = ?',
    document,
    engineJson(record.reading.engine),
  );
  if (known) return 'known';
  const speakers = speakersOf(connection, record.reading.statements, record.speakers);
  const reading = { ...record.reading, text: textOf(connection, document) };
  insertReading(connection, document, { reading, at: record.readAt, body, speakers });
  return 'added';
}

/** Readings bring entities; the record says what they were called first. */
function putEntity(connection: Connection, { id, kind, name }: Of<'entity'>): PutOutcome {
  const row = connection.get<{ number: number; kind: string; name: number; shown: number; written: string }>(
    `SELECT e.number, e.kind, e.name, e.shown, n.name AS written FROM entities e JOIN names n ON n.number = e.name
     WHERE e.id = ?`,
    id,
  );
  if (!row) return 'forgotten';
  if (row.kind === kind && row.written === name) return 'known';
  const named = nameNumber(connection, name);
  const shown = row.shown === row.name ? named : row.shown;
  connection.run('UPDATE entities SET kind = ?, name = ?, shown = ? WHERE number = ?', kind, named, shown, row.number);
  addKeys(connection, row.number, name);
  dropName(connection, row.number, row.name);
  return 'added';
}

function putDecision(connection: Connection, record: Of<'decision'>): PutOutcome {
  const { id, action, from, into, undoes } = record;
  const isDecided = (one: string): boolean => connection.get('SELECT 1 FROM decisions WHERE id = ?', one) !== undefined;
  const isThere = (entity: string): boolean =>
    numberOfEntity(connection, entity) !== null ||
    connection.get("SELECT 1 FROM decisions WHERE action = 'split' AND into_id = ?", entity) !== undefined;
  if (isDecided(id)) return 'known';
  if (
    undoes !== null ? !isDecided(undoes) : (from !== null && !isThere(from)) || (action !== 'split' && !isThere(into))
  )
    return 'forgotten';
  insertDecision(connection, record);
  return 'added';
}

function putJournal(connection: Connection, record: Of<'journal'>): PutOutcome {
  if (record.documentId !== null && numberOfDocument(connection, record.documentId) === null) return 'forgotten';
  if (hasJournal(connection, record)) return 'known';
  addJournal(connection, record);
  return 'added';
}

function putPoll(connection: Connection, { type: _type, ...poll }: Of<'poll'>): PutOutcome {
  if (polls(connection, null).some(({ address }) => address === poll.address)) return 'known';
  savePoll(connection, poll);
  return 'added';
}
