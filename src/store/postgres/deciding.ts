import { sql } from 'kysely';
import { asked } from '../asked.ts';
import { checkedLimit, isNumber, pageOf, placeOf } from '../cursor.ts';
import { timeOf } from '../days.ts';
import { idOf } from '../document-id.ts';
import type { Decision } from '../documents.ts';
import type { EntityDecision, NewEntityDecision } from '../entities.ts';
import type { Page } from '../search.ts';
import { type PageRequest, StoreError } from '../store.ts';
import { type Db, lockAll } from './connection.ts';
import { derive } from './deriving.ts';
import { documentKey } from './document-rows.ts';
import { decisionOf } from './history.ts';

/** Who proposes what no person did. */
const MACHINE = 'hearsay';

/** Keeps a doubtful merge for people to decide, unless they have decided on these two, or have it before them. */
export async function propose(db: Db, { from, into, why }: Decision['proposals'][number], at: string): Promise<void> {
  for (const id of [from, into])
    if (!(await rootOf(db, id))) throw new RangeError(`There is no speaker '${id}' to be proposed.`);
  const id = idOf(`propose ${from} ${into}`);
  await sql`INSERT INTO decisions (id, action, "from", "into", document_ids, why, by, at)
    SELECT ${id}, 'propose', ${from}, ${into}, '[]', ${why}, ${MACHINE}, ${at}
    WHERE NOT EXISTS (
      SELECT 1 FROM decisions d WHERE (d.action = 'propose' OR (d.action IN ('apart', 'merge') AND NOT d.settled))
      AND ((d."from" = ${from} AND d."into" = ${into}) OR (d."from" = ${into} AND d."into" = ${from}))
    )`.execute(db);
}

/** Who somebody is now; null for nobody. */
async function rootOf(db: Db, id: string): Promise<string | null> {
  const found = await db.selectFrom('entities').select(['id', 'merged_into']).where('id', '=', id).executeTakeFirst();
  return found ? (found.merged_into ?? found.id) : null;
}

/** Adds a decision, and makes what it says so. */
export async function decide(db: Db, decision: NewEntityDecision): Promise<EntityDecision> {
  await lockAll(db);
  timeOf(decision.at);
  const kept = asked(decision);
  await check(db, kept);
  return keep(db, { ...kept, undoes: null });
}

async function check(db: Db, { action, from, into, documentIds }: NewEntityDecision): Promise<void> {
  const isNew = action === 'split';
  if (isNew && (await rootOf(db, into)) !== null)
    throw new StoreError('conflict', `There is a speaker '${into}' already; a split makes a new one.`);
  if (!isNew) await checkedRoot(db, into);
  const root = from === null ? null : await checkedRoot(db, from);
  if (action === 'merge' && root === (await rootOf(db, into)))
    throw new StoreError('conflict', `'${from}' and '${into}' are one already.`);
  await checkDocuments(db, documentIds);
}

async function checkedRoot(db: Db, id: string): Promise<string> {
  const root = await rootOf(db, id);
  if (root === null) throw new StoreError('conflict', `There is no speaker '${id}'; look at 'hearsay speakers'.`);
  return root;
}

async function checkDocuments(db: Db, ids: readonly string[]): Promise<void> {
  for (const id of ids)
    if ((await documentKey(db, id)) === null) throw new StoreError('conflict', `There is no document '${id}'.`);
}

/** Under an id made of what it says and how many came before. */
async function keep(db: Db, decision: Omit<EntityDecision, 'id' | 'settled'>): Promise<EntityDecision> {
  const last = await db
    .selectFrom('decisions')
    .select((one) => one.fn.max('number').as('number'))
    .executeTakeFirst();
  const { documentIds, ...rest } = decision;
  const id = idOf(`${last?.number ?? 0} ${JSON.stringify(decision)}`);
  await db
    .insertInto('decisions')
    .values({ ...rest, id, document_ids: JSON.stringify(documentIds) })
    .execute();
  await derive(db);
  return decisionOf(await db.selectFrom('decisions').selectAll().where('id', '=', id).executeTakeFirstOrThrow());
}

/** Takes a decision back, exactly: what it said holds no longer, what others said still does. */
export async function undo(db: Db, id: string, by: string, at: string): Promise<EntityDecision> {
  await lockAll(db);
  timeOf(at);
  const row = await db.selectFrom('decisions').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new StoreError('conflict', `There is no decision '${id}' to take back.`);
  const undone = await db
    .selectFrom('decisions')
    .select('id')
    .where('undoes', '=', id)
    .where('settled', '=', false)
    .executeTakeFirst();
  if (undone) throw new StoreError('conflict', `The decision '${id}' was taken back already.`);
  const { from, into } = row;
  return keep(db, { action: 'undo', from, into, name: null, documentIds: [], why: null, by, at, undoes: id });
}

/** Newest first. */
export async function decisionPage(
  db: Db,
  request: PageRequest & { readonly open?: boolean },
): Promise<Page<EntityDecision>> {
  const limit = checkedLimit(request);
  const before = placeOf(request.cursor, isNumber);
  let query = db
    .selectFrom('decisions')
    .selectAll()
    .orderBy('number', 'desc')
    .limit(limit + 1);
  if (before !== null) query = query.where('number', '<', before);
  if (request.open) query = query.where('action', '=', 'propose').where('settled', '=', false);
  return pageOf(await query.execute(), limit, decisionOf, ({ number }) => number);
}
