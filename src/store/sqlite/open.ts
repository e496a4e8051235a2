import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { OpenOptions } from '../open-options.ts';
import { type Store, StoreError } from '../store.ts';
import { connect } from './connect.ts';
import { asStoreError, readOnlyMessage } from './errors.ts';
import { SearchThreads } from './search-threads.ts';
import { SqliteStore } from './sqlite-store.ts';

/** Opens the archive in a file, and makes it where it is not there and `create` is set. */
export async function openSqlite(path: string, options: OpenOptions = {}): Promise<Store> {
  checkPath(path, options);
  try {
    const connection = connect(path, options);
    const { searchThreads = 0 } = options;
    return new SqliteStore(connection, path, searchThreads > 0 ? new SearchThreads(path, searchThreads) : null);
  } catch (error) {
    throw asStoreError(error, path);
  }
}

function checkPath(path: string, { create = false, readOnly = false }: OpenOptions): void {
  if (existsSync(path)) {
    if (!statSync(path).isFile())
      throw new StoreError('not-an-archive', `'${path}' is a folder. Name a file with --archive.`);
    // SQLite would say so at the first write only, when the run is under way.
    if (!readOnly && !isWritable(path)) throw new StoreError('read-only', readOnlyMessage(path));
    return;
  }
  if (!create || readOnly)
    throw new StoreError(
      'missing',
      `There is no archive '${path}'. Make one with 'hearsay ingest', or name another with --archive.`,
    );
  if (!existsSync(dirname(path)))
    throw new StoreError('missing', `There is no folder '${dirname(path)}' for the archive. Make it first.`);
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
