import type { ByteSource } from './container.ts';

/** Bytes of one chunk of a stream. */
const chunkLength = 64 * 1024;

/** Bytes that are in memory. */
export const bytesSource = (name: string, bytes: Uint8Array): ByteSource =>
  randomSource(name, bytes.length, async (start, end) => bytes.subarray(start, end));

/** Bytes that can be read at any place, such as a file's; `slice` gives fewer only at the end. */
export function randomSource(name: string, size: number, slice: NonNullable<ByteSource['slice']>): ByteSource {
  return {
    name,
    size,
    slice,
    async *stream(from = 0) {
      for (let at = from; at < size; ) {
        const chunk = await slice(at, Math.min(at + chunkLength, size));
        if (chunk.length === 0) return;
        at += chunk.length;
        yield chunk;
      }
    },
  };
}

/** Bytes that come once, in order: standard input, or what is inflated on the way. */
export function streamSource(name: string, chunks: AsyncIterable<Uint8Array>): ByteSource {
  let asked = false;
  return {
    name,
    size: null,
    slice: null,
    stream(from = 0) {
      if (asked) throw new Error(`${name} is a stream: it can be read only once.`);
      asked = true;
      return after(chunks, from);
    },
  };
}

/** What follows the first bytes of a stream. */
async function* after(chunks: AsyncIterable<Uint8Array>, from: number): AsyncGenerator<Uint8Array> {
  let left = from;
  for await (const chunk of chunks) {
    if (chunk.length > left) yield left > 0 ? chunk.subarray(left) : chunk;
    left = Math.max(0, left - chunk.length);
  }
}

export interface Peeked {
  /** The first bytes, as many as were asked for; fewer only where there are no more. */
  readonly head: Uint8Array;
  /** The same bytes from their beginning; use it instead of the source that was looked at. */
  readonly source: ByteSource;
  /** To be called where `source` is not read after all. */
  close(): Promise<void>;
}

/** Looks at the beginning of a source. @throws {SourceFailure} where the source does. */
export async function peek(source: ByteSource, length: number): Promise<Peeked> {
  const nothing = async (): Promise<void> => {};
  if (source.slice) return { head: await source.slice(0, length), source, close: nothing };
  const chunks = source.stream()[Symbol.asyncIterator]();
  const close = async (): Promise<void> => void (await chunks.return?.());
  const { first, failure } = await beginningOf(chunks, length);
  const head = joined(first).subarray(0, length);
  return { head, close, source: { ...streamSource(source.name, again(first, chunks, failure)), size: source.size } };
}

interface Beginning {
  readonly first: readonly Uint8Array[];
  /** What broke the stream there; thrown again when it is reached: what comes before is worth looking at. */
  readonly failure?: unknown;
}

async function beginningOf(chunks: AsyncIterator<Uint8Array>, length: number): Promise<Beginning> {
  const first: Uint8Array[] = [];
  try {
    for (let known = 0; known < length; ) {
      const next = await chunks.next();
      if (next.done) break;
      first.push(next.value);
      known += next.value.length;
    }
  } catch (failure) {
    return { first, failure };
  }
  return { first };
}

async function* again(
  first: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
  failure: unknown,
): AsyncGenerator<Uint8Array> {
  try {
    yield* first;
    if (failure) throw failure;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** All bytes of a source, or null where there are more than `limit`. @throws {SourceFailure} where the source does. */
export async function wholeOf(source: ByteSource, limit: number): Promise<Uint8Array | null> {
  if (source.size !== null && source.size > limit) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.stream()) {
    length += chunk.length;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  return joined(chunks);
}

/** Chunks as one array; a single one is not copied. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [first] = chunks;
  if (first && chunks.length === 1) return first;
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
