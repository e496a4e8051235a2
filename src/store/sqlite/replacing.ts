import type { Statement } from '../../core/statement.ts';
import type { Connection } from './connection.ts';
import { indexStatement, unindexStatement } from './index-words.ts';
import { pruneVoices } from './pruning.ts';
import {
  clearAppearances,
  columnsOf,
  fillAppearances,
  insertStatement,
  rowsOf,
  type Seen,
  type StatementRow,
  voicesOf,
} from './statements.ts';

interface Row {
  readonly row: StatementRow;
  readonly statement: Statement;
}

/**
 * Puts what is seen of a document now in place of what was seen before, where both are of the same reading. Statements keep
 * their rows, so that a list that is walked meanwhile shows none twice and leaves none out.
 */
export function replaceStatements(connection: Connection, document: number, before: Seen, now: Seen): void {
  const rows = rowsBefore(connection, document, before);
  const { statements } = now.reading;
  const voices = clearAppearances(connection, document);
  removeOthers(connection, rows, statements);
  const whose = voicesOf(connection, document, statements, now.speakers);
  const about = outletAndDay(connection, document);
  for (const [position, statement] of statements.entries()) {
    const place = { document, position, ...about, voice: whose[position] ?? null };
    const isCorrected = now.corrected.has(statement.id);
    const was = rows.get(statement.id);
    if (was) update(connection, was, place, statement, isCorrected);
    else insertStatement(connection, place, statement, isCorrected);
  }
  connection.run('UPDATE documents SET statements = ? WHERE number = ?', statements.length, document);
  fillAppearances(connection, document, whose, now.speakers);
  pruneVoices(connection, voices);
}

/** By the statement's own id. */
function rowsBefore(connection: Connection, document: number, { reading }: Seen): Map<string, Row> {
  const rows = rowsOf(connection, document);
  return new Map(
    reading.statements.flatMap((statement, position) => {
      const row = rows[position];
      return row ? [[statement.id, { row, statement }]] : [];
    }),
  );
}

function removeOthers(connection: Connection, rows: ReadonlyMap<string, Row>, kept: readonly Statement[]): void {
  const ids = new Set(kept.map(({ id }) => id));
  for (const [id, { row, statement }] of rows) {
    if (ids.has(id)) continue;
    unindexStatement(connection, row.number, statement);
    connection.run('DELETE FROM statements WHERE number = ?', row.number);
  }
}

const outletAndDay = (connection: Connection, document: number): { published: number | null; outlet: number | null } =>
  connection.get('SELECT published, outlet FROM documents WHERE number = ?', document) as {
    published: number | null;
    outlet: number | null;
  };

function update(
  connection: Connection,
  { row, statement: was }: Row,
  { position, voice }: { readonly position: number; readonly voice: number | null },
  statement: Statement,
  isCorrected: boolean,
): void {
  connection.run(
    `UPDATE statements SET position = ?, voice = ?, manner = ?, said_from = ?, said_until = ?, sureness = ? WHERE number = ?`,
    ...[position, voice, ...columnsOf(statement, isCorrected), row.number],
  );
  unindexStatement(connection, row.number, was);
  indexStatement(connection, row.number, statement);
}
