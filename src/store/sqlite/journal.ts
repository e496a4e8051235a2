import type { Metadata } from '../../core/document.ts';
import { checkedLimit, isNumber, pageOf, placeOf } from '../cursor.ts';
import { isoOf, timeOf } from '../days.ts';
import type { JournalEntry, JournalQuery, NewJournalEntry } from '../journal.ts';
import type { Page } from '../search.ts';
import { build, type Connection } from './connection.ts';
import { numberOfDocument } from './documents.ts';
import { hashOf, labelNumber } from './names.ts';
import { isForgotten } from './tombstones.ts';

/** Under the id given, where it is free, and not below the tries given: an import keeps those of its export. */
export function addJournal(connection: Connection, entry: NewJournalEntry & Partial<JournalEntry>): void {
  const { key, stamp, run, outcome, rule, reason, documentId, at, claims } = entry;
  const hash = hashOf(key);
  const kept = claims !== undefined && !isForgotten(connection, key, '') ? JSON.stringify(claims) : null;
  const id = entry.id !== undefined && isFree(connection, entry.id) ? entry.id : null;
  connection.run(
    `INSERT INTO journal (id, key_hash, key, stamp, run, outcome, rule, reason, document, at, claims, attempts)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, max(?, 1 + coalesce(
       (SELECT attempts FROM journal WHERE key_hash = ? AND key = ? ORDER BY id DESC LIMIT 1), 0)))`,
    ...[id, hash, key, stamp, labelNumber(connection, run), outcome, rule, reason],
    ...[
      documentId === null ? null : numberOfDocument(connection, documentId),
      timeOf(at),
      kept,
      entry.attempts ?? 1,
      hash,
      key,
    ],
  );
}

const isFree = (connection: Connection, id: number): boolean =>
  connection.get('SELECT 1 FROM journal WHERE id = ?', id) === undefined;

interface JournalRow {
  readonly id: number;
  readonly key: string;
  readonly stamp: string | null;
  readonly run: string;
  readonly outcome: JournalEntry['outcome'];
  readonly rule: string | null;
  readonly reason: string | null;
  readonly document: string | null;
  readonly at: number;
  readonly attempts: number;
  readonly claims: string | null;
}

/** An export has the fields in this order, whatever it comes from. */
const fromRow = ({ document, at, attempts, claims, ...row }: JournalRow): JournalEntry => ({
  ...row,
  documentId: document,
  at: isoOf(at),
  attempts,
  ...(claims !== null && { claims: JSON.parse(claims) as Partial<Metadata> }),
});

const entries = build
  .selectFrom('journal as j')
  .innerJoin('labels as l', 'l.number', 'j.run')
  .leftJoin('documents as d', 'd.number', 'j.document')
  .select(['j.id', 'j.key', 'j.stamp', 'l.value as run', 'j.outcome', 'j.rule', 'j.reason', 'd.id as document'])
  .select(['j.at', 'j.attempts', 'j.claims']);

/** The last entry of a key. */
export function journaled(connection: Connection, key: string): JournalEntry | null {
  const query = entries.where('j.key_hash', '=', hashOf(key)).where('j.key', '=', key).orderBy('j.id', 'desc').limit(1);
  const row = connection.first(query) as JournalRow | undefined;
  return row ? fromRow(row) : null;
}

/** Newest first. */
export function journalPage(connection: Connection, request: JournalQuery): Page<JournalEntry> {
  const limit = checkedLimit(request);
  const before = placeOf(request.cursor, isNumber);
  const { outcomes, run, key, latest } = request;
  let query = entries.orderBy('j.id', 'desc').limit(limit + 1);
  if (before !== null) query = query.where('j.id', '<', before);
  if (outcomes) query = query.where('j.outcome', 'in', outcomes);
  if (run !== undefined) query = query.where('l.value', '=', run);
  if (key !== undefined) query = query.where((given) => given(given.fn('instr', ['j.key', given.val(key)]), '>', 0));
  if (latest)
    query = query.where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('journal as later')
            .select('later.id')
            .whereRef('later.key_hash', '=', 'j.key_hash')
            .whereRef('later.key', '=', 'j.key')
            .whereRef('later.id', '>', 'j.id'),
        ),
      ),
    );
  return pageOf(connection.select(query) as JournalRow[], limit, fromRow, ({ id }) => id);
}

/** In order, for an export. */
export const journalAfter = (connection: Connection, id: number, limit: number): JournalEntry[] =>
  (connection.select(entries.where('j.id', '>', id).orderBy('j.id').limit(limit)) as JournalRow[]).map(fromRow);

/** True where this very try is in the journal. */
export function hasJournal(connection: Connection, { key, run, at, outcome }: NewJournalEntry): boolean {
  const found = connection.get(
    `SELECT 1 FROM journal JOIN labels ON labels.number = run
     WHERE key_hash = ? AND key = ? AND at = ? AND outcome = ? AND value = ?`,
    ...[hashOf(key), key, timeOf(at), outcome, run],
  );
  return found !== undefined;
}
