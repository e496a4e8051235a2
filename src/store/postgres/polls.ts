import type { Poll } from '../journal.ts';
import { type Db, lockAll } from './connection.ts';

/** In the order in which they are due. */
export async function polls(db: Db, dueBefore: string | null): Promise<Poll[]> {
  let query = db.selectFrom('polls').select('poll').orderBy('next_at').orderBy('address');
  if (dueBefore !== null) query = query.where('next_at', '<', dueBefore);
  return (await query.execute()).map(({ poll }) => poll);
}

/** One row an address. It may be longer than a unique index takes, so that everyone waits while it is written. */
export async function savePoll(db: Db, poll: Poll): Promise<void> {
  await lockAll(db);
  await removePoll(db, poll.address);
  const { address, nextAt } = poll;
  await db
    .insertInto('polls')
    .values({ address, next_at: nextAt, poll: JSON.stringify(poll) })
    .execute();
}

export async function removePoll(db: Db, address: string): Promise<boolean> {
  const removed = await db.deleteFrom('polls').where('address', '=', address).executeTakeFirst();
  return removed.numDeletedRows > 0n;
}
