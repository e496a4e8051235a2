import type { Days, Exact, Phrase, Query } from '../../../core/query/query.ts';
import { numberOfDay } from '../../days.ts';
import { statementNumber } from '../archived.ts';
import type { Connection } from '../connection.ts';
import { NAMED } from '../entity-facts.ts';
import { underMask } from '../manner.ts';
import { asMatch, DOCUMENT_COLUMNS, ftsPhrase } from './match.ts';

/** A condition in SQL, never NULL, so that NOT turns it round. */
export interface Condition {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** What rows are asked about: statements called `s`, or documents called `d`. */
type Level = 'statement' | 'document';

const condition = (sql: string, ...parameters: unknown[]): Condition => ({ sql, parameters });
const NOTHING = condition('0');

/** A query as a condition. Of a document, what only statements have is true where one of them has it. */
export function conditionOf(connection: Connection, query: Query, level: Level): Condition {
  switch (query.type) {
    case 'all':
      return condition('1');
    case 'and':
    case 'or':
      return several(connection, query.type, query.parts, level);
    case 'not': {
      const { sql, parameters } = conditionOf(connection, query.part, level);
      return condition(`NOT ${sql}`, ...parameters);
    }
    case 'choice': {
      const under = underMask(query.field, query.value);
      return under ? ofStatement(level, condition('(s.manner & ?) = ?', under.mask, under.bits)) : NOTHING;
    }
    case 'days':
      return daysCondition(query, level);
    case 'exact':
      return exactCondition(connection, query, level);
    default:
      return phraseCondition(query, level);
  }
}

function several(connection: Connection, type: 'and' | 'or', parts: readonly Query[], level: Level): Condition {
  const match = level === 'statement' ? asMatch({ type, parts }) : null;
  if (match !== null) return matching(match);
  const all = parts.map((part) => conditionOf(connection, part, level));
  return condition(
    `(${all.map(({ sql }) => sql).join(type === 'and' ? ' AND ' : ' OR ')})`,
    ...all.flatMap(({ parameters }) => parameters),
  );
}

const matching = (match: string): Condition =>
  condition('s.number IN (SELECT rowid FROM statement_words WHERE statement_words MATCH ?)', match);

/** A condition on statements, at either level. */
const ofStatement = (level: Level, { sql, parameters }: Condition): Condition =>
  level === 'statement'
    ? condition(sql, ...parameters)
    : condition(`d.number IN (SELECT s.document FROM statements s WHERE ${sql})`, ...parameters);

/** A set of documents, at either level. */
const amongDocuments = (level: Level, set: string, ...parameters: unknown[]): Condition =>
  condition(`${level === 'statement' ? 's.document' : 'd.number'} IN (${set})`, ...parameters);

function phraseCondition(phrase: Phrase, level: Level): Condition {
  const column = DOCUMENT_COLUMNS[phrase.field];
  if (column !== undefined)
    return amongDocuments(
      level,
      'SELECT rowid FROM document_words WHERE document_words MATCH ?',
      `${column} : ${ftsPhrase(phrase)}`,
    );
  if (phrase.field === 'speaker') return ofStatement(level, spokenBy(ftsPhrase(phrase)));
  return ofStatement(level, matching(asMatch(phrase) as string));
}

/** Who has the name in the article, or is an entity that has it in any. */
const spokenBy = (name: string): Condition =>
  condition(
    `(s.voice IS NOT NULL AND s.voice IN (
      SELECT number FROM voices WHERE name IN (SELECT rowid FROM name_words WHERE name_words MATCH ?)
      UNION SELECT v.number FROM voices v JOIN entities e ON e.number = v.entity WHERE e.canonical IN (${NAMED})))`,
    ...[name, name, name, name, name],
  );

function daysCondition({ field, from, until }: Days, level: Level): Condition {
  const [first, end] = [from === null ? 0 : numberOfDay(from), until === null ? 99_999_999 : numberOfDay(until)];
  if (field === 'said')
    return ofStatement(
      level,
      condition('(s.said_from IS NOT NULL AND s.said_until >= ? AND s.said_from < ?)', first, end),
    );
  const column = `${level === 'statement' ? 's' : 'd'}.published`;
  return condition(`(${column} IS NOT NULL AND ${column} >= ? AND ${column} < ?)`, first, end);
}

function exactCondition(connection: Connection, { field, value }: Exact, level: Level): Condition {
  switch (field) {
    case 'document':
      return amongDocuments(level, 'SELECT number FROM documents WHERE id = ?', value);
    case 'language':
    case 'host':
      return amongDocuments(
        level,
        `SELECT number FROM documents WHERE ${field} = (SELECT number FROM labels WHERE value = ?)`,
        value,
      );
    case 'entity':
      return ofStatement(level, ofEntity(value));
    default: {
      const number = statementNumber(connection, value);
      return number === null ? NOTHING : ofStatement(level, condition('s.number = ?', number));
    }
  }
}

const ofEntity = (id: string): Condition =>
  condition(
    `(s.voice IS NOT NULL AND s.voice IN (SELECT v.number FROM voices v JOIN entities e ON e.number = v.entity
      WHERE e.canonical = (SELECT canonical FROM entities WHERE id = ?)))`,
    id,
  );
