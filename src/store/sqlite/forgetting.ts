import { sha256 } from '../document-id.ts';
import type { Tombstone } from '../upkeep.ts';
import { applyDecisions } from './applying.ts';
import type { Connection } from './connection.ts';
import { historyOf } from './history.ts';
import { hashOf } from './names.ts';
import { pruneEntities, pruneVoices, renameForgotten } from './pruning.ts';
import { countReading } from './new-reading.ts';
import { speakersOfAll } from './readings.ts';
import { seenReading, uncountNamed } from './shown.ts';
import { clearStatements } from './statements.ts';
import { addTombstone } from './tombstones.ts';

/** Removes documents with all that hangs on them; what they left nowhere else goes too. Unknown ids are passed over. */
export function forget(connection: Connection, ids: readonly string[], reason: string, at: string): Tombstone[] {
  const documents = ids.flatMap((id) => connection.get<DocumentRow>(DOCUMENT, id) ?? []);
  const stones = documents.map(({ digest, address }): Tombstone => {
    const stone = { digest: digest.toString('hex'), address: address === null ? null : sha256(address), reason, at };
    addTombstone(connection, stone);
    return stone;
  });
  remove(connection, documents);
  return stones;
}

interface DocumentRow {
  readonly number: number;
  readonly digest: Buffer;
  readonly address: string | null;
}

const DOCUMENT = 'SELECT number, digest, address FROM documents WHERE id = ?';

/** Removes what tombstones from elsewhere name: texts by digest, addresses by theirs. */
export function obey(connection: Connection, stones: readonly Tombstone[]): void {
  const digests = new Set(stones.map(({ digest }) => digest));
  const addresses = new Set(stones.flatMap(({ address }) => address ?? []));
  const named = connection
    .all<DocumentRow>('SELECT number, digest, address FROM documents')
    .filter(
      ({ digest, address }) =>
        digests.has(digest.toString('hex')) || (address !== null && addresses.has(sha256(address))),
    );
  remove(connection, named);
}

function remove(connection: Connection, documents: readonly DocumentRow[]): void {
  if (documents.length === 0) return;
  const labels = labelsOf(connection, documents);
  const entities = new Set<number>();
  for (const document of documents) for (const entity of removeOne(connection, document)) entities.add(entity);
  removeWithout(connection, [...pruneEntities(connection, historyOf(connection)), ...emptySplits(connection)]);
  for (const entity of entities) renameForgotten(connection, entity);
  pruneLabels(connection, labels);
}

/** The entities that spoke in it, in whichever reading, are returned. */
function removeOne(connection: Connection, { number, address }: DocumentRow): number[] {
  const seen = seenReading(connection, number);
  const voices = seen ? clearStatements(connection, number, seen) : [];
  const entities = new Set(uncountNamed(connection, number));
  for (const speakers of speakersOfAll(connection, number)) {
    countReading(connection, speakers, -1);
    for (const who of speakers) if (who !== null) entities.add(who.entity);
  }
  regroup(connection, number);
  // What a list said of it while it could not be fetched.
  connection.run(
    'UPDATE journal SET claims = NULL WHERE (key_hash, key) IN (SELECT key_hash, key FROM journal WHERE document = ?)',
    number,
  );
  for (const table of ['corrections', 'shown', 'bands', 'texts', 'readings', 'split_documents', 'journal'])
    connection.run(`DELETE FROM ${table} WHERE document = ?`, number);
  if (address !== null) connection.run('DELETE FROM journal WHERE key_hash = ? AND key = ?', hashOf(address), address);
  connection.run('DELETE FROM documents WHERE number = ?', number);
  pruneVoices(connection, voices);
  return [...entities];
}

/** Versions of what goes are versions of the first that stays. */
function regroup(connection: Connection, number: number): void {
  connection.run(
    `UPDATE documents SET version_of = (SELECT min(number) FROM documents WHERE version_of = @number AND number <> @number)
     WHERE version_of = @number AND number <> @number`,
    { number },
  );
}

/** Whom a split made of documents that are all gone. */
const emptySplits = (connection: Connection): string[] =>
  connection
    .all<{ into_id: string }>(
      `SELECT into_id FROM decisions WHERE action = 'split'
       AND NOT EXISTS (SELECT 1 FROM split_documents WHERE decision = decisions.number)`,
    )
    .map(({ into_id }) => into_id);

/** Decisions about those who are gone go too, and those that took them back; which may be the end of others. */
function removeWithout(connection: Connection, gone: readonly string[]): void {
  if (gone.length === 0) return;
  const ids = JSON.stringify(gone);
  const named = connection.all<{ number: number; id: string }>(
    `SELECT number, id FROM decisions WHERE from_id IN (SELECT value FROM json_each(@ids))
       OR into_id IN (SELECT value FROM json_each(@ids))`,
    { ids },
  );
  if (named.length === 0) return;
  for (const { number } of named) {
    connection.run('DELETE FROM split_documents WHERE decision = ?', number);
    connection.run('DELETE FROM decisions WHERE number = ?', number);
  }
  removeWithout(connection, applyDecisions(connection, []));
}

function labelsOf(connection: Connection, documents: readonly DocumentRow[]): number[] {
  const numbers = JSON.stringify(documents.map(({ number }) => number));
  return connection
    .all<{ label: number }>(
      `WITH gone AS (SELECT * FROM documents WHERE number IN (SELECT value FROM json_each(?)))
       SELECT outlet AS label FROM gone UNION SELECT host FROM gone UNION SELECT language FROM gone
       UNION SELECT role FROM roles JOIN gone ON gone.number = roles.document`,
      numbers,
    )
    .flatMap(({ label }) => label ?? []);
}

function pruneLabels(connection: Connection, labels: readonly number[]): void {
  connection.run(
    `DELETE FROM labels WHERE number IN (SELECT value FROM json_each(?)) AND number NOT IN (
       SELECT outlet FROM documents WHERE outlet IS NOT NULL UNION SELECT host FROM documents WHERE host IS NOT NULL
       UNION SELECT language FROM documents WHERE language IS NOT NULL UNION SELECT role FROM roles
       UNION SELECT engine FROM readings UNION SELECT run FROM journal)`,
    JSON.stringify(labels),
  );
}
