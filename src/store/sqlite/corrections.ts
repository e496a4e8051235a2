import type { Correction, NewCorrection } from '../corrections.ts';
import { checkedLimit, isNumber, pageOf, placeOf } from '../cursor.ts';
import { timeOf } from '../days.ts';
import { idOf } from '../document-id.ts';
import { type PageRequest, StoreError } from '../store.ts';
import type { Page } from '../search.ts';
import { build, type Connection } from './connection.ts';
import { numberOfDocument } from './documents.ts';

/** Keeps a correction under an id made of what it says and how many came before, so that it is the same everywhere. */
export function addCorrection(connection: Connection, correction: NewCorrection): Correction {
  timeOf(correction.at);
  if (numberOfDocument(connection, correction.documentId) === null)
    throw new StoreError(
      'conflict',
      `There is no document '${correction.documentId}' to correct; it may have been forgotten.`,
    );
  if (correction.undoes !== null && !connection.get('SELECT 1 FROM corrections WHERE id = ?', correction.undoes))
    throw new StoreError('conflict', `There is no correction '${correction.undoes}' to take back.`);
  const { last } = connection.get<{ last: number }>('SELECT coalesce(max(number), 0) AS last FROM corrections') as {
    last: number;
  };
  const kept = { ...correction, id: idOf(`${last} ${JSON.stringify(correction)}`) };
  putCorrection(connection, kept);
  return kept;
}

/** False where it is there already, or its document is not. */
export function putCorrection(connection: Connection, { id, ...rest }: Correction): boolean {
  const { documentId, statementId, action, selector, value, undoes, by, at } = rest;
  const correction: Correction = { id, documentId, statementId, action, selector, value, undoes, by, at };
  const document = numberOfDocument(connection, documentId);
  if (document === null || connection.get('SELECT 1 FROM corrections WHERE id = ?', id)) return false;
  connection.run(
    'INSERT INTO corrections (id, document, correction) VALUES (?, ?, ?)',
    id,
    document,
    JSON.stringify(correction),
  );
  return true;
}

interface CorrectionRow {
  readonly number: number;
  readonly correction: string;
}

const fromRow = ({ correction }: CorrectionRow): Correction => JSON.parse(correction) as Correction;

/** Oldest first: each is applied over those before. */
export function correctionPage(
  connection: Connection,
  request: PageRequest & { readonly documentId?: string },
): Page<Correction> {
  const limit = checkedLimit(request);
  let query = build
    .selectFrom('corrections as c')
    .select(['c.number', 'c.correction'])
    .where('c.number', '>', placeOf(request.cursor, isNumber) ?? 0)
    .orderBy('c.number')
    .limit(limit + 1);
  const { documentId } = request;
  if (documentId !== undefined) query = query.where('c.document', '=', numberOfDocument(connection, documentId) ?? 0);
  return pageOf(connection.select(query), limit, fromRow, ({ number }) => number);
}
