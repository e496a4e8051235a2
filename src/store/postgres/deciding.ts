import { sql } from 'kysely';
import { checkedLimit, isNumber, pageOf, placeOf } from '../cursor.ts';
import { timeOf } from '../days.ts';
import { idOf } from '../document-id.ts';
import type { Decision } from '../documents.ts';
import type { EntityDecision, NewEntityDecision } from '../entities.ts';
import type { Page } from '../search.ts';
import { type PageRequest, StoreError } from '../store.ts';
import { type Db, lockAll } from './connection.ts';
import { derive } from './deriving.ts';
import { ensureEntities } from './entity-rows.ts';
import { decisionOf } from './exporting.ts';

/** Who proposes what no person did. */
const MACHINE = 'hearsay';

/** Keeps a doubtful merge for people to decide, unless they have decided on these two, or have it before them. */
export async function propose(db: Db, { from, into, why }: Decision['proposals'][number], at: string): Promise<void> {
  for (const id of [from, into])
    if (!(await isEntity(db, id))) throw new RangeError(`There is no speaker '${id}' to be proposed.`);
  const id = idOf(`propose ${from} ${into}`);
  await sql`INSERT INTO decisions (id, action, "from", "into", document_ids, why, by, at)
    SELECT ${id}, 'propose', ${from}, ${into}, '[]', ${why}, ${MACHINE}, ${at}
    WHERE NOT EXISTS (
      SELECT 1 FROM decisions d WHERE d.action IN ('propose', 'apart', 'merge')
      AND ((d."from" = ${from} AND d."into" = ${into}) OR (d."from" = ${into} AND d."into" = ${from}))
    )`.execute(db);
}

const isEntity = async (db: Db, id: string): Promise<boolean> =>
  (await db.selectFrom('entities').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;

/** Adds a decision, and makes what it says so. */
export async function decide(db: Db, decision: NewEntityDecision): Promise<EntityDecision> {
  await lockAll(db);
  timeOf(decision.at);
  await check(db, decision);
  if (decision.action === 'split') await makeSplitOff(db, decision);
  const kept = await keep(db, { ...decision, undoes: null });
  await derive(db, decision.documentIds);
  return kept;
}

async function check(db: Db, { action, from, into, name, documentIds }: NewEntityDecision): Promise<void> {
  if (action !== 'alias' && action !== 'rename' && from === null)
    throw new RangeError(`'${action}' needs the speaker that it is about, as 'from'.`);
  if ((action === 'alias' || action === 'rename') && !name) throw new RangeError(`'${action}' needs a name.`);
  if (action === 'split' && !documentIds.length)
    throw new RangeError('A split needs the documents whose statements leave.');
  if (from === into) throw new StoreError('conflict', `'${into}' cannot be decided on beside itself.`);
  for (const id of [from, action === 'split' ? null : into])
    if (id !== null && !(await isEntity(db, id))) throw new StoreError('conflict', `There is no speaker '${id}'.`);
}

async function makeSplitOff(db: Db, { from, into, name }: NewEntityDecision): Promise<void> {
  const old = await db
    .selectFrom('entities')
    .select(['kind', 'shown'])
    .where('id', '=', from)
    .executeTakeFirstOrThrow();
  await ensureEntities(db, [{ id: into, kind: old.kind, name: name ?? old.shown }]);
}

/** Under an id made of what it says and how many came before. */
async function keep(db: Db, decision: Omit<EntityDecision, 'id' | 'settled'>): Promise<EntityDecision> {
  const last = await db
    .selectFrom('decisions')
    .select((one) => one.fn.max('number').as('number'))
    .executeTakeFirst();
  const { documentIds, ...rest } = decision;
  const row = await db
    .insertInto('decisions')
    .values({
      ...rest,
      id: idOf(`${last?.number ?? 0} ${JSON.stringify(decision)}`),
      document_ids: JSON.stringify(documentIds),
      settled: decision.action === 'undo',
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return decisionOf(row);
}

/** Takes a decision back, exactly: what it said holds no longer, what others said still does. */
export async function undo(db: Db, id: string, by: string, at: string): Promise<EntityDecision> {
  await lockAll(db);
  timeOf(at);
  const row = await db.selectFrom('decisions').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new StoreError('conflict', `There is no decision '${id}' to take back.`);
  if (row.action === 'undo') throw new StoreError('conflict', `'${id}' takes a decision back; decide again instead.`);
  const undone = await db.selectFrom('decisions').select('id').where('undoes', '=', id).executeTakeFirst();
  if (undone) throw new StoreError('conflict', `The decision '${id}' was taken back already, by '${undone.id}'.`);
  const { from, into, name, document_ids } = row;
  const kept = await keep(db, {
    action: 'undo',
    from,
    into,
    name,
    documentIds: document_ids,
    why: null,
    by,
    at,
    undoes: id,
  });
  await derive(db, document_ids);
  return kept;
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
