import { type ExpressionBuilder, sql } from 'kysely';
import type { Metadata } from '../../core/document.ts';
import { checkedLimit, isNumber, pageOf, placeOf } from '../cursor.ts';
import { timeOf } from '../days.ts';
import type { JournalEntry, JournalQuery, NewJournalEntry } from '../journal.ts';
import type { Page } from '../search.ts';
import type { Db } from './connection.ts';
import { storable } from './rows.ts';
import type { Tables } from './tables.ts';
import { isForgotten } from './tombstones.ts';

/** Under the id given, where it is free, and not below the tries given: an import keeps those of its export. */
export async function addJournal(db: Db, entry: NewJournalEntry & Partial<JournalEntry>): Promise<void> {
  const { stamp, run, outcome, rule, reason, documentId, at, claims } = entry;
  const key = storable(entry.key);
  timeOf(at);
  const kept = claims !== undefined && !(await isForgotten(db, key, '')) ? JSON.stringify(claims) : null;
  await db
    .insertInto('journal')
    .values({
      ...((await isFree(db, entry.id)) ? { id: entry.id! } : {}),
      ...{ key, stamp: storable(stamp), run: storable(run), outcome, rule, reason: storable(reason), at, claims: kept },
      document: sql<number | null>`(SELECT key FROM document_keys WHERE id = ${documentId})`,
      attempts: sql<number>`greatest(${entry.attempts ?? 1}::int, 1 + coalesce((SELECT attempts FROM journal WHERE key = ${key} ORDER BY id DESC LIMIT 1), 0))`,
    })
    .execute();
}

/** Locks are held by whoever imports; the numbers given next are above all that are there. */
async function isFree(db: Db, id: number | undefined): Promise<boolean> {
  if (id === undefined) return false;
  if (await db.selectFrom('journal').select('id').where('id', '=', id).executeTakeFirst()) return false;
  await sql`SELECT setval(s, greatest(${id}::bigint, nextval(s))) FROM pg_get_serial_sequence('hearsay.journal', 'id') AS s`.execute(
    db,
  );
  return true;
}

const entries = (db: Db) =>
  db
    .selectFrom('journal as j')
    .leftJoin('document_keys as d', 'd.key', 'j.document')
    .select(['j.id', 'j.key', 'j.stamp', 'j.run', 'j.outcome', 'j.rule', 'j.reason', 'd.id as documentId'])
    .select(['j.at', 'j.attempts', 'j.claims']);

type JournalRow = Omit<JournalEntry, 'claims'> & { readonly claims: Partial<Metadata> | null };

const fromRow = ({ claims, ...row }: JournalRow): JournalEntry => ({ ...row, ...(claims && { claims }) });

/** The last entry of a key. */
export async function journaled(db: Db, key: string): Promise<JournalEntry | null> {
  const query = entries(db).where('j.key', '=', storable(key)).orderBy('j.id', 'desc').limit(1);
  const row = await query.executeTakeFirst();
  return row ? fromRow(row) : null;
}

/** Newest first. */
export async function journalPage(db: Db, request: JournalQuery): Promise<Page<JournalEntry>> {
  const limit = checkedLimit(request);
  const before = placeOf(request.cursor, isNumber);
  const { outcomes, run, key, latest } = request;
  let query = entries(db)
    .orderBy('j.id', 'desc')
    .limit(limit + 1);
  if (before !== null) query = query.where('j.id', '<', before);
  if (outcomes) query = query.where(sql<boolean>`j.outcome = ANY (${outcomes}::text[])`);
  if (run !== undefined) query = query.where('j.run', '=', storable(run));
  if (key !== undefined) query = query.where(sql<boolean>`strpos(j.key, ${storable(key)}) > 0`);
  if (latest) query = query.where(isLast);
  return pageOf(await query.execute(), limit, fromRow, ({ id }) => id);
}

const isLast = ({ not, exists, selectFrom }: ExpressionBuilder<Tables & { j: Tables['journal'] }, 'j'>) =>
  not(
    exists(
      selectFrom('journal as later')
        .select('later.id')
        .whereRef('later.key', '=', 'j.key')
        .whereRef('later.id', '>', 'j.id'),
    ),
  );

/** In order, for an export. */
export const journalAfter = async (db: Db, id: number, limit: number): Promise<JournalEntry[]> =>
  (await entries(db).where('j.id', '>', id).orderBy('j.id').limit(limit).execute()).map(fromRow);

/** True where this very try is in the journal. */
export async function hasJournal(db: Db, { key, run, at, outcome }: NewJournalEntry): Promise<boolean> {
  const found = await db
    .selectFrom('journal')
    .select('id')
    .where('key', '=', storable(key))
    .where('at', '=', at)
    .where('outcome', '=', outcome)
    .where('run', '=', storable(run))
    .executeTakeFirst();
  return found !== undefined;
}
