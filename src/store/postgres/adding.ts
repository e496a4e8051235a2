import { checkReading } from '../check-reading.ts';
import { timeOf } from '../days.ts';
import { documentId } from '../document-id.ts';
import type { Added, AddOutcome, Decision, NewReading } from '../documents.ts';
import type { DocumentKey } from '../store.ts';
import { alike } from './alike.ts';
import { type Connection, type Db, lockNames } from './connection.ts';
import { propose } from './deciding.ts';
import { documentKey, type DocumentRow, insertDocument } from './document-rows.ts';
import { ensureSpeakers } from './entity-rows.ts';
import { addJournal } from './journal.ts';
import { knownEntities } from './known-entities.ts';
import type { Partitions } from './partitions.ts';
import { type Prepared, prepare } from './prepared.ts';
import { insertReading } from './reading-rows.ts';
import { isForgotten } from './tombstones.ts';

export type Standing = 'new' | 'known' | 'older_engine' | 'forgotten';

/** Adds readings in their order, each with its journal entry, all or nothing. */
export async function addAll(
  connection: Connection,
  partitions: Partitions,
  entries: readonly NewReading[],
): Promise<Added[]> {
  for (const { reading, at } of entries) {
    checkReading(reading);
    timeOf(at);
  }
  if (!entries.length) return [];
  const prepared = await Promise.all(entries.map(({ reading }) => prepare(reading)));
  await connection.explaining(() =>
    partitions.ensure(
      connection.db,
      prepared.map(({ month }) => month),
    ),
  );
  return connection.write(async (db) => {
    await lockNames(db, [...new Set(entries.flatMap((entry, at) => lockedBy(entry, prepared[at]!.id)))]);
    const added: Added[] = [];
    for (const [at, entry] of entries.entries()) added.push(await addLocked(db, entry, prepared[at]!));
    return added;
  });
}

/** Speakers by the last word of the keys of their names: “Rutte” and “Mark Rutte” may be one. */
const lockedBy = ({ names, bands, reading }: NewReading, id: string): string[] => [
  `document ${id}`,
  `text ${reading.digest}`,
  ...names.map((key) => `name ${key.split(' ').at(-1) ?? ''}`),
  ...bands.map((band) => `band ${band}`),
];

async function addLocked(db: Db, entry: NewReading, prepared: Prepared): Promise<Added> {
  const outcome = await store(db, entry, prepared);
  const documentId = outcome === 'forgotten' ? null : prepared.id;
  await addJournal(db, { ...entry.journal, outcome, documentId });
  return { outcome, documentId: documentId ?? '' };
}

async function store(db: Db, entry: NewReading, prepared: Prepared): Promise<AddOutcome> {
  const { metadata, digest, engine } = entry.reading;
  const standing = await standingOf(db, { address: metadata.address, digest, engine });
  if (standing === 'forgotten' || standing === 'known') return standing;
  const there = await documentKey(db, prepared.id);
  const decision = entry.decide({
    entities: await knownEntities(db, entry.names),
    alike: await alike(db, entry.bands, there),
  });
  const document = there ?? (await insertDocument(db, await documentRow(db, prepared, entry, decision)));
  await addReading(db, document, prepared, entry.at, decision);
  if (there !== null) return 'reread';
  return decision.versionOf === null ? 'stored' : 'version';
}

export async function standingOf(db: Db, { address, digest, engine }: DocumentKey): Promise<Standing> {
  if (await isForgotten(db, address, digest)) return 'forgotten';
  const key = await documentKey(db, documentId(address, digest));
  if (key === null) return 'new';
  const read = await db
    .selectFrom('readings')
    .select('number')
    .where('document', '=', key)
    .where('version', '=', engine.version)
    .where('model', '=', engine.model)
    .executeTakeFirst();
  return read ? 'known' : 'older_engine';
}

async function documentRow(
  db: Db,
  { id, reading, text }: Prepared,
  entry: NewReading,
  decision: Decision,
): Promise<DocumentRow> {
  return {
    ...{ id, digest: reading.digest, metadata: reading.metadata, text, bytes: Buffer.byteLength(reading.text) },
    ...{ addedAt: entry.at, bands: entry.bands, versionOf: await firstVersion(db, decision.versionOf) },
  };
}

async function firstVersion(db: Db, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const first = await db.selectFrom('document_keys').select('version_of').where('id', '=', id).executeTakeFirst();
  if (!first) throw new RangeError(`There is no document '${id}' to be a version of.`);
  return first.version_of;
}

async function addReading(db: Db, document: number, prepared: Prepared, at: string, decision: Decision): Promise<void> {
  await ensureSpeakers(db, prepared.reading.statements, decision.speakers);
  await insertReading(db, document, prepared, at, decision.speakers);
  for (const proposal of decision.proposals) await propose(db, proposal, at);
}
