import { type Kysely, sql } from 'kysely';
import { StoreError } from '../store.ts';
import { firstSchema } from './migrations/1-first.ts';
import { claims } from './migrations/2-claims.ts';

/** In order; a migration that was published is never changed. The archive's schema is the number of those it has. */
const MIGRATIONS: readonly ((db: Kysely<unknown>) => Promise<void>)[] = [firstSchema, claims];

export const SCHEMA = MIGRATIONS.length;

/** Names the lock under which one program at a time changes the schema: any number that is ours. */
const MIGRATING = 4_733_019_001;

/**
 * Brings the archive to this version's schema, one migration a transaction; a second program waits for the first.
 * @returns the schema's number: 0 where there is no archive and none may be made.
 * @throws {StoreError} where the archive was made by a newer version.
 */
export async function migrate(db: Kysely<unknown>, { create }: { readonly create: boolean }): Promise<number> {
  const found = await schemaOf(db);
  refuseNewer(found);
  if (found === SCHEMA || (found === 0 && !create)) return found;
  await db.connection().execute(async (held) => {
    await sql`SELECT pg_advisory_lock(${MIGRATING})`.execute(held);
    try {
      await migrateFrom(held, await schemaOf(held));
    } finally {
      await sql`SELECT pg_advisory_unlock(${MIGRATING})`.execute(held);
    }
  });
  return SCHEMA;
}

async function migrateFrom(db: Kysely<unknown>, found: number): Promise<void> {
  refuseNewer(found);
  for (let number = found; number < SCHEMA; number++)
    await db.transaction().execute(async (step) => {
      if (number === 0) await sql`CREATE SCHEMA IF NOT EXISTS hearsay`.execute(step);
      await MIGRATIONS[number]!(step);
      await sql`INSERT INTO hearsay.schema_versions (number) VALUES (${number + 1})`.execute(step);
    });
}

async function schemaOf(db: Kysely<unknown>): Promise<number> {
  const there = await sql<{
    there: boolean;
  }>`SELECT to_regclass('hearsay.schema_versions') IS NOT NULL AS there`.execute(db);
  if (!there.rows[0]?.there) return 0;
  const last = await sql<{ number: number | null }>`SELECT max(number) AS number FROM hearsay.schema_versions`.execute(
    db,
  );
  return last.rows[0]?.number ?? 0;
}

function refuseNewer(found: number): void {
  if (found > SCHEMA)
    throw new StoreError(
      'newer-schema',
      `This archive has schema ${found}, made by a newer Hearsay; this one knows ${SCHEMA}: install the newer one`,
    );
}
