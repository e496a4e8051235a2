import { sql } from 'kysely';
import { checkReading } from '../check-reading.ts';
import { timeOf } from '../days.ts';
import { documentId, sha256 } from '../document-id.ts';
import type { Added, AddOutcome, Decision, NewReading } from '../documents.ts';
import type { DocumentKey } from '../store.ts';
import { alike } from './alike.ts';
import { type Connection, type Db, lockNames } from './connection.ts';
import { correctionsOf } from './corrections.ts';
import { propose } from './deciding.ts';
import { type DocumentRow, insertDocument } from './document-rows.ts';
import { ensureSpeakers } from './entity-rows.ts';
import { addJournal } from './journal.ts';
import { knownEntities } from './known-entities.ts';
import type { Partitions } from './partitions.ts';
import { type Prepared, prepare } from './prepared.ts';
import { insertReading } from './new-reading.ts';

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
  const { standing, key: there } = await found(db, { address: metadata.address, digest, engine });
  if (standing === 'forgotten' || standing === 'known') return standing;
  const decision = entry.decide({
    corrections: there === null ? [] : await correctionsOf(db, there),
    entities: await knownEntities(db, entry.names),
    alike: await alike(db, entry.bands, there),
  });
  const document = there ?? (await insertDocument(db, await documentRow(db, prepared, entry, decision)));
  const { shown, speakers, proposals } = decision;
  await ensureSpeakers(db, prepared.reading.statements, speakers);
  await insertReading(db, document, prepared, { at: entry.at, speakers, fresh: there === null, shown });
  for (const proposal of proposals) await propose(db, proposal, entry.at);
  if (there !== null) return 'reread';
  return decision.versionOf === null ? 'stored' : 'version';
}

export async function standingOf(db: Db, key: DocumentKey): Promise<Standing> {
  return (await found(db, key)).standing;
}

/** What would become of a text, and the key of its document where it is there: one question. */
async function found(
  db: Db,
  { address, digest, engine }: DocumentKey,
): Promise<{ standing: Standing; key: number | null }> {
  const { rows } = await sql<{ forgotten: boolean; key: number | null; read: boolean }>`
    SELECT k.key, EXISTS (
      SELECT 1 FROM tombstones WHERE digest = ${digest} OR address = ${address === null ? null : sha256(address)}
    ) AS forgotten, EXISTS (
      SELECT 1 FROM readings r WHERE r.document = k.key AND r.version = ${engine.version} AND r.model = ${engine.model}
    ) AS read
    FROM (SELECT ${documentId(address, digest)} AS id) AS wanted LEFT JOIN document_keys k ON k.id = wanted.id`.execute(
    db,
  );
  const { forgotten = false, key = null, read = false } = rows[0] ?? {};
  if (forgotten) return { standing: 'forgotten', key };
  return { standing: key === null ? 'new' : read ? 'known' : 'older_engine', key };
}

async function documentRow(
  db: Db,
  { id, reading, text, words }: Prepared,
  entry: NewReading,
  decision: Decision,
): Promise<DocumentRow> {
  return {
    ...{ id, digest: reading.digest, metadata: reading.metadata, text, bytes: Buffer.byteLength(reading.text) },
    ...{ addedAt: entry.at, bands: entry.bands, words, versionOf: await firstVersion(db, decision.versionOf) },
  };
}

async function firstVersion(db: Db, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const first = await db.selectFrom('document_keys').select('version_of').where('id', '=', id).executeTakeFirst();
  if (!first) throw new RangeError(`There is no document '${id}' to be a version of.`);
  return first.version_of;
}
