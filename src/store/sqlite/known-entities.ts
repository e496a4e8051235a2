import type { EntityKind, KnownEntity } from '../entities.ts';
import { foldedWords } from '../../core/query/words.ts';
import { dayOfNumber } from '../days.ts';
import type { Connection } from './connection.ts';
import { namesLike } from './names.ts';

/** Company is told from the last documents of an entity, and so many names of it. */
const LAST_DOCUMENTS = 50;
const MOST_COMPANY = 50;

/** Entities that bear one of the folded names, or have it as the last word of one; those merged away under their new name. */
export function knownEntities(connection: Connection, folded: readonly string[]): KnownEntity[] {
  const names = [...new Set(folded)].filter((name) => name !== '').flatMap((name) => namesLike(connection, name));
  if (names.length === 0) return [];
  return connection
    .all<{ canonical: number }>(
      `SELECT DISTINCT canonical FROM entities WHERE number IN (
         SELECT entity FROM voices WHERE entity <> 0 AND name IN (SELECT value FROM json_each(@names))
         UNION SELECT number FROM entities WHERE name IN (SELECT value FROM json_each(@names))
         UNION SELECT entity FROM aliases WHERE name IN (SELECT value FROM json_each(@names)))
       ORDER BY canonical`,
      { names: JSON.stringify(names) },
    )
    .map(({ canonical }) => known(connection, canonical));
}

/** The voices of an entity and of those merged into it. */
const VOICES = 'SELECT v.number FROM entities e JOIN voices v ON v.entity = e.number WHERE e.canonical = @number';

interface EntityRow {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

interface SpanRow {
  readonly documents: number;
  readonly first: number | null;
  readonly last: number | null;
}

function known(connection: Connection, number: number): KnownEntity {
  const { id, kind, name } = connection.get<EntityRow>(
    'SELECT e.id, e.kind, n.name FROM entities e JOIN names n ON n.number = e.shown WHERE e.number = ?',
    number,
  ) as EntityRow;
  const { documents, first, last } = connection.get<SpanRow>(
    `SELECT count(DISTINCT a.document) AS documents, min(d.published) AS first, max(d.published) AS last
     FROM appearances a JOIN documents d ON d.number = a.document WHERE a.voice IN (${VOICES})`,
    { number },
  ) as SpanRow;
  return {
    ...{ id, kind, name, aliases: aliasesOf(connection, number, name), roles: rolesOf(connection, number) },
    ...{ company: companyOf(connection, number), documents },
    ...{ from: first === null ? null : dayOfNumber(first), until: last === null ? null : dayOfNumber(last) },
  };
}

/** Every name but the one that is shown: those that documents give, and those that people gave. */
export const aliasesOf = (connection: Connection, number: number, shown: string): string[] =>
  connection
    .all<{ name: string }>(
      `SELECT DISTINCT n.name FROM names n WHERE n.number IN (
         SELECT v.name FROM entities e JOIN voices v ON v.entity = e.number WHERE e.canonical = @number
         UNION SELECT e.shown FROM entities e WHERE e.canonical = @number
         UNION SELECT e.name FROM entities e WHERE e.canonical = @number
         UNION SELECT a.name FROM entities e JOIN aliases a ON a.entity = e.number WHERE e.canonical = @number)
       ORDER BY n.name`,
      { number },
    )
    .flatMap(({ name }) => (name === shown ? [] : [name]));

/** Most frequent first. */
export const rolesOf = (connection: Connection, number: number): string[] =>
  connection
    .all<{ value: string }>(
      `SELECT l.value FROM appearances a JOIN labels l ON l.number = a.role WHERE a.voice IN (${VOICES})
       GROUP BY l.number ORDER BY count(DISTINCT a.document) DESC, l.value`,
      { number },
    )
    .map(({ value }) => value);

function companyOf(connection: Connection, number: number): KnownEntity['company'] {
  const rows = connection.all<{ name: string; document: number }>(
    `SELECT DISTINCT n.name, a.document FROM appearances a
     JOIN voices v ON v.number = a.voice JOIN names n ON n.number = v.name
     WHERE a.document IN (SELECT DISTINCT document FROM appearances WHERE voice IN (${VOICES}) ORDER BY document DESC LIMIT ${LAST_DOCUMENTS})
       AND a.voice NOT IN (${VOICES})`,
    { number },
  );
  const documents = new Map<string, Set<number>>();
  for (const { name, document } of rows) {
    const folded = foldedWords(name);
    documents.set(folded, (documents.get(folded) ?? new Set()).add(document));
  }
  return [...documents]
    .map(([name, found]) => ({ name, documents: found.size }))
    .sort((a, b) => b.documents - a.documents || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_COMPANY);
}
