import { sql } from 'kysely';
import type { Reading } from '../../core/statement.ts';
import { inflatedText } from '../codec/deflated.ts';
import { decodeBody } from '../codec/reading.ts';
import type { EntityAssignment } from '../entities.ts';
import type { Db } from './connection.ts';
import type { Prepared } from './prepared.ts';

type Metadata = Reading['metadata'];

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
  /** Ids of the statements that people looked at, and of those whose speaker they said; none as the machine left it. */
  readonly corrected: ReadonlySet<string>;
  readonly said: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

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

/** Readings of documents as the machine left them, newest first: the newest of each, that of a number, or, with `all`, all. */
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
  return {
    ...{ document: row.key, reading, number: row.number, readAt: row.read_at },
    ...{ speakers: row.speakers, corrected: NONE, said: NONE },
  };
}
