import type { Reading } from '../../core/statement.ts';
import type { Connection } from './connection.ts';
import { DOCUMENT_FIELDS, documentWords, STATEMENT_FIELDS, statementWords } from './index-words.ts';

/** The indexes that are made of readings, with their columns. */
const INDEXES = { statement_words: STATEMENT_FIELDS, document_words: DOCUMENT_FIELDS } as const;
type Index = keyof typeof INDEXES;

/**
 * Compares the index with what it should hold in flat memory: for each column, the sum of a hash of every word in it,
 * whatever their order. SQLite's own check knows whether an index is whole, not whether it is that of these texts.
 */
export class IndexSums {
  readonly #expected = new Map<string, number>();

  expect({ statements, metadata, text }: Reading): void {
    for (const statement of statements) this.#add('statement_words', statementWords(statement));
    this.#add('document_words', documentWords(metadata, text));
  }

  #add(index: Index, columns: readonly string[]): void {
    for (const [at, words] of columns.entries()) {
      if (words === '') continue;
      const key = `${index} ${INDEXES[index][at]}`;
      let sum = this.#expected.get(key) ?? 0;
      for (const word of words.split(' ')) sum = (sum + hash(word)) >>> 0;
      this.#expected.set(key, sum);
    }
  }

  *differences(connection: Connection): Generator<string> {
    for (const index of Object.keys(INDEXES) as Index[]) {
      yield* this.#differencesIn(connection, index);
    }
    yield* unindexed(connection);
  }

  *#differencesIn(connection: Connection, index: Index): Generator<string> {
    const name = index.replace('_words', 's');
    let found: Map<string, number>;
    try {
      found = sums(connection, index);
    } catch (error) {
      return yield `The index of ${name} cannot be read: ${(error as Error).message}.`;
    }
    for (const column of INDEXES[index])
      if ((this.#expected.get(`${index} ${column}`) ?? 0) !== (found.get(column) ?? 0))
        yield `The index does not hold the words that it should ('${column}' of ${name}).`;
  }
}

const vocabularyOf = (connection: Connection, index: Index): string => {
  connection.database.exec(
    `CREATE VIRTUAL TABLE IF NOT EXISTS temp.${index}_vocabulary USING fts5vocab(main, ${index}, col)`,
  );
  return `${index}_vocabulary`;
};

function sums(connection: Connection, index: Index): Map<string, number> {
  const found = new Map<string, number>();
  const rows = connection.database
    .prepare<unknown[], [string, string, number]>(`SELECT term, col, cnt FROM temp.${vocabularyOf(connection, index)}`)
    .raw()
    .iterate() as IterableIterator<[string, string, number]>;
  for (const [term, column, count] of rows)
    found.set(column, ((found.get(column) ?? 0) + Math.imul(hash(term), count)) >>> 0);
  return found;
}

const MISSING: readonly (readonly [sql: string, what: string])[] = [
  [
    'SELECT count(*) AS wrong FROM statements s LEFT JOIN statement_words_docsize i ON i.id = s.number WHERE i.id IS NULL',
    'statements are not in the index',
  ],
  [
    'SELECT count(*) AS wrong FROM statement_words_docsize i LEFT JOIN statements s ON i.id = s.number WHERE s.number IS NULL',
    'entries of the index are of no statement',
  ],
  [
    'SELECT count(*) AS wrong FROM names n LEFT JOIN name_words_docsize i ON i.id = n.number WHERE i.id IS NULL',
    'names are not in the index',
  ],
];

function* unindexed(connection: Connection): Generator<string> {
  for (const [sql, what] of MISSING) {
    const { wrong } = connection.get<{ wrong: number }>(sql) as { wrong: number };
    if (wrong > 0) yield `${wrong} ${what}.`;
  }
}

/** FNV-1a, 32 bits, over UTF-16 units. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
