import { foldedWords } from '../../core/query/words.ts';
import type { Finding } from '../upkeep.ts';
import { applyDecisions } from './applying.ts';
import type { Connection } from './connection.ts';
import { addKeys } from './names.ts';
import { pruneUnborne } from './pruning.ts';
import { countReading, speakersOfAll, storedReading } from './readings.ts';
import { fillStatements } from './statements.ts';

/** What is made of texts, readings and decisions, and can be made of them again. */
const MADE = ['statements', 'appearances', 'roles', 'voices', 'keys', 'aliases'] as const;
const INDEXES = ['statement_words', 'document_words', 'name_words'] as const;

/**
 * Rebuilds all that follows from texts, readings and people's decisions. Documents whose text or reading cannot be read
 * stay as they are and are left out of the search; their ids are in the findings before.
 */
export function repair(connection: Connection): Finding[] {
  for (const index of INDEXES) connection.run(`INSERT INTO ${index} (${index}) VALUES ('delete-all')`);
  for (const table of MADE) connection.run(`DELETE FROM ${table}`);
  connection.run('UPDATE entities SET readings = 0, statements = 0, canonical = number, shown = name');
  connection.run('UPDATE documents SET readings = (SELECT count(*) FROM readings WHERE document = documents.number)');
  connection.run(
    `UPDATE documents SET version_of = number
     WHERE (SELECT version_of FROM documents f WHERE f.number = documents.version_of) IS NOT version_of`,
  );
  for (const { number, name } of connection.all<{ number: number; name: string }>('SELECT number, name FROM names'))
    connection.run('INSERT INTO name_words (rowid, name) VALUES (?, ?)', number, foldedWords(name));
  const unread = rebuildDocuments(connection);
  restoreNames(connection);
  applyDecisions(connection, everybody(connection));
  pruneUnborne(connection);
  return [
    ...unread,
    finding('The index, counts and speakers were built anew from texts, readings and decisions.', null, true),
  ];
}

const finding = (message: string, documentId: string | null, repaired: boolean): Finding => ({
  ...{ rule: 'index', message, documentId, repaired },
});

function rebuildDocuments(connection: Connection): Finding[] {
  const unread: Finding[] = [];
  for (const { number, id } of connection.all<{ number: number; id: string }>(
    'SELECT number, id FROM documents ORDER BY number',
  )) {
    for (const speakers of speakersOfAll(connection, number)) countReading(connection, speakers, 1);
    try {
      const stored = storedReading(connection, number, null);
      if (!stored) continue;
      fillStatements(connection, number, stored.reading, stored.speakers);
      const bytes = Buffer.byteLength(stored.reading.text);
      connection.run('UPDATE documents SET text_bytes = ? WHERE number = ?', bytes, number);
    } catch (error) {
      unread.push(finding(`It cannot be searched, for it cannot be read: ${(error as Error).message}`, id, false));
    }
  }
  return unread;
}

/** Names and their keys, as entities have them before any decision. */
function restoreNames(connection: Connection): void {
  for (const { number, name } of connection.all<{ number: number; name: string }>(
    'SELECT e.number, n.name FROM entities e JOIN names n ON n.number = e.name',
  ))
    addKeys(connection, number, name);
}

const everybody = (connection: Connection): string[] =>
  connection.all<{ id: string }>('SELECT id FROM entities').map(({ id }) => id);
