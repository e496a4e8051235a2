import Database from 'better-sqlite3';
import type { OpenOptions } from '../open-options.ts';
import { StoreError } from '../store.ts';
import { Connection } from './connection.ts';
import { migrations, SCHEMA } from './migrations/index.ts';

/** Tells an archive from other databases: "Hear" in ASCII, in `PRAGMA application_id`. */
const APPLICATION = 0x48656172;

/** How long to wait for another process that writes, in milliseconds. */
const PATIENCE = 10_000;

/** A connection to an archive of this version's schema. @throws what SQLite throws, and StoreError. */
export function connect(
  path: string,
  { readOnly = false, patience = PATIENCE, mostPages }: OpenOptions = {},
): Connection {
  const database = new Database(path, { readonly: readOnly, timeout: patience });
  try {
    checkKind(database, path);
    setUp(database, readOnly);
    if (mostPages !== undefined) database.pragma(`max_page_count = ${mostPages}`);
    if (versionOf(database) < SCHEMA) migrate(database, path, readOnly);
    return new Connection(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Leaves every other database untouched. */
function checkKind(database: Database.Database, path: string): void {
  const application = database.pragma('application_id', { simple: true });
  const objects = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  if (application !== APPLICATION && (application !== 0 || objects !== 0 || versionOf(database) !== 0))
    throw new StoreError(
      'not-an-archive',
      `'${path}' is a database, but not an archive of Hearsay. Name another with --archive.`,
    );
  if (versionOf(database) > SCHEMA)
    throw new StoreError(
      'newer-schema',
      `The archive '${path}' was written by a newer version of Hearsay (schema ${versionOf(database)}; this version knows ${SCHEMA}). Install the newest version.`,
    );
}

function setUp(database: Database.Database, readOnly: boolean): void {
  // Only a fresh file takes a page size: larger pages waste less beside the deflated texts.
  if (!readOnly) database.pragma('page_size = 8192');
  // Write-ahead log, and a commit is on the disk before it is reported: neither kill -9 nor a power cut loses it.
  if (!readOnly) database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  // What is forgotten is overwritten, not only let go.
  database.pragma('secure_delete = ON');
  database.pragma('cache_size = -65536');
  database.pragma('temp_store = MEMORY');
}

const versionOf = (database: Database.Database): number => database.pragma('user_version', { simple: true }) as number;

/** Each step is a transaction with its number, so that an archive is of one schema whatever happens. */
function migrate(database: Database.Database, path: string, readOnly: boolean): void {
  if (readOnly)
    throw new StoreError(
      'read-only',
      `The archive '${path}' is of an older schema, and opening it for reading does not change it. Open it once for writing.`,
    );
  const step = database.transaction(() => {
    // Another process may have come first.
    const version = versionOf(database);
    if (version >= SCHEMA) return;
    database.exec(migrations[version] as string);
    database.pragma(`application_id = ${APPLICATION}`);
    database.pragma(`user_version = ${version + 1}`);
  });
  while (versionOf(database) < SCHEMA) step.immediate();
}
