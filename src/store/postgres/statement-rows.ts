import { sql } from 'kysely';
import type { Db } from './connection.ts';
import { countNames } from './entity-rows.ts';
import { ownersIn } from './history.ts';
import type { StatementRow } from './rows.ts';
import { storable } from './rows.ts';
import type { Speakers, Who } from './tables.ts';

/** Statements in one INSERT: a query may have 65,535 parameters. */
const BATCH = 1000;

/** Puts the statements of a document's newest reading where search sees them, instead of what is there. */
export async function fillStatements(
  db: Db,
  document: number,
  rows: readonly StatementRow[],
  speakers: Speakers,
): Promise<void> {
  await emptyStatements(db, document);
  const owner = await ownersIn(db, document);
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH).map((row) => {
      const who = speakers[row.statement];
      return { ...row, document, entity: who ? owner(who.entity) : null };
    });
    await db.insertInto('statements').values(batch).execute();
  }
  await db.updateTable('document_keys').set({ statements: rows.length }).where('key', '=', document).execute();
  await countAppearances(db, document, rows, speakers, owner);
}

/** Takes a document's statements out of search, and what is known of its speakers from it. */
export async function emptyStatements(db: Db, document: number): Promise<void> {
  await uncountAppearances(db, document);
  await db.deleteFrom('statements').where('document', '=', document).execute();
}

/** Gives the statements of a document to whom its reading and the splits give them. */
export async function moveStatements(
  db: Db,
  document: number,
  rows: readonly StatementRow[],
  speakers: Speakers,
): Promise<void> {
  const owner = await ownersIn(db, document);
  const entities = rows.map(({ statement }) => speakers[statement]).map((who) => (who ? owner(who.entity) : null));
  await uncountAppearances(db, document);
  await sql`UPDATE statements s SET entity = now.entity
    FROM unnest(${entities}::text[]) WITH ORDINALITY AS now (entity, number)
    WHERE s.document = ${document} AND s.position = now.number - 1 AND s.entity IS DISTINCT FROM now.entity`.execute(
    db,
  );
  await countAppearances(db, document, rows, speakers, owner);
}

interface Appearance extends Who {
  count: number;
}

async function countAppearances(
  db: Db,
  document: number,
  rows: readonly StatementRow[],
  speakers: Speakers,
  owner: (entity: string) => string,
): Promise<void> {
  const found = new Map<string, Appearance>();
  for (const { statement } of rows) {
    const who = speakers[statement];
    if (!who) continue;
    const entity = owner(who.entity);
    const key = `${entity} ${who.name}`;
    const { roles = [], count = 0 } = found.get(key) ?? {};
    found.set(key, { entity, name: who.name, roles: [...new Set([...roles, ...who.roles])], count: count + 1 });
  }
  const all = [...found.values()];
  const published = rows[0]?.published ?? null;
  for (const { entity, name, roles, count } of all)
    await db
      .insertInto('appearances')
      .values({ entity, document, published, name: storable(name), roles: roles.map(storable), statements: count })
      .execute();
  await countNames(
    db,
    all.map(({ entity, name }) => ({ entity, name, documents: 1, given: false })),
  );
}

async function uncountAppearances(db: Db, document: number): Promise<void> {
  const gone = await db
    .deleteFrom('appearances')
    .where('document', '=', document)
    .returning(['entity', 'name'])
    .execute();
  if (!gone.length) return;
  await countNames(
    db,
    gone.map((one) => ({ ...one, documents: -1, given: false })),
  );
  await sql`DELETE FROM entity_names WHERE documents <= 0 AND NOT given
    AND entity = ANY (${gone.map(({ entity }) => entity)}::text[])`.execute(db);
}
