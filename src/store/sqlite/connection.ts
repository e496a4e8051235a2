import Database from 'better-sqlite3';
import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Schema } from './schema.ts';

/** Builds queries, typed, and runs none: SQLite answers at once, so that a transaction is one plain function. */
export const build = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

type Parameters = readonly unknown[];
interface Compilable<Row> {
  compile(): CompiledQuery<Row>;
}

/** One connection to an archive; statements are prepared once. */
export class Connection {
  readonly database: Database.Database;
  readonly #prepared = new Map<string, Database.Statement>();
  #visitor: (row: readonly unknown[]) => void = () => {};

  constructor(database: Database.Database) {
    this.database = database;
    database.aggregate('visit', {
      ...{ start: 0, varargs: true },
      step: (count: number, ...row: unknown[]) => {
        this.#visitor(row);
        return count + 1;
      },
    });
  }

  /**
   * Shows a visitor every row that `FROM …` gives, and counts them. As an aggregate inside SQLite it takes a third of the
   * time of a walk from outside. The visitor must not use the connection.
   */
  visit<Row extends readonly unknown[]>(
    columns: string,
    from: string,
    parameters: Parameters,
    visitor: (row: Row) => void,
  ): number {
    this.#visitor = visitor as (row: readonly unknown[]) => void;
    return this.get<{ count: number }>(`SELECT visit(${columns}) AS count ${from}`, ...parameters)?.count ?? 0;
  }

  /** A statement on a hot path, or one that Kysely has no words for. Columns come as an object a row. */
  prepare<Row = unknown>(sql: string): Database.Statement<unknown[], Row> {
    let statement = this.#prepared.get(sql);
    if (!statement) {
      // Queries of people differ endlessly; what is asked often comes back soon.
      if (this.#prepared.size > 500) this.#prepared.clear();
      statement = this.database.prepare(sql);
      this.#prepared.set(sql, statement);
    }
    return statement as Database.Statement<unknown[], Row>;
  }

  get<Row>(sql: string, ...parameters: Parameters): Row | undefined {
    return this.prepare<Row>(sql).get(...parameters);
  }

  all<Row>(sql: string, ...parameters: Parameters): Row[] {
    return this.prepare<Row>(sql).all(...parameters);
  }

  run(sql: string, ...parameters: Parameters): Database.RunResult {
    return this.prepare(sql).run(...parameters);
  }

  select<Row>(query: Compilable<Row>): Row[] {
    const { sql, parameters } = query.compile();
    return this.all<Row>(sql, ...parameters);
  }

  first<Row>(query: Compilable<Row>): Row | undefined {
    const { sql, parameters } = query.compile();
    return this.get<Row>(sql, ...parameters);
  }

  /** All or nothing, from the first read on: nobody else writes meanwhile. */
  write<Result>(work: () => Result): Result {
    return this.database.transaction(work).immediate();
  }

  /** Everything in it sees the archive as of its beginning. */
  read<Result>(work: () => Result): Result {
    return this.database.transaction(work).deferred();
  }
}
