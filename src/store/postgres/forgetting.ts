import { sql } from 'kysely';
import { timeOf } from '../days.ts';
import { sha256 } from '../document-id.ts';
import type { Tombstone } from '../upkeep.ts';
import { type Connection, type Db, lockAll } from './connection.ts';
import { countReadings, removeSilent } from './entity-rows.ts';
import { historyOf } from './history.ts';
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
    const left: Tombstone[] = [];
    for (const id of new Set(ids)) left.push(...(await forgetOne(step, id, reason, at)));
    return left;
  });
  // Rows that were removed keep their place on the disk until they are cleared away.
  if (tombstones.length) await explaining(() => sql`VACUUM documents, readings, statements, article_words`.execute(db));
  return tombstones;
}

async function forgetOne(db: Db, id: string, reason: string, at: string): Promise<Tombstone[]> {
  const found = await db
    .selectFrom('document_keys')
    .select(['key', 'digest', 'address'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) return [];
  const { key, digest, address } = found;
  await removeDocument(db, key, id);
  const tombstone = { digest, address: address === null ? null : sha256(address), reason, at };
  await addTombstone(db, tombstone);
  return [tombstone];
}

/** What points at the document goes with it; its versions get a new first one; speakers of nothing else go too. */
async function removeDocument(db: Db, key: number, id: string): Promise<void> {
  for (const { speakers } of await db.selectFrom('readings').select('speakers').where('document', '=', key).execute())
    await countReadings(
      db,
      Object.values(speakers).map(({ entity }) => entity),
      -1,
    );
  await emptyStatements(db, key);
  await sql`UPDATE document_keys k SET version_of = heir.id FROM (
      SELECT id FROM document_keys WHERE version_of = ${id} AND key <> ${key} ORDER BY key LIMIT 1
    ) AS heir WHERE k.version_of = ${id} AND k.key <> ${key}`.execute(db);
  await db.deleteFrom('documents').where('key', '=', key).execute();
  await db.deleteFrom('document_keys').where('key', '=', key).execute();
  const history = await historyOf(db);
  await removeSilent(
    db,
    history.made().map(({ entity }) => entity),
  );
}
