import { sql } from 'kysely';
import type { Reading } from '../../core/statement.ts';
import { dayOf } from '../days.ts';
import { hostOf } from '../document-id.ts';
import type { Db } from './connection.ts';
import { monthOf } from './partitions.ts';
import { storable } from './rows.ts';

export async function documentKey(db: Db, id: string): Promise<number | null> {
  const found = await db.selectFrom('document_keys').select('key').where('id', '=', id).executeTakeFirst();
  return found?.key ?? null;
}

/** A document as it is stored for the first time; its readings fill in what depends on one. */
export interface DocumentRow {
  readonly id: string;
  readonly digest: string;
  readonly metadata: Reading['metadata'];
  readonly addedAt: string;
  readonly bands: readonly number[];
  /** As `deflatedText` gives it, and its length as UTF-8. */
  readonly text: Buffer;
  readonly bytes: number;
  /** The id of the first document of its version group; null for itself. */
  readonly versionOf: string | null;
  /** As `documentWords` gives them. */
  readonly words: string;
}

/** The partition of its month must be there. */
export async function insertDocument(db: Db, row: DocumentRow): Promise<number> {
  const { id, digest, metadata, text, bands, words, addedAt, bytes } = row;
  const published = dayOf(metadata.published);
  const month = monthOf(published);
  const { key } = await db
    .insertInto('document_keys')
    .values({
      ...{ id, month, published, digest, added_at: addedAt, version_of: row.versionOf ?? id, text_bytes: bytes },
      ...{ address: storable(metadata.address), host: storable(hostOf(metadata.address)) },
      outlet: storable(metadata.outlet),
    })
    .returning('key')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('documents')
    .values({ month, key, metadata: JSON.stringify(metadata), text, words })
    .execute();
  if (bands.length)
    await sql`INSERT INTO document_bands (band, document)
      SELECT DISTINCT band, ${key}::bigint FROM unnest(${bands}::bigint[]) AS band`.execute(db);
  return key;
}
