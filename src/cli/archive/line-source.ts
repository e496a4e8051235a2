import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { PassThrough } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Line } from '../../app/archive/importing.ts';
import { InputFailure, systemReason, UsageError } from '../failure.ts';

/** Longer lines are no record: UTF-16 units. A document's text stands in one line. */
const LONGEST = 256 * 1024 * 1024;

export interface LineSource {
  readonly lines: AsyncIterable<Line>;
  /** Bytes of the file, and how many of them were read; total 0 for standard input. */
  readonly total: number;
  readonly read: () => number;
}

/** Lines of a file, or of standard input for `-`; gzip is told by its first bytes. */
export async function lineSource(name: string, stdin: Readable): Promise<LineSource> {
  const found =
    name === '-'
      ? null
      : await stat(name).catch((error: unknown) => {
          throw new UsageError(`${name}: ${systemReason(error)}`);
        });
  if (found?.isDirectory()) throw new UsageError(`${name}: is a folder, not a file`);
  let read = 0;
  const raw = name === '-' ? stdin : createReadStream(name);
  raw.on('data', (chunk: Buffer) => {
    read += chunk.length;
  });
  raw.pause();
  return { lines: linesOf(raw, name), total: found?.size ?? 0, read: () => read };
}

async function* linesOf(raw: Readable, name: string): AsyncIterable<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: false, ignoreBOM: false });
  let rest = '';
  let number = 0;
  try {
    for await (const chunk of inflated(raw)) {
      const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = parts.pop() as string;
      if (rest.length > LONGEST)
        throw new InputFailure(`${name}, line ${number + 1}: is longer than any record; this is no export`);
      for (const text of parts) yield { number: ++number, text };
    }
  } catch (error) {
    if (error instanceof InputFailure || (error as Error).name === 'AbortError') throw error;
    throw new InputFailure(`${name}: cannot be read on after line ${number}: ${whyCut(error)}`);
  }
  rest += decoder.decode();
  if (rest !== '') yield { number: ++number, text: rest };
}

const whyCut = (error: unknown): string =>
  /^Z_|ERR_STREAM_PREMATURE/.test((error as NodeJS.ErrnoException).code ?? '')
    ? 'the gzip data is cut or damaged'
    : systemReason(error);

/** The bytes, inflated where they begin as gzip does. */
async function* inflated(raw: Readable): AsyncIterable<Buffer> {
  const chunks = raw[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await chunks.next();
  if (first.done) return;
  const all = (async function* () {
    yield first.value;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  })();
  if (!(first.value[0] === 0x1f && first.value[1] === 0x8b)) return yield* all;
  const out = new PassThrough();
  pipeline(all, createGunzip(), out).catch((error: Error) => out.destroy(error));
  yield* out as AsyncIterable<Buffer>;
}
