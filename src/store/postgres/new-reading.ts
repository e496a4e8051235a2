import { sql } from 'kysely';
import type { Shown } from '../corrections.ts';
import { dayOf } from '../days.ts';
import type { EntityAssignment } from '../entities.ts';
import type { Db } from './connection.ts';
import { countReadings } from './entity-rows.ts';
import type { Prepared } from './prepared.ts';
import { indexArticle } from './reading-rows.ts';
import { storable } from './rows.ts';
import { saveShown, showSeen } from './shown.ts';
import { emptyStatements, fillStatements } from './statement-rows.ts';

/**
 * Adds the newest reading of a document: it is what search sees now; what the one before left there goes.
 * @param fresh true where the document was stored with this reading's words, and nothing else is there of it.
 */
export async function insertReading(
  db: Db,
  document: number,
  prepared: Prepared,
  { at, speakers, fresh, shown }: ReadingDetails,
): Promise<void> {
  const { reading, body, statements } = prepared;
  const { version, model } = reading.engine;
  await indexArticle(db, document, prepared, fresh);
  const { readings } = await db
    .updateTable('document_keys')
    .set({ readings: sql`readings + 1`, statements: statements.length, ...columnsOf(prepared) })
    .where('key', '=', document)
    .returning('readings')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('readings')
    .values({
      ...{ document, number: readings, version, model, read_at: at, body },
      ...{ metadata: JSON.stringify(reading.metadata), speakers: JSON.stringify(speakers) },
    })
    .execute();
  await countReadings(
    db,
    speakers.map(({ entityId }) => entityId),
    1,
  );
  if (!fresh) await emptyStatements(db, document);
  if (!fresh) await saveShown(db, document, shown);
  if (shown === null) return fillStatements(db, document, statements, { speakers });
  await showSeen(db, document);
}

export interface ReadingDetails {
  readonly at: string;
  readonly speakers: readonly EntityAssignment[];
  readonly fresh: boolean;
  /** What people's corrections make of it; null where there are none. */
  readonly shown: Shown | null;
}

/** What a reading says of its document: a later engine may find another day or outlet. */
const columnsOf = ({ reading: { metadata }, month, host }: Prepared) => ({
  ...{ month, host: storable(host), published: dayOf(metadata.published), outlet: storable(metadata.outlet) },
});
