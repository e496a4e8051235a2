import Database from 'better-sqlite3';
import { StoreError } from '../store.ts';

type Code = StoreError['code'];

const fullMessage = (path: string): string =>
  `There is no room left for the archive '${path}'. Free some space and run it again; nothing that was stored is lost.`;

export const readOnlyMessage = (path: string): string =>
  `The archive '${path}' may only be read. Give yourself the right to write the file, its -wal and -shm where they are there, and its folder, or use another with --archive.`;

/** What SQLite's result codes mean for people, by their beginning. */
const meanings: readonly (readonly [start: string, code: Code, message: (path: string) => string])[] = [
  ['SQLITE_FULL', 'full', fullMessage],
  [
    'SQLITE_BUSY',
    'locked',
    (path) =>
      `The archive '${path}' is being written by another process. Wait until it is done, or end it, and run this again.`,
  ],
  [
    'SQLITE_LOCKED',
    'locked',
    (path) => `The archive '${path}' is being written. Wait until that is done, and run this again.`,
  ],
  ['SQLITE_READONLY', 'read-only', readOnlyMessage],
  [
    'SQLITE_NOTADB',
    'not-an-archive',
    (path) => `'${path}' is not an archive of Hearsay. Name another file with --archive.`,
  ],
  [
    'SQLITE_CORRUPT',
    'damaged',
    (path) =>
      `The archive '${path}' is damaged. Run 'hearsay verify', and restore the last backup if it cannot be repaired.`,
  ],
  // Where the disk is full, SQLite cannot make the file that its processes share.
  ['SQLITE_IOERR_SHMSIZE', 'full', fullMessage],
  [
    'SQLITE_IOERR',
    'damaged',
    (path) =>
      `The disk that holds the archive '${path}' does not answer rightly. Check the disk, then run 'hearsay verify'.`,
  ],
  [
    'SQLITE_CANTOPEN',
    'read-only',
    (path) =>
      `The archive '${path}' cannot be opened. Check that you may read and write the file and write in its folder.`,
  ],
];

/** What SQLite reports, as what people can act upon; anything else as it is. */
export function asStoreError(error: unknown, path: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const meaning = meanings.find(([start]) => error.code.startsWith(start));
  if (!meaning) return error;
  const [, name, message] = meaning;
  return new StoreError(name, message(path), { cause: error });
}
