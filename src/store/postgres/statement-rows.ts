import { sql } from 'kysely';
import type { Db } from './connection.ts';
import { countNames } from './entity-rows.ts';
import type { EntityAssignment } from '../entities.ts';
import { ownersIn } from './history.ts';
import type { StatementRow } from './rows.ts';
import { storable } from './rows.ts';

/** Statements in one INSERT: a query may have 65,535 parameters. */
const BATCH = 1000;

/** Who speaks in a document, and ids of the statements where people said so: no split moves these. */
export interface Spoken {
  readonly speakers: readonly EntityAssignment[];
  readonly said?: ReadonlySet<string>;
}

/** Puts the statements of a document's newest reading where search sees them; nothing of the one before is there. */
export async function fillStatements(
  db: Db,
  document: number,
  rows: readonly StatementRow[],
  spoken: Spoken,
): Promise<void> {
  const whose = await owners(db, document, spoken);
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH);
    const entities = batch.map(({ statement }) => whose.get(statement)?.entity ?? null);
    await db
      .insertInto('statements')
      .values(batch.map((row, at) => ({ ...row, document, entity: entities[at]! })))
      .execute();
  }
  await countAppearances(db, document, rows, whose);
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
  spoken: Spoken,
): Promise<void> {
  const whose = await owners(db, document, spoken);
  const entities = rows.map(({ statement }) => whose.get(statement)?.entity ?? null);
  await uncountAppearances(db, document);
  await sql`UPDATE statements s SET entity = now.entity
    FROM unnest(${entities}::text[]) WITH ORDINALITY AS now (entity, number)
    WHERE s.document = ${document} AND s.position = now.number - 1 AND s.entity IS DISTINCT FROM now.entity`.execute(
    db,
  );
  await countAppearances(db, document, rows, whose);
}

/** Who speaks in a statement, after the splits. */
interface Who {
  readonly entity: string;
  readonly name: string;
  readonly roles: readonly string[];
}

/** By the statement's own id. */
async function owners(db: Db, document: number, { speakers, said }: Spoken): Promise<ReadonlyMap<string, Who>> {
  const owner = await ownersIn(db, document);
  return new Map(
    speakers.map(({ statementId, entityId, name, roles }) => [
      storable(statementId),
      { entity: said?.has(statementId) ? entityId : owner(entityId), name: storable(name), roles: roles.map(storable) },
    ]),
  );
}

/** Notes who speaks in a document, and what it calls them. */
async function countAppearances(
  db: Db,
  document: number,
  rows: readonly StatementRow[],
  whose: ReadonlyMap<string, Who>,
): Promise<void> {
  const found = new Map<string, Who & { readonly count: number }>();
  for (const { statement } of rows) {
    const who = whose.get(statement);
    if (!who) continue;
    const key = `${who.entity} ${who.name}`;
    const { roles = [], count = 0 } = found.get(key) ?? {};
    found.set(key, { ...who, roles: [...new Set([...roles, ...who.roles])], count: count + 1 });
  }
  const all = [...found.values()];
  const published = rows[0]?.published ?? null;
  if (!all.length) return;
  await db
    .insertInto('appearances')
    .values(
      all.map(({ entity, name, roles, count }) => ({ entity, document, published, name, roles, statements: count })),
    )
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
