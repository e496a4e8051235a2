import Database from 'better-sqlite3';
import { StoreError } from '../store.ts';

type Code = StoreError['code'];

/** What SQLite's result codes mean for people, by their beginning. */
const meanings: readonly (readonly [start: string, code: Code, message: (path: string) => string])[] = [
  [
    'SQLITE_FULL',
    'full',
    (path) =>
      `There is no room left for the archive '${path}'. Free some space and run it again; nothing that was stored is lost.`,
  ],
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
  [
    'SQLITE_READONLY',
    'read-only',
    (path) =>
      `The archive '${path}' may only be read. Give yourself the right to write the file and its folder, or use another with --archive.`,
  ],
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
  [
    'SQLITE_IOERR',
    'damaged',
    (path) =>
      `The disk that holds the archive '${path}' does not answer rightly. Check the disk, then run 'hearsay verify'.`,
  ],
  [
    'SQLITE_CANTOPEN',
    'missing',
    (path) => `The archive '${path}' cannot be opened. Check that its folder is there and that you may write in it.`,
  ],
];

/** What SQLite reports, as what people can act upon; anything else as it is. */
export function asStoreError(error: unknown, path: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const { code } = error;
  // A full disk may also show as a write that failed half-way.
  const known = /IOERR_(WRITE|FSYNC)/.test(code) && /ENOSPC|full/.test(error.message) ? 'SQLITE_FULL' : code;
  const meaning = meanings.find(([start]) => known.startsWith(start));
  if (!meaning) return error;
  const [, name, message] = meaning;
  return new StoreError(name, message(path), { cause: error });
}
