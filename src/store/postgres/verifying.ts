import { sql } from 'kysely';
import { sha256 } from '../document-id.ts';
import { brokenSpans } from '../spans.ts';
import type { Finding, VerifyOptions } from '../upkeep.ts';
import type { Connection, Db } from './connection.ts';
import { lockAll } from './connection.ts';
import { inBatches } from './exporting.ts';
import { type Prepared, prepare } from './prepared.ts';
import { indexArticle, storedReadings, type StoredReading } from './reading-rows.ts';
import { seenReadings } from './shown.ts';
import { emptyStatements, fillStatements } from './statement-rows.ts';

interface Checked {
  readonly key: number;
  readonly id: string;
  readonly digest: string;
  readonly readings: number;
}

/** Every span, digest, count and index entry of every document; repairs what its readings can rebuild. */
export async function* verify(connection: Connection, { repair, signal }: VerifyOptions): AsyncGenerator<Finding> {
  const { db, explaining } = connection;
  const total =
    (
      await explaining(() =>
        db
          .selectFrom('document_keys')
          .select((all) => all.fn.countAll<number>().as('count'))
          .executeTakeFirst(),
      )
    )?.count ?? 0;
  let done = 0;
  signal?.throwIfAborted();
  yield* checkSpeakers(db);
  for await (const document of inBatches(
    (after) => explaining(() => documentsAfter(db, after)),
    ({ key }) => key,
  )) {
    signal?.throwIfAborted();
    yield* checkDocument(connection, document, repair);
    if (++done % 100 === 0) yield progress(done, total);
  }
  yield progress(done, total);
}

const BATCH = 200;

const documentsAfter = (db: Db, after: number): Promise<Checked[]> =>
  db
    .selectFrom('document_keys')
    .select(['key', 'id', 'digest', 'readings'])
    .where('key', '>', after)
    .orderBy('key')
    .limit(BATCH)
    .execute();

const progress = (done: number, total: number): Finding => ({
  ...{ rule: 'progress', message: `${done} of ${total} documents`, documentId: null, repaired: false, done, total },
});

const finding = (rule: Finding['rule'], documentId: string | null, message: string, repaired = false): Finding => ({
  ...{ rule, documentId, message, repaired },
});

async function* checkDocument(connection: Connection, document: Checked, repair: boolean): AsyncGenerator<Finding> {
  const { id, digest, readings } = document;
  const stored = await readable(connection, (db) => storedReadings(db, [document.key], 'all'));
  if (!stored)
    return yield finding(
      'digest',
      id,
      'The text or a reading cannot be read: restore this document from a backup, or read it again',
    );
  const [newest] = stored;
  if (stored.length !== readings || !newest)
    yield finding('count', id, `${readings} readings are counted, and ${stored.length} are there`);
  if (!newest) return;
  if (sha256(newest.reading.text) !== digest)
    yield finding('digest', id, 'The text is not the one whose digest is kept');
  for (const { reading, number } of stored)
    for (const { start, end } of brokenSpans([reading.statements, reading.unattributed, reading.issues], reading.text))
      yield finding(
        'span',
        id,
        `Reading ${number} claims words at [${start}, ${end}) that the text does not have there`,
      );
  const seen = await readable(connection, (db) => seenReadings(db, [document.key]));
  if (!seen?.[0]) return yield finding('span', id, 'What people corrected cannot be read: restore it from a backup');
  const { reading, corrected } = seen[0];
  for (const { start, end } of corrected.size > 0 ? brokenSpans(reading.statements, reading.text) : [])
    yield finding('span', id, `As people corrected it, [${start}, ${end}) is not the words that it claims`);
  yield* checkIndex(connection, document, seen[0], repair);
}

/** Null where something of it is damaged. */
async function readable(
  { db, explaining }: Connection,
  read: (db: Db) => Promise<StoredReading[]>,
): Promise<StoredReading[] | null> {
  try {
    return await explaining(() => read(db));
  } catch (error) {
    // What cannot be inflated or parsed; what the server itself says goes on.
    if (error instanceof Error && error.name === 'StoreError') throw error;
    return null;
  }
}

