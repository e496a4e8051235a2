import { packed, unpacked } from '../codec/shapes.ts';
import type { Statement } from '../../core/statement.ts';
import type { Shown } from '../corrections.ts';
import type { EntityAssignment } from '../entities.ts';
import { keptOf, overlaid } from '../shown.ts';
import type { Db } from './connection.ts';
import { countReadings, ensureSpeakers } from './entity-rows.ts';
import { type StoredReading, storedReadings } from './reading-rows.ts';
import { statementRows } from './rows.ts';
import { emptyStatements, fillStatements } from './statement-rows.ts';
import type { PackedShown } from './tables.ts';

/** Documents as people see them: their newest readings, as they corrected them. @throws {Error} where one is damaged. */
export async function seenReadings(db: Db, documents: readonly number[]): Promise<StoredReading[]> {
  const stored = await storedReadings(db, documents, 'newest');
  if (!stored.length) return stored;
  const rows = await db.selectFrom('shown').selectAll().where('document', 'in', documents).execute();
  const shown = new Map(rows.map((row) => [row.document, row.shown]));
  return stored.map((one) => {
    const kept = shown.get(one.document);
    return kept ? asShown(one, kept) : one;
  });
}

function asShown(stored: StoredReading, { statements, speakers, corrected, said }: PackedShown): StoredReading {
  const reading = overlaid(stored.reading, unpacked(statements, stored.reading.text) as Statement[]);
  return { ...stored, reading, speakers, corrected: new Set(corrected), said: new Set(said) };
}

/** Keeps what is to be seen of a document, null for its newest reading, which must be there; who speaks in it is there then. */
export async function saveShown(db: Db, document: number, shown: Shown | null): Promise<void> {
  await db.deleteFrom('shown').where('document', '=', document).execute();
  if (shown === null) return;
  const readings = await storedReadings(db, [document], 'all');
  const text = readings[0]?.reading.text ?? '';
  const { statements, ...rest } = keptOf(shown, text, readings);
  const said = new Set(rest.said);
  await ensureSpeakers(db, statements, rest.speakers);
  await countNamed(
    db,
    document,
    rest.speakers.filter(({ statementId }) => said.has(statementId)),
  );
  const kept = JSON.stringify({ statements: packed(statements, text), ...rest });
  await db.insertInto('shown').values({ document, shown: kept }).execute();
}

/** Whom people named once stays, for decisions about him: as if a reading named him. */
async function countNamed(db: Db, document: number, speakers: readonly EntityAssignment[]): Promise<void> {
  const entities = [...new Set(speakers.map(({ entityId }) => entityId))];
  if (!entities.length) return;
  const added = await db
    .insertInto('named_by_people')
    .values(entities.map((entity) => ({ document, entity })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('entity')
    .execute();
  await countReadings(
    db,
    added.map(({ entity }) => entity),
    1,
  );
}

/** Those whom corrections of a document named, which they do no longer. */
export async function uncountNamed(db: Db, document: number): Promise<string[]> {
  const named = await db.deleteFrom('named_by_people').where('document', '=', document).returning('entity').execute();
  const entities = named.map(({ entity }) => entity);
  await countReadings(db, entities, -1);
  return entities;
}

/** Puts what is seen of a document now where search looks, in place of what was there. */
export async function showSeen(db: Db, document: number): Promise<void> {
  const [seen] = await seenReadings(db, [document]);
  if (!seen) return;
  const rows = statementRows(seen.reading, seen.corrected);
  await db.updateTable('document_keys').set({ statements: rows.length }).where('key', '=', document).execute();
  await emptyStatements(db, document);
  await fillStatements(db, document, rows, seen);
}
