import { sql } from 'kysely';
import { inflatedText } from '../codec/deflated.ts';
import type { Known } from '../documents.ts';
import type { Db } from './connection.ts';

/** At most ten documents that share bands with a text, most first, the document itself left out. */
export async function alike(db: Db, bands: readonly number[], itself: number | null): Promise<Known['alike']> {
  if (!bands.length) return [];
  const { rows: near } = await sql<Near>`
    SELECT k.key, k.month, k.id, k.version_of FROM (
      SELECT document, count(*) AS shared FROM document_bands
      WHERE band = ANY (${bands}::bigint[]) AND document <> ${itself ?? 0}
      GROUP BY document ORDER BY shared DESC, document LIMIT 10
    ) AS near
    JOIN document_keys k ON k.key = near.document
    ORDER BY near.shared DESC, near.document`.execute(db);
  const found: Known['alike'][number][] = [];
  for (const one of near)
    found.push({ id: one.id, versionOf: one.version_of, text: inflatedText(await textOf(db, one)) });
  return found;
}

interface Near {
  readonly key: number;
  readonly month: string;
  readonly id: string;
  readonly version_of: string;
}

/** Asked for by month: a question to all partitions takes longer to plan than everything else of an article. */
async function textOf(db: Db, { key, month }: Near): Promise<Buffer> {
  const row = db.selectFrom('documents').select('text').where('month', '=', month).where('key', '=', key);
  return (await row.executeTakeFirstOrThrow()).text;
}
