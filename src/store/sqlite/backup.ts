import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';
import { StoreError } from '../store.ts';

/** Copies the archive while it is in use. The copy has its name only once it is whole. */
export async function backup(
  database: Database.Database,
  path: string,
  onProgress?: (done: number, total: number) => void,
): Promise<void> {
  if (existsSync(path)) throw new StoreError('conflict', `'${path}' is there already. Give the backup another name.`);
  if (!existsSync(dirname(path)) || !statSync(dirname(path)).isDirectory())
    throw new StoreError('missing', `There is no folder '${dirname(path)}' for the backup. Make it first.`);
  const part = `${path}.part`;
  rmSync(part, { force: true });
  try {
    await database.backup(part, {
      progress: ({ totalPages, remainingPages }) => {
        onProgress?.(totalPages - remainingPages, totalPages);
        return PAGES;
      },
    });
    const { size } = statSync(part);
    const pages = size / (database.pragma('page_size', { simple: true }) as number);
    onProgress?.(pages, pages);
    renameSync(part, path);
  } finally {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${part}${ending}`, { force: true });
  }
}

/** Pages copied at a time, between which others may write. */
const PAGES = 1000;
