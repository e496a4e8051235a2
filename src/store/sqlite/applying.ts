import type { EntityHistory } from '../entity-history.ts';
import type { Connection } from './connection.ts';
import { ensureEntity, entityRow, numberOfEntity } from './entities.ts';
import { historyOf } from './history.ts';
import { addKeys, nameNumber } from './names.ts';
import { dropName, pruneEntities, written } from './pruning.ts';
import { storedReading } from './readings.ts';
import { reassign } from './statements.ts';

/**
 * Brings the tables to what all decisions together come to: who is whom, names, and whose the statements of split documents
 * are. Ids of entities that are gone with that are returned. `concerned` are the ids that the newest decisions name: proposals about them may be answered, or open again.
 */
export function applyDecisions(connection: Connection, concerned: readonly (string | null)[]): string[] {
  const history = historyOf(connection);
  settle(connection, history);
  makeSplitOff(connection, history);
  const changed = mergeAndName(connection, history);
  reassignSplit(connection);
  const gone = pruneEntities(connection, history);
  settleProposals(connection, [...concerned.flatMap((id) => id ?? []), ...idsOf(connection, changed)]);
  return gone;
}

/** What was taken back is settled, undoing included. */
function settle(connection: Connection, history: EntityHistory): void {
  const rows = connection.all<{ id: string; undoes: string | null; action: string; settled: number }>(
    "SELECT id, action, undoes, settled FROM decisions WHERE action <> 'propose' ORDER BY number",
  );
  const undone = new Set<string>();
  for (const { id, undoes } of [...rows].reverse()) if (undoes !== null && !undone.has(id)) undone.add(undoes);
  for (const { id, action, settled } of rows) {
    const now = action === 'undo' ? undone.has(id) : !history.holds(id);
    if (now !== (settled === 1)) connection.run('UPDATE decisions SET settled = ? WHERE id = ?', now ? 1 : 0, id);
  }
}

/** A new entity is of the kind of the one it left, and has its name where it was given none. */
function makeSplitOff(connection: Connection, history: EntityHistory): void {
  for (const { entity, from, name } of history.made()) {
    const number = numberOfEntity(connection, from);
    if (number === null || numberOfEntity(connection, entity) !== null) continue;
    const { kind, name: left } = entityRow(connection, number);
    ensureEntity(connection, { entityId: entity, kind, name: name ?? left });
  }
}

interface Named {
  readonly entity: number;
  readonly name: number;
}

/** Names that decisions gave: aliases, and names that are shown instead of the first. */
const given = (connection: Connection): Named[] =>
  connection.all<Named>(
    'SELECT entity, name FROM aliases UNION SELECT number AS entity, shown AS name FROM entities WHERE shown <> name',
  );

/** The numbers of those who are or were merged. */
function mergeAndName(connection: Connection, history: EntityHistory): Set<number> {
  const merged = (): number[] =>
    connection
      .all<{ number: number }>('SELECT number FROM entities WHERE canonical <> number')
      .map(({ number }) => number);
  const [apart, before] = [merged(), given(connection)];
  merge(connection, history);
  name(connection, history);
  for (const { entity, name } of given(connection)) addKeys(connection, entity, written(connection, name));
  for (const { entity, name } of before) dropName(connection, entity, name);
  return new Set([...apart, ...merged()]);
}

function merge(connection: Connection, history: EntityHistory): void {
  connection.run('UPDATE entities SET canonical = number WHERE canonical <> number');
  for (const [from, canonical] of history.merges()) {
    const [gone, stays] = [numberOfEntity(connection, from), numberOfEntity(connection, canonical)];
    if (gone !== null && stays !== null)
      connection.run('UPDATE entities SET canonical = ? WHERE number = ?', stays, gone);
  }
}

function name(connection: Connection, history: EntityHistory): void {
  connection.run('UPDATE entities SET shown = name WHERE shown <> name');
  for (const [id, name] of history.names())
    connection.run('UPDATE entities SET shown = ? WHERE id = ?', nameNumber(connection, name), id);
  connection.run('DELETE FROM aliases');
  for (const { entity, name } of history.aliases())
    connection.run(
      'INSERT OR IGNORE INTO aliases (entity, name) SELECT number, ? FROM entities WHERE id = ?',
      nameNumber(connection, name),
      entity,
    );
}

function reassignSplit(connection: Connection): void {
  const documents = connection.all<{ document: number }>('SELECT DISTINCT document FROM split_documents');
  for (const { document } of documents) {
    const stored = storedReading(connection, document, null);
    if (stored) reassign(connection, document, stored);
  }
}

const idsOf = (connection: Connection, numbers: ReadonlySet<number>): string[] =>
  connection
    .all<{ id: string }>(
      'SELECT id FROM entities WHERE number IN (SELECT value FROM json_each(?))',
      JSON.stringify([...numbers]),
    )
    .map(({ id }) => id);

/** A proposal is answered where it was taken back, where the two are one now, or where people said that they are not. */
function settleProposals(connection: Connection, concerned: readonly string[]): void {
  connection.run(
    `UPDATE decisions AS p SET settled =
       EXISTS (SELECT 1 FROM decisions u WHERE u.undoes = p.id AND u.settled = 0)
       OR EXISTS (SELECT 1 FROM decisions a WHERE a.action = 'apart' AND a.settled = 0
         AND ((a.from_id = p.from_id AND a.into_id = p.into_id) OR (a.from_id = p.into_id AND a.into_id = p.from_id)))
       OR EXISTS (SELECT 1 FROM entities f JOIN entities i ON i.canonical = f.canonical
         WHERE f.id = p.from_id AND i.id = p.into_id)
     WHERE p.action = 'propose' AND (p.from_id IN (SELECT value FROM json_each(@ids)) OR p.into_id IN (SELECT value FROM json_each(@ids)))`,
    { ids: JSON.stringify(concerned) },
  );
}
