import { type FileHandle, open } from 'node:fs/promises';
import { randomSource, streamSource } from '../readers/byte-source.ts';
import type { ByteSource } from '../readers/container.ts';
import { SourceFailure } from '../readers/source-failure.ts';
import { InputFailure, systemReason } from './failure.ts';

/** A file that is open for reading. */
interface OpenFile {
  readonly source: ByteSource;
  close(): Promise<void>;
}

/**
 * A file as a source: read at any place where it is a plain file, else (a pipe, a device) once and in order.
 * @throws {InputFailure} where it cannot be opened.
 */
export async function openFile(path: string): Promise<OpenFile> {
  const handle = await open(path).catch((error: unknown) => {
    throw new InputFailure(`${path}: ${systemReason(error)}`);
  });
  const stat = await handle.stat();
  const source = stat.isFile() ? plainFile(path, handle, stat.size) : streamSource(path, piped(handle));
  return { source, close: () => handle.close() };
}

const plainFile = (path: string, handle: FileHandle, size: number): ByteSource =>
  randomSource(path, size, async (start, end) => {
    const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
    let filled = 0;
    while (filled < bytes.length) {
      const read = await bytesAt(handle, bytes, filled, start + filled);
      if (read === 0) break;
      filled += read;
    }
    return bytes.subarray(0, filled);
  });

const pipeChunk = 64 * 1024;

async function* piped(handle: FileHandle): AsyncGenerator<Uint8Array> {
  for (;;) {
    const chunk = new Uint8Array(pipeChunk);
    const read = await bytesAt(handle, chunk, 0, null);
    if (read === 0) return;
    yield chunk.subarray(0, read);
  }
}

/** How many bytes were read; 0 at the end. @throws {SourceFailure} where the system does not give them. */
async function bytesAt(handle: FileHandle, into: Uint8Array, at: number, from: number | null): Promise<number> {
  try {
    return (await handle.read(into, at, into.length - at, from)).bytesRead;
  } catch (error) {
    const reason = `It cannot be read on: ${systemReason(error)}.`;
    throw new SourceFailure({ outcome: 'failed', rule: 'source/unreadable', reason }, { cause: error });
  }
}
