import { sha256 } from '../document-id.ts';
import { brokenSpans } from '../spans.ts';
import type { Finding } from '../upkeep.ts';
import type { Connection } from './connection.ts';
import { textOf } from './documents.ts';
import { expectedRows, storedRows } from './expected.ts';
import { IndexSums } from './index-sums.ts';
import { type StoredReading, storedReading } from './readings.ts';

type Rule = Exclude<Finding['rule'], 'progress'>;

/** Documents between two words of progress. */
const STEP = 50;

const finding = (rule: Rule, message: string, documentId: string | null = null): Finding => ({
  ...{ rule, message, documentId, repaired: false },
});

/** Looks at everything that can be wrong with an archive, and changes nothing. */
export function* verify(connection: Connection): Generator<Finding> {
  yield* fileFindings(connection);
  yield* referenceFindings(connection);
  const sums = new IndexSums();
  yield* documentFindings(connection, sums);
  yield* indexFindings(connection, sums);
  yield* countFindings(connection);
}

function* fileFindings(connection: Connection): Generator<Finding> {
  for (const { integrity_check: message } of connection.all<{ integrity_check: string }>('PRAGMA integrity_check(20)'))
    if (message.includes('FTS5')) yield finding('index', `The index is damaged: ${message}.`);
    else if (message !== 'ok')
      yield finding(
        'file',
        `The file itself is damaged: ${message}. Restore the last backup if it cannot be repaired.`,
      );
}

function* referenceFindings(connection: Connection): Generator<Finding> {
  const rows = connection.all<{ table: string; parent: string; count: number }>(
    'SELECT "table", parent, count(*) AS count FROM pragma_foreign_key_check GROUP BY 1, 2',
  );
  for (const { table, parent, count } of rows)
    yield finding('reference', `${count} rows of '${table}' name rows of '${parent}' that are not there.`);
}

interface DocumentRow {
  readonly number: number;
  readonly id: string;
  readonly digest: Buffer;
  readonly readings: number;
  readonly text_bytes: number;
}

function* documentFindings(connection: Connection, sums: IndexSums): Generator<Finding> {
  const { total } = connection.get<{ total: number }>('SELECT count(*) AS total FROM documents') as { total: number };
  for (let after = 0, done = 0; ; ) {
    const rows = connection.all<DocumentRow>(
      'SELECT number, id, digest, readings, text_bytes FROM documents WHERE number > ? ORDER BY number LIMIT ?',
      after,
      STEP,
    );
    for (const row of rows) yield* oneDocument(connection, row, sums);
    done += rows.length;
    after = rows.at(-1)?.number ?? 0;
    yield { ...finding('file', `${done} of ${total} documents`), rule: 'progress', done, total };
    if (rows.length < STEP) return;
  }
}

function* oneDocument(connection: Connection, row: DocumentRow, sums: IndexSums): Generator<Finding> {
  const { number, id, digest, readings } = row;
  let text: string;
  try {
    text = textOf(connection, number);
  } catch (error) {
    return yield finding('digest', `The text cannot be read: ${(error as Error).message}`, id);
  }
  if (sha256(text) !== digest.toString('hex')) yield finding('digest', 'The text is not the one that was stored.', id);
  if (Buffer.byteLength(text) !== row.text_bytes)
    yield finding('count', 'The length of the text is noted wrongly.', id);
  for (let ordinal = 1; ordinal <= readings; ordinal++) yield* oneReading(connection, row, ordinal, sums);
  const { count } = connection.get<{ count: number }>(
    'SELECT count(*) AS count FROM readings WHERE document = ?',
    number,
  ) as { count: number };
  if (count !== readings) yield finding('count', `It should have ${readings} readings and has ${count}.`, id);
}

function* oneReading(connection: Connection, row: DocumentRow, ordinal: number, sums: IndexSums): Generator<Finding> {
  let stored: StoredReading | null;
  try {
    stored = storedReading(connection, row.number, ordinal);
  } catch (error) {
    return yield finding('span', `Its reading ${ordinal} cannot be read: ${(error as Error).message}`, row.id);
  }
  if (!stored) return;
  const { text, statements, unattributed, issues } = stored.reading;
  for (const { start, end } of brokenSpans([statements, unattributed, issues], text))
    yield finding('span', `In its reading ${ordinal}, [${start}, ${end}) is not the words that it claims.`, row.id);
  if (ordinal !== row.readings) return;
  sums.expect(stored.reading);
  const [expected, found] = [expectedRows(connection, row.number, stored), storedRows(connection, row.number)];
  if (JSON.stringify(expected) !== JSON.stringify(found))
    yield finding('index', 'What search knows of it is not what its newest reading says.', row.id);
}

function* indexFindings(connection: Connection, sums: IndexSums): Generator<Finding> {
  for (const message of sums.differences(connection)) yield finding('index', message);
}

/** Numbers that are kept beside what they count. */
const COUNTS: readonly (readonly [sql: string, what: string])[] = [
  [
    `SELECT count(*) AS wrong FROM entities e WHERE statements <> coalesce((SELECT sum(a.statements)
     FROM voices v JOIN appearances a ON a.voice = v.number WHERE v.entity = e.number), 0)`,
    'speakers have a wrong number of statements',
  ],
  [
    `SELECT count(*) AS wrong FROM entities e WHERE NOT EXISTS (SELECT 1 FROM entities c WHERE c.number = e.canonical)`,
    'speakers were merged into somebody who is not there',
  ],
  [
    `SELECT count(*) AS wrong FROM voices v WHERE NOT EXISTS (SELECT 1 FROM statements s WHERE s.voice = v.number)`,
    'names of speakers have no statement',
  ],
  [
    `SELECT count(*) AS wrong FROM documents d WHERE (SELECT version_of FROM documents f WHERE f.number = d.version_of) IS NOT d.version_of`,
    'documents are versions of one that is none of its group',
  ],
  [
    `SELECT count(*) AS wrong FROM documents d WHERE NOT EXISTS (SELECT 1 FROM texts t WHERE t.document = d.number)`,
    'documents have no text',
  ],
];

function* countFindings(connection: Connection): Generator<Finding> {
  for (const [sql, what] of COUNTS) {
    const { wrong } = connection.get<{ wrong: number }>(sql) as { wrong: number };
    if (wrong > 0) yield finding('count', `${wrong} ${what}.`);
  }
}
