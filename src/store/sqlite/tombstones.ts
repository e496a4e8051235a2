import { sha256 } from '../document-id.ts';
import { isoOf, timeOf } from '../days.ts';
import type { Tombstone } from '../upkeep.ts';
import type { Connection } from './connection.ts';

/** True where the text, or whatever the address says, was forgotten. */
export function isForgotten(connection: Connection, address: string | null, digest: string): boolean {
  const found = connection.get(
    'SELECT 1 FROM tombstones WHERE digest = ? UNION ALL SELECT 1 FROM tombstones WHERE address = ?',
    digest,
    address === null ? null : sha256(address),
  );
  return found !== undefined;
}

/** False where it is there already. */
export function addTombstone(connection: Connection, { digest, address, reason, at }: Tombstone): boolean {
  const known = connection.get('SELECT 1 FROM tombstones WHERE digest = ? AND address IS ?', digest, address);
  if (known) return false;
  connection.run(
    'INSERT INTO tombstones (digest, address, reason, at) VALUES (?, ?, ?, ?)',
    digest,
    address,
    reason,
    timeOf(at),
  );
  return true;
}

interface TombstoneRow {
  readonly number: number;
  readonly digest: string;
  readonly address: string | null;
  readonly reason: string;
  readonly at: number;
}

export const tombstonesAfter = (
  connection: Connection,
  number: number,
  limit: number,
): (Tombstone & { number: number })[] =>
  connection
    .all<TombstoneRow>('SELECT * FROM tombstones WHERE number > ? ORDER BY number LIMIT ?', number, limit)
    .map((row) => ({ ...row, at: isoOf(row.at) }));
