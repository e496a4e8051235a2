import { timeOf } from '../days.ts';
import { idOf } from '../document-id.ts';
import type { Decision } from '../documents.ts';
import type { Connection } from './connection.ts';
import { numberOfEntity } from './entities.ts';

/** Who proposes what no person did. */
const MACHINE = 'hearsay';

/** Keeps a doubtful merge for people to decide, unless they have decided on these two, or have it before them. */
export function propose(connection: Connection, { from, into, why }: Decision['proposals'][number], at: string): void {
  for (const id of [from, into])
    if (numberOfEntity(connection, id) === null) throw new RangeError(`There is no speaker '${id}' to be proposed.`);
  const known = connection.get(
    `SELECT 1 FROM decisions WHERE (action = 'propose' OR (action IN ('apart', 'merge') AND settled = 0))
     AND ((from_id = @from AND into_id = @into) OR (from_id = @into AND into_id = @from))`,
    { from, into },
  );
  if (known) return;
  connection.run(
    `INSERT INTO decisions (id, action, from_id, into_id, documents, why, by, at, settled)
     VALUES (?, 'propose', ?, ?, '[]', ?, ?, ?, 0)`,
    ...[idOf(`propose ${from} ${into}`), from, into, why, MACHINE, timeOf(at)],
  );
}
