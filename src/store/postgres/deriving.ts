import { sql } from 'kysely';
import type { EntityHistory } from '../entity-history.ts';
import type { Db } from './connection.ts';
import { ensureEntities, giveName, removeSilent } from './entity-rows.ts';
import { historyOf } from './history.ts';
import { seenReadings } from './shown.ts';
import { moveStatements } from './statement-rows.ts';
import { statementRows } from './rows.ts';

/**
 * Brings the tables to what all decisions together come to: who is whom, names, and whose the statements of split
 * documents are. All of it anew, so that taking one back is exact: people decide some hundreds of times, not millions.
 * @returns the ids of entities that are gone with that.
 */
export async function derive(db: Db): Promise<string[]> {
  const history = await historyOf(db);
  await settle(db, history);
  await makeSplitOff(db, history);
  await mergeAs(db, history);
  await nameAs(db, history);
  await moveSplit(db);
  const gone = await removeSilent(
    db,
    history.made().map(({ entity }) => entity),
  );
  await settleProposals(db);
  return gone;
}

/** What was taken back is settled, undoing included. */
async function settle(db: Db, history: EntityHistory): Promise<void> {
  const rows = await db
    .selectFrom('decisions')
    .select(['id', 'action', 'undoes', 'settled'])
    .where('action', '<>', 'propose')
    .orderBy('number', 'desc')
    .execute();
  const undone = new Set<string>();
  for (const { id, undoes } of rows) if (undoes !== null && !undone.has(id)) undone.add(undoes);
  for (const { id, action, settled } of rows) {
    const now = action === 'undo' ? undone.has(id) : !history.holds(id);
    if (now !== settled) await db.updateTable('decisions').set({ settled: now }).where('id', '=', id).execute();
  }
}

/** A new entity is of the kind of the one it left, and has its name where it was given none. */
async function makeSplitOff(db: Db, history: EntityHistory): Promise<void> {
  for (const { entity, from, name } of history.made()) {
    const old = await db.selectFrom('entities').select(['kind', 'shown']).where('id', '=', from).executeTakeFirst();
    if (old) await ensureEntities(db, [{ id: entity, kind: old.kind, name: name ?? old.shown }]);
  }
}

async function mergeAs(db: Db, history: EntityHistory): Promise<void> {
  const merges = history.merges();
  const [from, into] = [merges.map(([id]) => id), merges.map(([, root]) => root)];
  await sql`UPDATE entities e SET merged_into = now.root FROM (
    SELECT x.id, i.id AS root FROM entities x
    LEFT JOIN unnest(${from}::text[], ${into}::text[]) AS m (id, root) ON m.id = x.id
    LEFT JOIN entities i ON i.id = m.root
    WHERE x.merged_into IS NOT NULL OR m.root IS NOT NULL
  ) AS now WHERE now.id = e.id AND e.merged_into IS DISTINCT FROM now.root`.execute(db);
}

async function nameAs(db: Db, history: EntityHistory): Promise<void> {
  const shown = Array.from(history.names(), ([entity, name]) => ({ entity, name }));
  const given = [...shown, ...history.aliases()];
  for (const { entity, name } of given) if (await isThere(db, entity)) await giveName(db, entity, name);
  await sql`UPDATE entity_names n SET given = false FROM entities e WHERE e.id = n.entity AND n.given AND n.name <> e.name
    AND NOT EXISTS (
      SELECT 1 FROM unnest(${given.map((one) => one.entity)}::text[], ${given.map((one) => one.name)}::text[]) AS g (entity, name)
      WHERE g.entity = n.entity AND g.name = n.name
    )`.execute(db);
  await sql`DELETE FROM entity_names WHERE documents <= 0 AND NOT given`.execute(db);
  await sql`UPDATE entities e SET shown = now.shown FROM (
    SELECT x.id, coalesce(r.name, x.name) AS shown FROM entities x
    LEFT JOIN unnest(${shown.map((one) => one.entity)}::text[], ${shown.map((one) => one.name)}::text[]) AS r (id, name)
      ON r.id = x.id
    WHERE x.shown <> x.name OR r.name IS NOT NULL
  ) AS now WHERE now.id = e.id AND e.shown <> now.shown`.execute(db);
}

const isThere = async (db: Db, id: string): Promise<boolean> =>
  (await db.selectFrom('entities').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;

/** Of every document that a split names or named. */
async function moveSplit(db: Db): Promise<void> {
  const { rows } = await sql<{ key: number }>`SELECT key FROM document_keys WHERE id IN (
    SELECT json_array_elements_text(document_ids) FROM decisions WHERE action = 'split'
  ) ORDER BY key`.execute(db);
  for (const { key } of rows) {
    const [seen] = await seenReadings(db, [key]);
    if (seen) await moveStatements(db, key, statementRows(seen.reading), seen);
  }
}

/** A proposal is answered where it was taken back, where the two are one now, or where people said that they are not. */
const settleProposals = (db: Db): Promise<unknown> =>
  sql`UPDATE decisions d SET settled = now.settled FROM (
    SELECT p.number, EXISTS (SELECT 1 FROM decisions u WHERE u.undoes = p.id AND NOT u.settled)
      OR EXISTS (SELECT 1 FROM decisions a WHERE a.action = 'apart' AND NOT a.settled
        AND ((a."from" = p."from" AND a."into" = p."into") OR (a."from" = p."into" AND a."into" = p."from")))
      OR EXISTS (SELECT 1 FROM entities f JOIN entities i ON coalesce(i.merged_into, i.id) = coalesce(f.merged_into, f.id)
        WHERE f.id = p."from" AND i.id = p."into") AS settled
    FROM decisions p WHERE p.action = 'propose'
  ) AS now WHERE now.number = d.number AND now.settled <> d.settled`.execute(db);
