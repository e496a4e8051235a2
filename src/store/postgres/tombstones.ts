import { sql } from 'kysely';
import { sha256 } from '../document-id.ts';
import type { Tombstone } from '../upkeep.ts';
import type { Db } from './connection.ts';

/** Whether a tombstone keeps this text, or whatever this address says, out. */
export async function isForgotten(db: Db, address: string | null, digest: string): Promise<boolean> {
  const found = await db
    .selectFrom('tombstones')
    .select('digest')
    .where((is) =>
      is.or([is('digest', '=', digest), ...(address === null ? [] : [is('address', '=', sha256(address))])]),
    )
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** @returns false where it was there. */
export async function addTombstone(db: Db, tombstone: Tombstone): Promise<boolean> {
  const added = await sql`INSERT INTO tombstones (digest, address, reason, at)
    VALUES (${tombstone.digest}, ${tombstone.address}, ${tombstone.reason}, ${tombstone.at})
    ON CONFLICT DO NOTHING`.execute(db);
  return added.numAffectedRows === 1n;
}
