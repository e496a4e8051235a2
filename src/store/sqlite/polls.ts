import type { Poll } from '../journal.ts';
import type { Connection } from './connection.ts';

/** In the order in which they are due. */
export const polls = (connection: Connection, dueBefore: string | null): Poll[] =>
  connection
    .all<{ poll: string }>(
      'SELECT poll FROM polls WHERE @before IS NULL OR next_at < @before ORDER BY next_at, address',
      { before: dueBefore },
    )
    .map(({ poll }) => JSON.parse(poll) as Poll);

export function savePoll(connection: Connection, poll: Poll): void {
  const { address, nextAt } = poll;
  connection.run(
    'INSERT OR REPLACE INTO polls (address, next_at, poll) VALUES (?, ?, ?)',
    address,
    nextAt,
    JSON.stringify(poll),
  );
}

export const removePoll = (connection: Connection, address: string): boolean =>
  connection.run('DELETE FROM polls WHERE address = ?', address).changes > 0;
