import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** The first day of the month in whose partition a document lies; years that are none of a newspaper's lie together. */
export const monthOf = (published: string | null): string =>
  published && published >= '1900' && published < '2100' ? `${published.slice(0, 7)}-01` : UNDATED;

const UNDATED = '0001-01-01';
const PARTITIONING = 4_733_019_003;

/**
 * Makes partitions by need, each once. A partition is made in a transaction of its own, before the one that writes into
 * it: made beside the table and then attached, it makes no reader or writer wait.
 */
export class Partitions {
  readonly #made = new Set([UNDATED]);

  async ensure(db: Kysely<Tables>, months: readonly string[]): Promise<void> {
    for (const month of new Set(months)) {
      if (this.#made.has(month)) continue;
      await db.transaction().execute((step) => makePartition(step, month));
      this.#made.add(month);
    }
  }
}

async function makePartition(db: Kysely<Tables>, month: string): Promise<void> {
  const name = `documents_${month.slice(0, 7).replace('-', '_')}`;
  await sql`SELECT pg_advisory_xact_lock(${PARTITIONING})`.execute(db);
  const there = await sql<{ there: boolean }>`SELECT to_regclass(${`hearsay.${name}`}) IS NOT NULL AS there`.execute(
    db,
  );
  if (there.rows[0]?.there) return;
  const table = sql.id('hearsay', name);
  await sql`CREATE TABLE ${table} (LIKE hearsay.documents INCLUDING ALL)`.execute(db);
  await sql`ALTER TABLE hearsay.documents ATTACH PARTITION ${table}
    FOR VALUES FROM (${sql.lit(month)}) TO (${sql.lit(monthAfter(month))})`.execute(db);
}

function monthAfter(month: string): string {
  const date = new Date(`${month}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date.toISOString().slice(0, 10);
}
