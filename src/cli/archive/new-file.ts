import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { systemReason, UsageError } from '../failure.ts';
import { exists } from '../output.ts';

/** @throws {UsageError} where the file is there and may not be replaced. */
export async function refuseExisting(path: string, force: boolean): Promise<void> {
  const isThere = await exists(path);
  if (isThere && !force)
    throw new UsageError(`${path}: exists already; use --force to replace it, or choose another name`);
}

/** Makes a file whole or not at all: `write` fills another beside it, which takes its name when it is on the disk. */
export async function makeWhole(path: string, write: (partial: string) => Promise<void>): Promise<void> {
  const partial = `${path}.${process.pid}.partial`;
  try {
    await write(partial);
    await toDisk(partial);
    await rename(partial, path);
    await toDisk(dirname(path)).catch(() => {}); // not every system lets a folder be opened
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function toDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes text to a new file as it comes, with gzip where the name ends in .gz. @throws {UsageError} where it cannot be. */
export function writeText(path: string, text: AsyncIterable<string>, signal: AbortSignal): Promise<void> {
  return makeWhole(path, async (partial) => {
    const stream = createWriteStream(partial, { flags: 'wx' });
    const gzip = path.endsWith('.gz') ? [createGzip()] : [];
    await pipeline([Readable.from(text), ...gzip, stream], { signal }).catch((error: unknown) => {
      throw isSystem(error) ? new UsageError(`${path}: ${systemReason(error)}`) : error;
    });
  });
}

const isSystem = (error: unknown): boolean => typeof (error as NodeJS.ErrnoException | null)?.syscall === 'string';
