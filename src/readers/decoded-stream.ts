import iconv from 'iconv-lite';
import type { ByteSource } from './container.ts';
import { encodingWithin } from './encoding.ts';

/** As many bytes as an encoding is guessed from, and as containers are told by. */
export const headBytes = 64 * 1024;

/**
 * A source's text in pieces, without its byte order mark. The encoding is told by the first stretch that is not plain
 * ASCII, however late it comes; bytes that mean nothing become U+FFFD.
 *
 * @throws the signal's reason where it was aborted, and what the source throws where it breaks off.
 */
export async function* decodedStream(source: ByteSource, signal: AbortSignal): AsyncGenerator<string> {
  let start: Uint8Array | null = null;
  let decoder: ReturnType<typeof iconv.getDecoder> | null = null;
  for await (const chunk of inStretches(source.stream(), signal)) {
    start ??= chunk;
    const plain = decoder === null && isAscii(chunk) && !hasNulls(start);
    if (plain) yield latin1(chunk);
    else {
      decoder ??= iconv.getDecoder(encodingWithin(chunk, start), { stripBOM: true });
      yield decoder.write(asBuffer(chunk));
    }
  }
  yield decoder?.end() ?? '';
}

/** The first 64 KiB of a container as text, for telling its format. */
export function decodedHead(head: Uint8Array): string {
  let text = heads.get(head);
  if (text === undefined)
    heads.set(head, (text = iconv.decode(asBuffer(head), encodingWithin(head, head), { stripBOM: true })));
  return text;
}

/** Each container looks at the same head. */
const heads = new WeakMap<Uint8Array, string>();

/** Chunks of at least `headBytes`, except the last, so that a guess has enough to go by. */
async function* inStretches(chunks: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    signal.throwIfAborted();
    held.push(chunk);
    size += chunk.length;
    if (size < headBytes) continue;
    yield held.length === 1 ? chunk : Buffer.concat(held, size);
    [held, size] = [[], 0];
  }
  signal.throwIfAborted();
  if (size > 0) yield Buffer.concat(held, size);
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const latin1 = (bytes: Uint8Array): string => asBuffer(bytes).toString('latin1');

function isAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] ?? 0) >= 0x80) return false;
  return true;
}

/** UTF-16 without a mark is ASCII and nulls. */
const hasNulls = (bytes: Uint8Array): boolean => bytes.includes(0);
