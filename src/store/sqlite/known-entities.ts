import { foldedWords } from '../../core/query/words.ts';
import type { KnownEntity } from '../entities.ts';
import type { Connection } from './connection.ts';
import { entityRow } from './entities.ts';
import { aliasesOf, appearanceOf, rolesOf, VOICES } from './entity-facts.ts';
import { hashOf } from './names.ts';

/** Company is told from the last documents of an entity, and so many names of it. */
const LAST_DOCUMENTS = 50;
const MOST_COMPANY = 50;

/** Entities that bear one of the keys by any of their names; those merged away as whom they are now. */
export const knownEntities = (connection: Connection, keys: readonly string[]): KnownEntity[] =>
  connection
    .all<{ canonical: number }>(
      `SELECT DISTINCT e.canonical FROM keys k JOIN entities e ON e.number = k.entity
       WHERE k.hash IN (SELECT value FROM json_each(?)) ORDER BY e.canonical`,
      JSON.stringify(keys.map(hashOf)),
    )
    .map(({ canonical }) => known(connection, canonical));

function known(connection: Connection, number: number): KnownEntity {
  const { id, kind, name } = entityRow(connection, number);
  return {
    ...{ id, kind, name, aliases: aliasesOf(connection, number, name), roles: rolesOf(connection, number) },
    ...{ company: companyOf(connection, number), ...appearanceOf(connection, number) },
  };
}

function companyOf(connection: Connection, number: number): KnownEntity['company'] {
  const rows = connection.all<{ name: string; document: number }>(
    `SELECT DISTINCT n.name, a.document FROM appearances a
     JOIN voices v ON v.number = a.voice JOIN names n ON n.number = v.name
     WHERE a.document IN (SELECT DISTINCT document FROM appearances WHERE voice IN (${VOICES})
                          ORDER BY document DESC LIMIT ${LAST_DOCUMENTS})
       AND a.voice NOT IN (${VOICES})`,
    { number },
  );
  const documents = new Map<string, Set<number>>();
  for (const { name, document } of rows) {
    const folded = foldedWords(name);
    documents.set(folded, (documents.get(folded) ?? new Set()).add(document));
  }
  return Array.from(documents, ([name, found]) => ({ name, documents: found.size }))
    .sort((a, b) => b.documents - a.documents || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_COMPANY);
}
