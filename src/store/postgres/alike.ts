import { sql } from 'kysely';
import { inflatedText } from '../codec/deflated.ts';
import type { Known } from '../documents.ts';
import type { Db } from './connection.ts';

/** At most ten documents that share bands with a text, most first, the document itself left out. */
export async function alike(db: Db, bands: readonly number[], itself: number | null): Promise<Known['alike']> {
  if (!bands.length) return [];
  const { rows } = await sql<{ id: string; version_of: string; text: Buffer }>`
    SELECT k.id, k.version_of, d.text FROM (
      SELECT document, count(*) AS shared FROM document_bands
      WHERE band = ANY (${bands}::bigint[]) AND document <> ${itself ?? 0}
      GROUP BY document ORDER BY shared DESC, document LIMIT 10
    ) AS near
    JOIN document_keys k ON k.key = near.document
    JOIN documents d ON d.key = k.key AND d.month = k.month
    ORDER BY near.shared DESC, near.document`.execute(db);
  return rows.map(({ id, version_of, text }) => ({ id, versionOf: version_of, text: inflatedText(text) }));
}
