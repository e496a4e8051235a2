import { asked } from '../asked.ts';
import { checkedLimit, isNumber, pageOf, placeOf } from '../cursor.ts';
import { timeOf } from '../days.ts';
import { idOf } from '../document-id.ts';
import type { EntityDecision, NewEntityDecision } from '../entities.ts';
import type { Page } from '../search.ts';
import { type PageRequest, StoreError } from '../store.ts';
import { applyDecisions } from './applying.ts';
import type { Connection } from './connection.ts';
import { numberOfDocument } from './documents.ts';
import { numberOfEntity } from './entities.ts';
import { type DecisionRow, decisionOf } from './history.ts';

type Kept = Omit<EntityDecision, 'settled'>;

export function decide(connection: Connection, decision: NewEntityDecision): EntityDecision {
  const kept = asked(decision);
  checkDecision(connection, kept);
  return addDecision(connection, { ...kept, undoes: null });
}

/** @throws {StoreError} where there is no such decision, or it was taken back already. */
export function undo(connection: Connection, id: string, by: string, at: string): EntityDecision {
  const row = connection.get<DecisionRow>('SELECT * FROM decisions WHERE id = ?', id);
  if (!row) throw new StoreError('conflict', `There is no decision '${id}' to take back.`);
  if (connection.get('SELECT 1 FROM decisions WHERE undoes = ? AND settled = 0', id))
    throw new StoreError('conflict', `The decision '${id}' was taken back already.`);
  const { from, into } = decisionOf(row);
  return addDecision(connection, {
    ...{ action: 'undo', from, into, name: null, documentIds: [], why: null, by, at, undoes: id },
  });
}

/** Under an id made of what it says and how many came before. */
function addDecision(connection: Connection, decision: Omit<Kept, 'id'>): EntityDecision {
  const { last } = connection.get<{ last: number }>('SELECT coalesce(max(number), 0) AS last FROM decisions') as {
    last: number;
  };
  const id = idOf(`${last} ${JSON.stringify(decision)}`);
  insertDecision(connection, { ...decision, id });
  applyDecisions(connection, [decision.from, decision.into]);
  return decisionOf(connection.get<DecisionRow>('SELECT * FROM decisions WHERE id = ?', id) as DecisionRow);
}

export function insertDecision(connection: Connection, decision: Kept): void {
  const { id, action, from, into, name, documentIds, why, by, at, undoes } = decision;
  const { lastInsertRowid } = connection.run(
    `INSERT INTO decisions (id, action, from_id, into_id, name, documents, why, by, at, undoes, settled)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
    ...[id, action, from, into, name, JSON.stringify(documentIds), why, by, timeOf(at), undoes],
  );
  for (const document of new Set(documentIds))
    connection.run(
      'INSERT INTO split_documents (document, decision) SELECT number, ? FROM documents WHERE id = ?',
      lastInsertRowid,
      document,
    );
}

function checkDecision(connection: Connection, { action, from, into, documentIds }: NewEntityDecision): void {
  const isNew = action === 'split';
  if (isNew && numberOfEntity(connection, into) !== null)
    throw new StoreError('conflict', `There is a speaker '${into}' already; a split makes a new one.`);
  if (!isNew) check(connection, into);
  if (from !== null) check(connection, from);
  if (action === 'merge' && from !== null && areOne(connection, from, into))
    throw new StoreError('conflict', `'${from}' and '${into}' are one already.`);
  checkDocuments(connection, documentIds);
}

function check(connection: Connection, id: string): void {
  if (numberOfEntity(connection, id) === null)
    throw new StoreError('conflict', `There is no speaker '${id}'; look at 'hearsay speakers'.`);
}

const areOne = (connection: Connection, one: string, other: string): boolean =>
  connection.get(
    'SELECT 1 FROM entities a JOIN entities b ON b.canonical = a.canonical WHERE a.id = ? AND b.id = ?',
    one,
    other,
  ) !== undefined;

function checkDocuments(connection: Connection, ids: readonly string[]): void {
  const missing = ids.find((id) => numberOfDocument(connection, id) === null);
  if (missing !== undefined) throw new StoreError('conflict', `There is no document '${missing}'.`);
}

/** The last made first; open ones are proposals that wait for people. */
export function decisionPage(
  connection: Connection,
  request: PageRequest & { readonly open?: boolean },
): Page<EntityDecision> {
  const limit = checkedLimit(request);
  const before = placeOf(request.cursor, isNumber) ?? Number.MAX_SAFE_INTEGER;
  const open = request.open ? "AND action = 'propose' AND settled = 0" : '';
  const rows = connection.all<DecisionRow>(
    `SELECT * FROM decisions WHERE number < ? ${open} ORDER BY number DESC LIMIT ?`,
    before,
    limit + 1,
  );
  return pageOf(rows, limit, decisionOf, ({ number }) => number);
}
