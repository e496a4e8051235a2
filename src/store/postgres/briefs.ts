import { sql } from 'kysely';
import type { Reading } from '../../core/statement.ts';
import { inflatedText } from '../codec/deflated.ts';
import type { DocumentBrief, DocumentRecord } from '../documents.ts';
import type { Db } from './connection.ts';

interface Row {
  readonly key: number;
  readonly id: string;
  readonly digest: string;
  readonly host: string | null;
  readonly added_at: string;
  readonly version_of: string;
  readonly readings: number;
  readonly statements: number;
  readonly metadata: Reading['metadata'];
}

/** By key. The metadata are those of the newest reading. */
export async function briefs(db: Db, keys: readonly number[]): Promise<Map<number, DocumentBrief>> {
  const { rows } = await sql<Row>`
    SELECT k.key, k.id, k.digest, k.host, k.added_at, k.version_of, k.readings, k.statements,
      coalesce(r.metadata, d.metadata) AS metadata
    FROM document_keys k JOIN documents d ON d.key = k.key AND d.month = k.month
    LEFT JOIN readings r ON r.document = k.key AND r.number = k.readings
    WHERE k.key = ANY (${keys}::bigint[])`.execute(db);
  return new Map(rows.map((row) => [row.key, briefOf(row)]));
}

const briefOf = ({ id, digest, host, added_at, version_of, readings, statements, metadata }: Row): DocumentBrief => ({
  ...{ id, address: metadata.address, digest, metadata, host },
  ...{ addedAt: added_at, versionOf: version_of, statements, readings },
});

export async function documentRecord(db: Db, id: string): Promise<DocumentRecord | null> {
  const row = await db
    .selectFrom('document_keys as k')
    .innerJoin('documents as d', (join) => join.onRef('d.key', '=', 'k.key').onRef('d.month', '=', 'k.month'))
    .select(['k.key', 'd.text'])
    .where('k.id', '=', id)
    .executeTakeFirst();
  const brief = row && (await briefs(db, [row.key])).get(row.key);
  return brief ? { ...brief, text: inflatedText(row.text) } : null;
}
