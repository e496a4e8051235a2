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
import { emptyStatements, fillStatements } from './statement-rows.ts';

type Metadata = Reading['metadata'];

/**
 * Adds the newest reading of a document: it is what search sees now; what the one before left there goes.
 * @param fresh true where the document was stored with this reading's words, and nothing else is there of it.
 */
export async function insertReading(
  db: Db,
  document: number,
  prepared: Prepared,
  { at, speakers, fresh }: ReadingDetails,
): Promise<void> {
  const { reading, body, statements } = prepared;
  const { version, model } = reading.engine;
  await indexArticle(db, document, prepared, fresh);
  const { readings } = await db
    .updateTable('document_keys')
    .set({ readings: sql`readings + 1`, statements: statements.length, ...columnsOf(prepared) })
    .where('key', '=', document)
    .returning('readings')
    .executeTakeFirstOrThrow();
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
  if (!fresh) await emptyStatements(db, document);
  await fillStatements(db, document, statements, speakers);
}

export interface ReadingDetails {
  readonly at: string;
  readonly speakers: readonly EntityAssignment[];
  readonly fresh: boolean;
}

/** What a reading says of its document: a later engine may find another day or outlet. */
const columnsOf = ({ reading: { metadata }, month, host }: Prepared) => ({
  ...{ month, host: storable(host), published: dayOf(metadata.published), outlet: storable(metadata.outlet) },
});

/** While `document_keys` still has the month in whose partition the document lies. */
export async function indexArticle(db: Db, document: number, prepared: Prepared, fresh: boolean): Promise<void> {
  const { month, words, article } = prepared;
  if (!fresh) {
    await sql`UPDATE documents SET month = ${month}::date, words = ${words}::tsvector
      WHERE key = ${document} AND month = (SELECT month FROM document_keys WHERE key = ${document})`.execute(db);
    await db.deleteFrom('article_words').where('document', '=', document).execute();
  }
  if (article.length)
    await db
      .insertInto('article_words')
      .values(article.map((words, part) => ({ document, part, words })))
      .execute();
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
