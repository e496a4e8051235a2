import type { EntityCard } from '../entities.ts';
import { dayOfNumber } from '../days.ts';
import type { Connection } from './connection.ts';

/** The voices of an entity and of those merged into it. */
export const VOICES =
  'SELECT v.number FROM entities e JOIN voices v ON v.entity = e.number WHERE e.canonical = @number';

/**
 * Entities (as they are now) that have a name which matches, in any article or given by people.
 * It takes the match, in FTS5's language, four times.
 */
export const NAMED = `
  SELECT canonical FROM entities WHERE name IN (SELECT rowid FROM name_words WHERE name_words MATCH ?)
    OR shown IN (SELECT rowid FROM name_words WHERE name_words MATCH ?)
  UNION SELECT e.canonical FROM voices v JOIN entities e ON e.number = v.entity
    WHERE v.name IN (SELECT rowid FROM name_words WHERE name_words MATCH ?)
  UNION SELECT e.canonical FROM aliases a JOIN entities e ON e.number = a.entity
    WHERE a.name IN (SELECT rowid FROM name_words WHERE name_words MATCH ?)`;

/** Every name but the one that is shown: those that documents give, and those that people gave. */
export const aliasesOf = (connection: Connection, number: number, shown: string): string[] =>
  connection
    .all<{ name: string }>(
      `SELECT n.name FROM names n WHERE n.number IN (
         SELECT v.name FROM entities e JOIN voices v ON v.entity = e.number WHERE e.canonical = @number
         UNION SELECT e.shown FROM entities e WHERE e.canonical = @number
         UNION SELECT e.name FROM entities e WHERE e.canonical = @number
         UNION SELECT a.name FROM entities e JOIN aliases a ON a.entity = e.number WHERE e.canonical = @number)
       ORDER BY n.name`,
      { number },
    )
    .flatMap(({ name }) => (name === shown ? [] : [name]));

interface Stretch {
  readonly first: number | null;
  readonly last: number | null;
  readonly documents: number;
}

/** In how many documents, and between which days of publication. */
export function appearanceOf(connection: Connection, number: number): Pick<EntityCard, 'documents' | 'from' | 'until'> {
  const found = connection.get<Stretch>(
    `SELECT count(DISTINCT a.document) AS documents, min(d.published) AS first, max(d.published) AS last
     FROM appearances a JOIN documents d ON d.number = a.document WHERE a.voice IN (${VOICES})`,
    { number },
  ) as Stretch;
  return { documents: found.documents, ...days(found) };
}

const days = ({ first, last }: Stretch): Pick<EntityCard, 'from' | 'until'> => ({
  from: first === null ? null : dayOfNumber(first),
  until: last === null ? null : dayOfNumber(last),
});

/** What documents call it, and between which days; most frequent first. */
export const heldBy = (connection: Connection, number: number): EntityCard['held'] =>
  connection
    .all<Stretch & { readonly role: string }>(
      `SELECT l.value AS role, count(DISTINCT r.document) AS documents, min(d.published) AS first, max(d.published) AS last
       FROM roles r JOIN labels l ON l.number = r.role JOIN documents d ON d.number = r.document
       WHERE r.voice IN (${VOICES}) GROUP BY l.number ORDER BY documents DESC, l.value`,
      { number },
    )
    .map(({ role, ...found }) => ({ role, ...days(found), documents: found.documents }));

/** Most frequent first. */
export const rolesOf = (connection: Connection, number: number): string[] =>
  connection
    .all<{ role: string }>(
      `SELECT l.value AS role FROM roles r JOIN labels l ON l.number = r.role WHERE r.voice IN (${VOICES})
       GROUP BY l.number ORDER BY count(DISTINCT r.document) DESC, l.value`,
      { number },
    )
    .map(({ role }) => role);
