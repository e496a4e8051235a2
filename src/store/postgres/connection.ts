import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { OpenOptions } from '../open-options.ts';
import { shownPlace } from '../shown-place.ts';
import { StoreError } from '../store.ts';
import { explained } from './errors.ts';
import { migrate, SCHEMA } from './migrations.ts';
import type { Tables } from './tables.ts';

/** Where queries run: the pool, or a transaction. */
export type Db = Kysely<Tables>;

/** What the parts of the backend share. */
export interface Connection {
  readonly address: string;
  readonly db: Db;
  readonly schema: number;
  /** Runs work in which the archive itself may be the trouble, and explains it. */
  explaining<T>(work: () => Promise<T>): Promise<T>;
  /** One transaction; where the server cannot order it with another (deadlock), it is done again. */
  write<T>(work: (db: Transaction<Tables>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** More at once wait: a server has about a hundred for everyone. */
const CONNECTIONS = 10;
/** Milliseconds. */
const PATIENCE = 15_000;
const INT8 = 20;
const DATE = 1082;

/** @throws {StoreError} where the server, the database or the archive in it cannot be used. */
export async function connect(address: string, options: OpenOptions): Promise<Connection> {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: poolFor(address, options) }) });
  const connection = over(address, db);
  try {
    const found = await connection.explaining(() => prepared(db as unknown as Kysely<unknown>, options));
    if (found === 0)
      throw new StoreError('missing', `There is no archive in ${shownPlace(address)}: \`hearsay ingest\` makes one`);
    return connection;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

function prepared(db: Kysely<unknown>, { create = false, readOnly = false }: OpenOptions): Promise<number> {
  return migrate(db, { create: create && !readOnly });
}

function poolFor(address: string, { readOnly, patience = PATIENCE }: OpenOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: address,
    max: CONNECTIONS,
    connectionTimeoutMillis: patience,
    application_name: 'hearsay',
    options: `-c search_path=hearsay -c timezone=UTC -c jit=off${readOnly ? ' -c default_transaction_read_only=on' : ''}`,
    types: { getTypeParser },
  });
  // An idle connection that breaks is replaced at its next use, which says what is wrong; without this it ends the process.
  pool.on('error', () => {});
  return pool;
}

/** Numbers stay numbers (none here is above 2^53), days stay words. */
const getTypeParser = ((type: number, format?: 'text' | 'binary') => {
  if (type === INT8) return Number;
  return type === DATE ? String : pg.types.getTypeParser(type, format as 'text');
}) as typeof pg.types.getTypeParser;

const DEADLOCK = new Set(['40P01', '40001']);
const ATTEMPTS = 5;

function over(address: string, db: Db): Connection {
  const explaining = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw explained(error, address);
    }
  };
  return {
    ...{ address, db, schema: SCHEMA, explaining },
    write: (work) => explaining(() => attempt(() => db.transaction().execute(work), ATTEMPTS)),
    close: () => db.destroy(),
  };
}

async function attempt<T>(work: () => Promise<T>, left: number): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (left <= 1 || !DEADLOCK.has(code)) throw error;
    return attempt(work, left - 1);
  }
}

/** Every write to one archive takes this lock: shared where names tell writers apart, alone where they cannot. */
const ARCHIVE = 4_733_019_002;

/** Until the transaction ends nobody else writes. */
export const lockAll = (db: Db): Promise<unknown> => sql`SELECT pg_advisory_xact_lock(${ARCHIVE})`.execute(db);

/** More names than this are locked by locking all: the server keeps room for some thousands. */
const MOST_NAMES = 200;

/**
 * Until the transaction ends, no other writer has one of these names (documents, speakers, near-duplicates): two that
 * share one come one after the other. Locks are taken in one order, so that none waits for another in a circle.
 */
export async function lockNames(db: Db, names: readonly string[]): Promise<void> {
  if (names.length > MOST_NAMES) return void (await lockAll(db));
  await sql`SELECT pg_advisory_xact_lock_shared(${ARCHIVE})`.execute(db);
  await sql`SELECT pg_advisory_xact_lock(key) FROM (
    SELECT DISTINCT hashtextextended(name, 4733) AS key FROM unnest(${names}::text[]) AS name ORDER BY key
  ) AS keys`.execute(db);
}