/** What search sees of the newest reading, as people corrected it, against what it should. */
async function* checkIndex(
  connection: Connection,
  { key, id }: Checked,
  seen: StoredReading,
  repair: boolean,
): AsyncGenerator<Finding> {
  const prepared = await prepare(seen.reading, seen.corrected);
  const [statements, article] = await connection.explaining(async () => [
    await statementsAgree(connection.db, key, prepared),
    await articleAgrees(connection.db, key, prepared),
  ]);
  if (statements && article) return;
  if (repair)
    await connection.write(async (db) => {
      await lockAll(db);
      await indexArticle(db, key, prepared, false);
      await db
        .updateTable('document_keys')
        .set({ statements: prepared.statements.length })
        .where('key', '=', key)
        .execute();
      await emptyStatements(db, key);
      await fillStatements(db, key, prepared.statements, seen);
    });
  const what = statements ? 'The index of the article' : 'The index of statements';
  yield finding(
    'index',
    id,
    `${what} does not agree with the reading${repair ? '; it was made anew' : ': repair it with --repair'}`,
    repair,
  );
}

async function statementsAgree(db: Db, document: number, { statements }: Prepared): Promise<boolean> {
  const { rows } = await sql<{ agree: boolean }>`
    SELECT (SELECT statements FROM document_keys WHERE key = ${document}) = ${statements.length}::int
      AND (SELECT count(*) FROM statements WHERE document = ${document}) = ${statements.length}::int
      AND (SELECT count(*) FROM statements s JOIN json_to_recordset(${JSON.stringify(statements)}::json) AS w (
        position int, statement text, speaker text, outlet text, kind text, standing text, stance text,
        form text, status text, published date, said_from int, said_until int, sureness int, words text
      ) ON w.position = s.position WHERE s.document = ${document}
        AND (w.statement, w.form, w.status) = (s.statement, s.form, s.status)
        AND ROW(w.speaker, w.outlet, w.kind, w.standing, w.stance, w.published, w.said_from, w.said_until, w.sureness)
          IS NOT DISTINCT FROM ROW(s.speaker, s.outlet, s.kind, s.standing, s.stance, s.published, s.said_from, s.said_until, s.sureness)
        AND w.words::tsvector = s.words) = ${statements.length}::int AS agree`.execute(db);
  return rows[0]?.agree === true;
}

async function articleAgrees(db: Db, document: number, { article, words, month }: Prepared): Promise<boolean> {
  const { rows } = await sql<{ agree: boolean }>`
    SELECT (SELECT count(*) FROM article_words WHERE document = ${document}) = ${article.length}::int
      AND NOT EXISTS (
        SELECT 1 FROM unnest(${article}::text[]) WITH ORDINALITY AS w (words, part)
        LEFT JOIN article_words a ON a.document = ${document} AND a.part = w.part - 1
        WHERE a.words IS DISTINCT FROM w.words::tsvector
      )
      AND EXISTS (
        SELECT 1 FROM documents WHERE key = ${document} AND month = ${month}::date AND words = ${words}::tsvector
      ) AS agree`.execute(db);
  return rows[0]?.agree === true;
}

/** Speakers that statements name and nobody knows. */
async function* checkSpeakers(db: Db): AsyncGenerator<Finding> {
  const { rows } = await sql<{ entity: string; id: string }>`
    SELECT DISTINCT s.entity, k.id FROM statements s JOIN document_keys k ON k.key = s.document
    WHERE s.entity IS NOT NULL AND NOT EXISTS (SELECT 1 FROM entities e WHERE e.id = s.entity)
    ORDER BY k.id, s.entity`.execute(db);
  for (const { entity, id } of rows)
    yield finding('reference', id, `There is no speaker '${entity}', whom a statement names`);
}
