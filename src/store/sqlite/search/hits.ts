import type { Query } from '../../../core/query/query.ts';
import type { Connection } from '../connection.ts';
import { type Condition, conditionOf } from './conditions.ts';
import { asMatch, soughtWords } from './match.ts';

/** A statement that matches, as the narrow table has it: numbers only. The score is lower the better (BM25), else 0. */
export type HitRow = readonly [
  ...[number: number, document: number, position: number, published: number | null],
  ...[outlet: number | null, voice: number | null, manner: number, score: number],
];

const COLUMNS = 's.number, s.document, s.position, s.published, s.outlet, s.voice, s.manner';

/** Shows everything that matches, in no order; how much it is, is returned. */
export function visitHits(
  connection: Connection,
  query: Query,
  scored: boolean,
  visitor: (hit: HitRow) => void,
): number {
  const { score, sql, parameters } = hitsQuery(connection, query, scored);
  return connection.visit<HitRow>(`${COLUMNS}, ${score}`, sql, parameters, visitor);
}

/** Words are looked up first, where there are some that all must have; the rest is asked of what they find. */
function hitsQuery(connection: Connection, query: Query, scored: boolean): Condition & { readonly score: string } {
  const { match, rest } = divided(query);
  const conditions = rest.map((part) => conditionOf(connection, part, 'statement'));
  const where = conditions.map(({ sql }) => ` AND ${sql}`).join('');
  const parameters = conditions.flatMap((one) => one.parameters);
  if (match !== null)
    return {
      score: scored ? 'statement_words.rank' : '0',
      sql: `FROM statement_words CROSS JOIN statements s ON s.number = statement_words.rowid
        WHERE statement_words MATCH ?${where}`,
      parameters: [match, ...parameters],
    };
  const words = scored ? soughtWords(query) : null;
  if (words === null) return { score: '0', sql: `FROM statements s WHERE 1${where}`, parameters };
  return {
    score: 'coalesce(r.score, 0)',
    sql: `FROM statements s
      LEFT JOIN (SELECT rowid AS number, rank AS score FROM statement_words WHERE statement_words MATCH ?) r
      ON r.number = s.number WHERE 1${where}`,
    parameters: [words, ...parameters],
  };
}

function divided(query: Query): { match: string | null; rest: readonly Query[] } {
  const whole = asMatch(query);
  if (whole !== null) return { match: whole, rest: [] };
  if (query.type !== 'and') return { match: null, rest: [query] };
  const words = query.parts.filter((part) => asMatch(part) !== null);
  const [first, second] = words;
  if (!first) return { match: null, rest: query.parts };
  const match = asMatch(second ? { type: 'and', parts: words } : first);
  return { match, rest: query.parts.filter((part) => !words.includes(part)) };
}
