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
}

/** The partition of its month must be there. */
export async function insertDocument(db: Db, row: DocumentRow): Promise<number> {
  const { id, digest, metadata, text, bands } = row;
  const [month, published, host] = [
    monthOf(dayOf(metadata.published)),
    dayOf(metadata.published),
    hostOf(metadata.address),
  ];
  const { key } = await db
    .insertInto('document_keys')
    .values({
      ...{
        id,
        month,
        published,
        digest,
        added_at: row.addedAt,
        version_of: row.versionOf ?? id,
        text_bytes: row.bytes,
      },
      ...{ address: storable(metadata.address), host: storable(host), outlet: storable(metadata.outlet) },
    })
    .returning('key')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('documents')
    .values({ month, key, metadata: JSON.stringify(metadata), text, words: '' })
    .execute();
  await sql`INSERT INTO document_bands (band, document)
    SELECT DISTINCT band, ${key}::bigint FROM unnest(${bands}::bigint[]) AS band`.execute(db);
  return key;
}
