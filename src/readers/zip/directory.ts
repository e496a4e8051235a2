import type { FileEntry } from '@zip.js/zip.js';
import { ByteCursor } from '../byte-cursor.ts';
import { streamSource } from '../byte-source.ts';
import type { ByteSource } from '../container.ts';
import type { Meter } from '../inflate.ts';
import { SourceFailure } from '../source-failure.ts';
import { takeHeader, unpacked } from './content.ts';
import { damaged } from './failures.ts';

/** A ZIP archive's bytes, which can be read at any place. */
export interface Seekable extends ByteSource {
  readonly size: number;
  readonly slice: NonNullable<ByteSource['slice']>;
}

/** One file in an archive. */
export interface ZipEntry {
  /** As it stands in the archive: never used as a path. */
  readonly name: string;
  /** Of its local header, in bytes. */
  readonly offset: number;
  readonly source: ByteSource;
}

/** The longest list of contents that is held, in bytes: more than a million entries. */
const longestDirectory = 128 * 1024 * 1024;

/**
 * The files that an archive's list of contents names, in its order; folders are left out.
 * @throws {Error} where the list cannot be read (on), with the library's words; {SourceFailure} where it is too long.
 */
export async function* entriesListed(source: Seekable, meter: Meter, signal: AbortSignal): AsyncGenerator<ZipEntry> {
  const { Reader, WARNING_TRAILING_CENTRAL_DIRECTORY_DATA, ZipReader, configure } = await import('@zip.js/zip.js');
  configure({ useWebWorkers: false });
  class Slices extends Reader<Seekable> {
    override size = source.size;
    override async readUint8Array(start: number, length: number): Promise<Uint8Array> {
      if (length > longestDirectory) throw new SourceFailure(tooLong);
      return source.slice(start, Math.min(start + length, source.size));
    }
  }
  const reader = new ZipReader(new Slices(source), {
    strictness: 'tolerant',
    signal,
  });
  let packed = 0;
  for await (const entry of reader.getEntriesGenerator({ filenameValidation: 'tolerant' })) {
    if (entry.directory) continue;
    // Entries that share their bytes, as in archives made to do harm, do not make the archive larger.
    packed = Math.min(packed + entry.compressedSize, source.size);
    const counted = packed;
    const content = contentOf(source, entry, (bytes) => meter(bytes, counted));
    const size = entry.uncompressedSize;
    yield { name: entry.filename, offset: entry.offset, source: { ...streamSource(entry.filename, content), size } };
  }
  if (reader.warnings?.some(({ reason }) => reason === WARNING_TRAILING_CENTRAL_DIRECTORY_DATA))
    throw new Error('It says that it is shorter than it is');
}

const tooLong = {
  outcome: 'refused',
  rule: 'zip/directory',
  reason: `Its list of contents is longer than ${longestDirectory / 1024 / 1024} MB. Unpack it, or split it.`,
} as const;

async function* contentOf(source: Seekable, entry: FileEntry, meter: Meter): AsyncGenerator<Uint8Array> {
  const cursor = new ByteCursor(source);
  try {
    await cursor.moveTo(entry.offset);
    if (!(await takeHeader(cursor))) throw damaged(`there is no file at byte ${entry.offset}`);
    const { encrypted, compressionMethod: method, compressedSize: length, crc32 } = entry;
    yield* unpacked(cursor, { encrypted, method, length, sum: crc32 ?? null }, meter);
  } finally {
    await cursor.close();
  }
}
