import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { broken } from './record.ts';
import { type Fields, fieldsOf } from './fields.ts';

/** The first lines of an answer of a web server. */
export interface HttpHead {
  readonly status: number;
  readonly fields: Fields;
}

/** Null where the bytes are no answer. Bytes beyond ASCII in it are rare and mean Latin-1 there. */
export function httpHeadOf(bytes: Uint8Array): HttpHead | null {
  const [first = '', ...lines] = Buffer.from(bytes).toString('latin1').split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? +(\d{3})\b/i.exec(first)?.[1];
  return status ? { status: Number(status), fields: fieldsOf(lines) } : null;
}

/** The media type in lower case, and the charset where it is named. */
export function mediaType(words = ''): { type: string; charset: string | null } {
  const charset = /;\s*charset\s*=\s*["']?([\w.:+-]{1,40})/i.exec(words)?.[1] ?? null;
  return { type: words.split(';', 1)[0]?.trim().toLowerCase() ?? '', charset };
}

/** A body without its chunks. A body that has none in spite of its head, as some crawlers write it, is taken as it is. */
export function withoutChunks({ fields }: HttpHead, body: Uint8Array): Uint8Array {
  const chunked = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '');
  if (!chunked || sizeAt(body, 0) === null) return body;
  const whole = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; ; ) {
    const size = sizeAt(body, at);
    if (!size || size.from + size.length > body.length) throw brokenChunk(at);
    if (size.length === 0) return whole.subarray(0, length);
    whole.set(body.subarray(size.from, size.from + size.length), length);
    length += size.length;
    at = size.from + size.length + 2;
  }
}

/** The longest line before a chunk that is believed, in bytes. */
const longestSizeLine = 256;

/** The line that says, in hexadecimal, how long the chunk at an offset is. Read byte by byte: there may be millions. */
function sizeAt(body: Uint8Array, at: number): { length: number; from: number } | null {
  let [length, to] = [0, at];
  for (let digit = hexAt(body, to); digit >= 0; digit = hexAt(body, ++to)) length = length * 16 + digit;
  if (to === at || to > at + 8) return null;
  for (const end = at + longestSizeLine; to < end; to++) if (body[to] === 0x0a) return { length, from: to + 1 };
  return null;
}

function hexAt(body: Uint8Array, at: number): number {
  const code = body[at] ?? 0;
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

const brokenChunk = (at: number) =>
  broken('warc/chunks', `The chunks of the page are broken at byte ${at} of its body: it was not taken whole.`);

/** The most codings, one around the other, that are undone. */
const mostCodings = 4;

/**
 * A body without its content codings; null where more than `limit` bytes come out.
 * @throws {SourceFailure} where a coding is not known or its bytes are broken.
 */
export function withoutCodings({ fields }: HttpHead, body: Uint8Array, limit: number): Uint8Array | null {
  const names = `${fields.get('content-encoding') ?? ''},${fields.get('transfer-encoding') ?? ''}`.toLowerCase();
  const codings = names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => !/^(?:chunked|identity|none|utf-8|)$/.test(name));
  if (codings.length > mostCodings) throw broken('warc/coding', `The page is packed ${codings.length} times over.`);
  let bytes: Uint8Array | null = body;
  for (const coding of codings.reverse()) bytes &&= undone(coding, bytes, limit);
  return bytes;
}

function undone(coding: string, bytes: Uint8Array, limit: number): Uint8Array | null {
  const undo = decoders[coding];
  if (!undo) throw broken('warc/coding', `The page is packed as '${coding}', which cannot be undone here.`);
  try {
    return undo(bytes, { maxOutputLength: limit });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null;
    // Some crawlers keep the head as it came and the body as it was after unpacking.
    if (/^\s*</.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'))) return bytes;
    throw broken('warc/coding', `The page is packed as '${coding}' and broken (${(error as Error).message}).`);
  }
}

type Decoder = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;

/** By the standard `deflate` has a zlib head, but some servers leave it out. */
const inflate: Decoder = (bytes, options) =>
  ((bytes[0] ?? 0) % 16 === 8 ? inflateSync : inflateRawSync)(bytes, options);

const decoders: Readonly<Record<string, Decoder>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflate,
  br: brotliDecompressSync,
};
