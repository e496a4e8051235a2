import { sql } from 'kysely';
import type { Reading } from '../../core/statement.ts';
import { inflatedText } from '../codec/deflated.ts';
import { decodeBody } from '../codec/reading.ts';
import { dayOf } from '../days.ts';
import type { EntityAssignment } from '../entities.ts';
import type { Db } from './connection.ts';
import { countReadings } from './entity-rows.ts';
import type { Prepared } from './prepared.ts';
import { storable } from './rows.ts';
import { fillStatements } from './statement-rows.ts';

type Metadata = Reading['metadata'];

/** Adds the newest reading of a document: it is what search sees now; what the one before left there goes. */
export async function insertReading(
  db: Db,
  document: number,
  prepared: Prepared,
  at: string,
  speakers: readonly EntityAssignment[],
): Promise<void> {
  const { reading, body } = prepared;
  const { readings } = await db
    .updateTable('document_keys')
    .set({ readings: sql`readings + 1`, ...columnsOf(prepared) })
    .where('key', '=', document)
    .returning('readings')
    .executeTakeFirstOrThrow();
  const { version, model } = reading.engine;
  await db
    .insertInto('readings')
    .values({
      ...{ document, number: readings, version, model, read_at: at, body },
      ...{ metadata: JSON.stringify(reading.metadata), speakers: JSON.stringify(speakers) },
    })
    .execute();
  await countReadings(
    db,
    speakers.map(({ entityId }) => entityId),
    1,
  );
  await indexArticle(db, document, prepared);
  await fillStatements(db, document, prepared.statements, speakers);
}

/** What a reading says of its document: a later engine may find another day or outlet. */
const columnsOf = ({ reading: { metadata }, month, host }: Prepared) => ({
  ...{ month, host: storable(host), published: dayOf(metadata.published), outlet: storable(metadata.outlet) },
});

export async function indexArticle(db: Db, document: number, { month, words, article }: Prepared): Promise<void> {
  await db.updateTable('documents').set({ month, words }).where('key', '=', document).execute();
  await db.deleteFrom('article_words').where('document', '=', document).execute();
  for (const [part, words] of article.entries())
    await db.insertInto('article_words').values({ document, part, words }).execute();
}

/** A reading with what the archive knows of it. */
export interface StoredReading {
  readonly document: number;
  readonly reading: Reading;
  readonly number: number;
  readonly readAt: string;
  readonly speakers: readonly EntityAssignment[];
}

interface Row {
  readonly key: number;
  readonly digest: string;
  readonly number: number;
  readonly version: string;
  readonly model: string;
  readonly read_at: string;
  readonly metadata: Metadata;
  readonly speakers: readonly EntityAssignment[];
  readonly body: Buffer;
  readonly text: Buffer;
}

/** Readings of documents, newest first: the newest of each, that of a number, or, with `all`, all. */
export async function storedReadings(
  db: Db,
  documents: readonly number[],
  which: number | 'newest' | 'all',
): Promise<StoredReading[]> {
  const condition =
    which === 'all' ? sql`true` : which === 'newest' ? sql`r.number = k.readings` : sql`r.number = ${which}`;
  const { rows } = await sql<Row>`
    SELECT k.key, k.digest, r.number, r.version, r.model, r.read_at, r.metadata, r.speakers, r.body, d.text
    FROM document_keys k JOIN documents d ON d.key = k.key AND d.month = k.month
    JOIN readings r ON r.document = k.key
    WHERE k.key = ANY (${documents}::bigint[]) AND ${condition} ORDER BY r.number DESC`.execute(db);
  return rows.map(fromRow);
}

/** @throws {Error} where the reading or its text is damaged. */
function fromRow(row: Row): StoredReading {
  const text = inflatedText(row.text);
  const { id, statements, unattributed, issues, ...more } = decodeBody(row.body, text);
  const { digest, metadata, version, model } = row;
  const reading: Reading = {
    ...{ schema: 'hearsay/reading/1', id, metadata, text, digest },
    ...{ engine: { name: 'hearsay', version, model }, statements, unattributed, issues, ...more },
  };
  return { document: row.key, reading, number: row.number, readAt: row.read_at, speakers: row.speakers };
}
