import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { Named } from '../app/ingest/item.ts';
import { isAddress } from '../app/ingest/key.ts';
import { streamSource } from '../readers/byte-source.ts';
import { systemReason } from './failure.ts';
import { openFile } from './file-source.ts';

export interface NamedOptions {
  readonly stdin: Readable;
  readonly signal: AbortSignal;
  /** Absolute paths of files that are never looked at: the archive's own. */
  readonly except: ReadonlySet<string>;
}

/** A file with its size in bytes, so that a bar can tell how far the command has come; null where there is none. */
export type Sized = Named & { readonly size: number | null };

/**
 * What the arguments name: files, folders with all that is below them, globs, addresses, `-` for standard input. Folders are
 * walked as they are come to, in order of names; hidden files are left out, and links to folders are not followed.
 */
export async function* namedBy(names: readonly string[], options: NamedOptions): AsyncGenerator<Sized> {
  for (const name of names) {
    options.signal.throwIfAborted();
    if (name === '-') yield standardInput(options);
    else if (isAddress(name)) yield { type: 'address', address: name, size: null };
    else if (/^[a-z][a-z0-9+.-]+:\/\//i.test(name))
      yield trouble(name, 'only http and https addresses are fetched; give the path of a file');
    else yield* onDisk(name, options);
  }
}

async function* onDisk(name: string, options: NamedOptions): AsyncGenerator<Sized> {
  const found = await stat(name).catch((error: unknown) => error as NodeJS.ErrnoException);
  if (!(found instanceof Error)) {
    if (found.isDirectory()) yield* below(name, options);
    else yield* file(name, options);
  } else if (found.code === 'ENOENT' && /[*?[{]/.test(name)) yield* matching(name, options);
  else yield trouble(name, systemReason(found));
}

async function* matching(pattern: string, options: NamedOptions): AsyncGenerator<Sized> {
  const { glob } = await import('tinyglobby');
  const paths = await glob(pattern, { expandDirectories: false, signal: options.signal });
  if (paths.length === 0) yield trouble(pattern, 'nothing matches this pattern; check it');
  for (const path of paths.toSorted()) yield* file(path, options);
}

async function* below(folder: string, options: NamedOptions): AsyncGenerator<Sized> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return yield trouble(folder, systemReason(error));
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* below(path, options);
    else if (entry.isFile()) yield* file(path, options);
    else if (entry.isSymbolicLink() && (await isFolder(path))) continue;
    else if (entry.isSymbolicLink()) yield* file(path, options);
    else yield trouble(path, 'neither a file nor a folder; give it by its own name if it is to be read');
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

async function* file(path: string, { except, signal }: NamedOptions): AsyncGenerator<Sized> {
  signal.throwIfAborted();
  const key = resolve(path);
  if (except.has(key)) return;
  const found = await stat(path).catch((error: unknown) => error as NodeJS.ErrnoException);
  if (found instanceof Error) return yield trouble(path, systemReason(found));
  // Of a pipe or a device it cannot be told whether it is the same as before.
  const stamp = found.isFile() ? `${found.size} bytes, ${found.mtime.toISOString()}` : null;
  const open = () =>
    openFile(path).catch((error: Error) => {
      throw new Error(error.message.replace(`${path}: `, ''));
    });
  yield { type: 'bytes', key, stamp, name: path, open, size: found.isFile() ? found.size : null };
}

function standardInput({ stdin, signal }: NamedOptions): Sized {
  const name = 'standard input';
  const open = async () => {
    const stop = (): void => void stdin.destroy();
    signal.addEventListener('abort', stop, { once: true });
    return {
      source: streamSource(name, stdin as AsyncIterable<Uint8Array>),
      close: async () => signal.removeEventListener('abort', stop),
    };
  };
  return { type: 'bytes', key: name, stamp: null, name, open, size: null };
}

const trouble = (name: string, reason: string): Sized => ({
  type: 'trouble',
  key: isAddress(name) || name.includes('://') ? name : resolve(name),
  name,
  reason,
  size: null,
});
