import type { Correction, NewCorrection, Show } from '../corrections.ts';
import { checkedLimit, isNumber, pageOf, placeOf } from '../cursor.ts';
import { timeOf } from '../days.ts';
import { idOf } from '../document-id.ts';
import type { Page } from '../search.ts';
import { type PageRequest, StoreError } from '../store.ts';
import { type Db, lockAll } from './connection.ts';
import { documentKey } from './document-rows.ts';
import { storedReadings } from './reading-rows.ts';
import { saveShown, showSeen } from './shown.ts';

/** Adds a correction, and shows the document as it and those before make it. */
export async function correct(db: Db, correction: NewCorrection, show: Show): Promise<Correction> {
  const kept = await addCorrection(db, correction);
  await showAnew(db, correction.documentId, show);
  return kept;
}

/** Shows a document as all its corrections make its newest reading. */
export async function showAnew(db: Db, documentId: string, show: Show): Promise<void> {
  const document = await documentKey(db, documentId);
  const [newest] = document === null ? [] : await storedReadings(db, [document], 'newest');
  if (document === null || !newest) return;
  await saveShown(db, document, show(await correctionsOf(db, document), newest.reading));
  await showSeen(db, document);
}

/** All of a document, oldest first. */
export async function correctionsOf(db: Db, document: number): Promise<Correction[]> {
  const rows = await db
    .selectFrom('corrections')
    .select('correction')
    .where('document', '=', document)
    .orderBy('number')
    .execute();
  return rows.map(({ correction }) => correction);
}

/** Keeps a correction under an id made of what it says and how many came before, so that it is the same everywhere. */
async function addCorrection(db: Db, correction: NewCorrection): Promise<Correction> {
  await lockAll(db);
  timeOf(correction.at);
  const { documentId, undoes } = correction;
  if ((await documentKey(db, documentId)) === null)
    throw new StoreError('conflict', `There is no document '${documentId}' to correct; it may have been forgotten.`);
  if (undoes !== null && !(await isThere(db, undoes)))
    throw new StoreError('conflict', `There is no correction '${undoes}' to take back.`);
  const last = await db
    .selectFrom('corrections')
    .select((one) => one.fn.max('number').as('number'))
    .executeTakeFirst();
  const kept = { ...correction, id: idOf(`${last?.number ?? 0} ${JSON.stringify(correction)}`) };
  await putCorrection(db, kept);
  return kept;
}

const isThere = async (db: Db, id: string): Promise<boolean> =>
  (await db.selectFrom('corrections').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;

/** False where it is there already, or its document is not. */
export async function putCorrection(db: Db, correction: Correction): Promise<boolean> {
  const { id, documentId } = correction;
  const document = await documentKey(db, documentId);
  if (document === null || (await isThere(db, id))) return false;
  await db
    .insertInto('corrections')
    .values({ id, document, correction: JSON.stringify(correction) })
    .execute();
  return true;
}

/** Oldest first: each is applied over those before. */
export async function correctionPage(
  db: Db,
  request: PageRequest & { readonly documentId?: string },
): Promise<Page<Correction>> {
  const limit = checkedLimit(request);
  let query = db
    .selectFrom('corrections')
    .select(['number', 'correction'])
    .where('number', '>', placeOf(request.cursor, isNumber) ?? 0)
    .orderBy('number')
    .limit(limit + 1);
  const { documentId } = request;
  if (documentId !== undefined) query = query.where('document', '=', (await documentKey(db, documentId)) ?? 0);
  return pageOf(
    await query.execute(),
    limit,
    ({ correction }) => correction,
    ({ number }) => number,
  );
}
