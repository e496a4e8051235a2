import { sql } from 'kysely';
import type { Stats } from '../store.ts';
import type { Connection } from './connection.ts';

export async function stats({ db, schema }: Connection): Promise<Stats> {
  const { rows } = await sql<Omit<Stats, 'schema'>>`SELECT
    (SELECT count(*) FROM document_keys) AS documents,
    (SELECT count(*) FROM readings) AS readings,
    (SELECT count(*) FROM statements) AS statements,
    (SELECT count(*) FROM entities WHERE merged_into IS NULL) AS entities,
    (SELECT count(DISTINCT outlet) FROM document_keys) AS outlets,
    (SELECT count(*) FROM tombstones) AS tombstones,
    (SELECT count(*) FROM corrections) AS corrections,
    (SELECT coalesce(sum(text_bytes), 0)::bigint FROM document_keys) AS "textBytes",
    (SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint FROM pg_class c
      WHERE c.relnamespace = 'hearsay'::regnamespace AND c.relkind = 'r') AS "archiveBytes",
    (SELECT min(published) FROM document_keys) AS "from",
    (SELECT max(published) FROM document_keys) AS until`.execute(db);
  return { ...rows[0]!, schema };
}
