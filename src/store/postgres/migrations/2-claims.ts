import { type Kysely, sql } from 'kysely';

/** What a list (a feed, a sitemap) said of a page of which nothing is stored, as JSON; null where no list did. */
export async function claims(db: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE hearsay.journal ADD COLUMN claims json`.execute(db);
}
