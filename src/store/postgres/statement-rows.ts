import { sql } from 'kysely';
import type { Db } from './connection.ts';
import { countNames } from './entity-rows.ts';
import type { StatementRow } from './rows.ts';

/** Statements in one INSERT: a query may have 65,535 parameters. */
const BATCH = 1000;

/**
 * Puts the statements of a document's newest reading where search sees them, instead of what is there.
 * @param speakers entities by the statement's own id, as decided when the reading was added.
 */
export async function fillStatements(
  db: Db,
  document: number,
  rows: readonly StatementRow[],
  speakers: Readonly<Record<string, string>>,
): Promise<void> {
  await emptyStatements(db, document);
  const moved = await movesOf(db, document);
  const entityOf = (statement: string): string | null => moved(speakers[statement] ?? null);
  for (let from = 0; from < rows.length; from += BATCH)
    await db
      .insertInto('statements')
      .values(rows.slice(from, from + BATCH).map((row) => ({ ...row, document, entity: entityOf(row.statement) })))
      .execute();
  await db.updateTable('document_keys').set({ statements: rows.length }).where('key', '=', document).execute();
  await countAppearances(db, document);
}

/** Takes a document's statements out of search, and what is known of its speakers from it. */
export async function emptyStatements(db: Db, document: number): Promise<void> {
  await uncountAppearances(db, document);
  await db.deleteFrom('statements').where('document', '=', document).execute();
}

/** Where people took statements of this document away from an entity, whom they went to. */
export async function movesOf(db: Db, document: number): Promise<(entity: string | null) => string | null> {
  const { rows } = await sql<{ into: string; members: string[] }>`
    SELECT d."into", ARRAY(SELECT m.id FROM entities m WHERE coalesce(m.merged_into, m.id) =
      (SELECT coalesce(e.merged_into, e.id) FROM entities e WHERE e.id = d."from")) AS members
    FROM decisions d
    WHERE d.action = 'split' AND NOT d.settled
      AND d.document_ids::jsonb ? (SELECT id FROM document_keys WHERE key = ${document})
    ORDER BY d.number`.execute(db);
  return (entity) =>
    rows.reduce<string | null>((now, { into, members }) => (now && members.includes(now) ? into : now), entity);
}

/** Makes what is known of speakers from this document anew, from its statements. */
export async function countAppearances(db: Db, document: number): Promise<void> {
  const { rows } = await sql<{ entity: string; name: string }>`
    INSERT INTO appearances (entity, document, name, role, statements, published)
    SELECT entity, document, coalesce(speaker, ''), role, count(*), min(published) FROM statements
    WHERE document = ${document} AND entity IS NOT NULL
    GROUP BY entity, document, coalesce(speaker, ''), role
    RETURNING entity, name`.execute(db);
  await countNames(
    db,
    distinct(rows).map((row) => ({ ...row, documents: 1, given: false })),
  );
}

export async function uncountAppearances(db: Db, document: number): Promise<void> {
  const gone = await db
    .deleteFrom('appearances')
    .where('document', '=', document)
    .returning(['entity', 'name'])
    .execute();
  const rows = distinct(gone);
  if (!rows.length) return;
  await countNames(
    db,
    rows.map((row) => ({ ...row, documents: -1, given: false })),
  );
  await sql`DELETE FROM entity_names WHERE documents <= 0 AND NOT given
    AND entity = ANY (${rows.map(({ entity }) => entity)}::text[])`.execute(db);
}

const distinct = (rows: readonly { entity: string; name: string }[]): { entity: string; name: string }[] => [
  ...new Map(
    rows.filter(({ name }) => name).map(({ entity, name }) => [`${entity} ${name}`, { entity, name }]),
  ).values(),
];
