import { sql } from 'kysely';
import type { Db } from './connection.ts';
import { giveName } from './entity-rows.ts';
import { storedReadings } from './reading-rows.ts';
import { countAppearances, movesOf, uncountAppearances } from './statement-rows.ts';

interface Standing {
  readonly action: 'merge' | 'split' | 'alias' | 'rename';
  readonly from: string | null;
  readonly into: string;
  readonly name: string | null;
  readonly document_ids: readonly string[];
}

/**
 * Makes entities what the decisions say that stand: all of them anew, so that taking one back is exact. People decide
 * some hundreds of times, not millions.
 * @param documents ids of documents whose statements may have to move, beside those of standing splits.
 */
export async function derive(db: Db, documents: readonly string[]): Promise<void> {
  await settle(db);
  const standing = await standingDecisions(db);
  await mergeAs(db, standing);
  await nameAs(db, standing);
  const splits = standing.filter(({ action }) => action === 'split');
  for (const id of new Set([...documents, ...splits.flatMap((split) => split.document_ids)]))
    await moveStatements(db, id);
  await removeSplitOff(db);
}

/** A decision is settled where it was taken back; a proposal also where people decided on the two. */
const settle = (db: Db): Promise<unknown> =>
  sql`UPDATE decisions d SET settled = now.settled FROM (
    SELECT p.number, p.action = 'undo' OR EXISTS (SELECT 1 FROM decisions u WHERE u.undoes = p.id)
      OR (p.action = 'propose' AND EXISTS (
        SELECT 1 FROM decisions a WHERE a.action IN ('merge', 'apart')
        AND ((a."from" = p."from" AND a."into" = p."into") OR (a."from" = p."into" AND a."into" = p."from"))
        AND NOT EXISTS (SELECT 1 FROM decisions u WHERE u.undoes = a.id)
      )) AS settled
    FROM decisions p
  ) AS now WHERE now.number = d.number AND now.settled <> d.settled`.execute(db);

async function standingDecisions(db: Db): Promise<Standing[]> {
  const { rows } = await sql<Standing>`SELECT action, "from", "into", name, document_ids FROM decisions
    WHERE action IN ('merge', 'split', 'alias', 'rename') AND NOT settled ORDER BY number`.execute(db);
  return rows;
}

async function mergeAs(db: Db, standing: readonly Standing[]): Promise<void> {
  const into = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = into.get(root); next !== undefined; next = into.get(root)) root = next;
    return root;
  };
  for (const { action, from, into: to } of standing)
    if (action === 'merge' && from !== null && rootOf(from) !== rootOf(to)) into.set(rootOf(from), rootOf(to));
  const ids = [...into.keys()];
  await sql`UPDATE entities e SET merged_into = now.root FROM (
    SELECT x.id, m.root FROM entities x LEFT JOIN unnest(${ids}::text[], ${ids.map(rootOf)}::text[]) AS m (id, root) ON m.id = x.id
    WHERE x.merged_into IS NOT NULL OR m.root IS NOT NULL
  ) AS now WHERE now.id = e.id AND e.merged_into IS DISTINCT FROM now.root`.execute(db);
}

async function nameAs(db: Db, standing: readonly Standing[]): Promise<void> {
  const names = standing.filter(({ action }) => action === 'alias' || action === 'rename');
  const given = names.map(({ into, name }) => ({ into, name: name ?? '' }));
  for (const { into, name } of given) await giveName(db, into, name);
  await sql`UPDATE entity_names n SET given = false FROM entities e WHERE e.id = n.entity AND n.given AND n.name <> e.name
    AND NOT EXISTS (
      SELECT 1 FROM unnest(${given.map(({ into }) => into)}::text[], ${given.map(({ name }) => name)}::text[]) AS g (entity, name)
      WHERE g.entity = n.entity AND g.name = n.name
    )`.execute(db);
  await sql`DELETE FROM entity_names WHERE documents <= 0 AND NOT given`.execute(db);
  const shown = new Map(names.filter(({ action }) => action === 'rename').map(({ into, name }) => [into, name]));
  await sql`UPDATE entities e SET shown = now.shown FROM (
    SELECT x.id, coalesce(r.name, x.name) AS shown FROM entities x
    LEFT JOIN unnest(${[...shown.keys()]}::text[], ${[...shown.values()]}::text[]) AS r (id, name) ON r.id = x.id
    WHERE x.shown <> x.name OR r.name IS NOT NULL
  ) AS now WHERE now.id = e.id AND e.shown <> now.shown`.execute(db);
}

/** Gives the statements of a document to whom its reading and the splits give them. */
async function moveStatements(db: Db, id: string): Promise<void> {
  const document = await db.selectFrom('document_keys').select('key').where('id', '=', id).executeTakeFirst();
  const [stored] = document ? await storedReadings(db, [document.key], 'newest') : [];
  if (!document || !stored) return;
  const moved = await movesOf(db, document.key);
  const statements = stored.reading.statements.map((one) => moved(stored.speakers[one.id] ?? null));
  await uncountAppearances(db, document.key);
  await sql`UPDATE statements s SET entity = now.entity
    FROM unnest(${statements}::text[]) WITH ORDINALITY AS now (entity, number)
    WHERE s.document = ${document.key} AND s.position = now.number - 1 AND s.entity IS DISTINCT FROM now.entity`.execute(
    db,
  );
  await countAppearances(db, document.key);
}

/** Whom a split made that was taken back, and who speaks nowhere. */
const removeSplitOff = (db: Db): Promise<unknown> =>
  sql`DELETE FROM entities e WHERE EXISTS (SELECT 1 FROM decisions d WHERE d.action = 'split' AND d."into" = e.id)
    AND NOT EXISTS (SELECT 1 FROM decisions d WHERE d."into" = e.id AND d.action <> 'undo' AND NOT d.settled)
    AND NOT EXISTS (SELECT 1 FROM appearances a WHERE a.entity = e.id)`.execute(db);
