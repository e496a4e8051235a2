import { sql } from 'kysely';
import { timeOf } from '../days.ts';
import { sha256 } from '../document-id.ts';
import type { Tombstone } from '../upkeep.ts';
import { type Connection, type Db, lockAll } from './connection.ts';
import { derive } from './deriving.ts';
import { countNames, countReadings, removeSilent } from './entity-rows.ts';
import { historyOf } from './history.ts';
import { uncountNamed } from './shown.ts';
import { emptyStatements } from './statement-rows.ts';
import { addTombstone } from './tombstones.ts';

/** Removes documents with all that hangs on them, and leaves tombstones. Ids that are not there are passed over. */
export async function forget(
  { write, db, explaining }: Connection,
  ids: readonly string[],
  reason: string,
  at: string,
): Promise<Tombstone[]> {
  timeOf(at);
  const tombstones = await write(async (step) => {
    await lockAll(step);
    const documents = await step
      .selectFrom('document_keys')
      .select(['key', 'id', 'digest', 'address'])
      .where(sql<boolean>`id = ANY (${ids}::text[])`)
      .execute();
    await removeDocuments(step, documents);
    const stones = documents.map(({ digest, address }) => ({
      ...{ digest, address: address === null ? null : sha256(address), reason, at },
    }));
    for (const stone of stones) await addTombstone(step, stone);
    return stones;
  });
  // Rows that were removed keep their place on the disk until they are cleared away.
  if (tombstones.length) await explaining(() => sql`VACUUM`.execute(db));
  return tombstones;
}

interface Removed {
  readonly key: number;
  readonly id: string;
  readonly address: string | null;
}

/** Removes what tombstones from elsewhere name: texts by digest, addresses by theirs. */
export async function obey(db: Db, stones: readonly Tombstone[]): Promise<void> {
  const digests = stones.map(({ digest }) => digest);
  const addresses = stones.flatMap(({ address }) => address ?? []);
  const { rows } = await sql<Removed>`SELECT key, id, address FROM document_keys WHERE digest = ANY (${digests}::text[])
    OR encode(sha256(convert_to(address, 'UTF8')), 'hex') = ANY (${addresses}::text[])`.execute(db);
  await removeDocuments(db, rows);
}

async function removeDocuments(db: Db, documents: readonly Removed[]): Promise<void> {
  const speakers = new Set<string>();
  for (const document of documents) for (const entity of await removeOne(db, document)) speakers.add(entity);
  if (!documents.length) return;
  const history = await historyOf(db);
  const silent = await removeSilent(
    db,
    history.made().map(({ entity }) => entity),
  );
  await removeDecisions(db, [...silent, ...(await emptySplits(db))]);
  await renameForgotten(db, [...speakers]);
}

/** What points at the document goes with it, and its versions get a new first one. @returns who spoke in it. */
async function removeOne(db: Db, { key, id, address }: Removed): Promise<string[]> {
  const readings = await db.selectFrom('readings').select('speakers').where('document', '=', key).execute();
  const speakers = readings.map((reading) => reading.speakers.map(({ entityId }) => entityId));
  for (const some of speakers) await countReadings(db, some, -1);
  const named = await uncountNamed(db, key);
  await emptyStatements(db, key);
  await sql`UPDATE document_keys k SET version_of = heir.id FROM (
      SELECT id FROM document_keys WHERE version_of = ${id} AND key <> ${key} ORDER BY key LIMIT 1
    ) AS heir WHERE k.version_of = ${id} AND k.key <> ${key}`.execute(db);
  // What a list said of it while it could not be fetched.
  const keys = db.selectFrom('journal').select('key').where('document', '=', key);
  await db.updateTable('journal').set({ claims: null }).where('key', 'in', keys).execute();
  await db.deleteFrom('journal').where('document', '=', key).execute();
  if (address !== null) await db.deleteFrom('journal').where('key', '=', address).execute();
  await db.deleteFrom('documents').where('key', '=', key).execute();
  await db.deleteFrom('document_keys').where('key', '=', key).execute();
  return [...speakers.flat(), ...named];
}

/** Whom a split made of documents that are all gone. */
async function emptySplits(db: Db): Promise<string[]> {
  const { rows } = await sql<{ into: string }>`SELECT "into" FROM decisions d WHERE action = 'split' AND NOT EXISTS (
    SELECT 1 FROM document_keys k WHERE k.id IN (SELECT json_array_elements_text(d.document_ids))
  )`.execute(db);
  return rows.map(({ into }) => into);
}

/** Decisions about those who are gone go too, and those that took them back; which may be the end of others. */
async function removeDecisions(db: Db, gone: readonly string[]): Promise<void> {
  if (!gone.length) return;
  const removed =
    await sql`DELETE FROM decisions WHERE "from" = ANY (${gone}::text[]) OR "into" = ANY (${gone}::text[])`.execute(db);
  if (removed.numAffectedRows) await removeDecisions(db, await derive(db));
}

/** An entity whose first name no document gives any more is called as the first that is left calls it. */
async function renameForgotten(db: Db, entities: readonly string[]): Promise<void> {
  const { rows } = await sql<{ id: string; old: string; name: string }>`
    SELECT e.id, e.name AS old, left_one.name FROM entities e CROSS JOIN LATERAL (
      SELECT a.name FROM appearances a WHERE a.entity = e.id ORDER BY a.document, a.name LIMIT 1
    ) AS left_one
    WHERE e.id = ANY (${entities}::text[])
      AND NOT EXISTS (SELECT 1 FROM appearances a WHERE a.entity = e.id AND a.name = e.name)`.execute(db);
  for (const { id, old, name } of rows) {
    await sql`UPDATE entities SET name = ${name}, shown = CASE WHEN shown = name THEN ${name} ELSE shown END
      WHERE id = ${id}`.execute(db);
    await sql`DELETE FROM entity_names WHERE entity = ${id} AND name = ${old} AND documents <= 0`.execute(db);
    await countNames(db, [{ entity: id, name, documents: 0, given: true }]);
  }
}
