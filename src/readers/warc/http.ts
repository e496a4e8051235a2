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
  const parts: Uint8Array[] = [];
  for (let at = 0; ; ) {
    const size = sizeAt(body, at);
    if (!size || size.from + size.length > body.length) throw brokenChunk(at);
    if (size.length === 0) return Buffer.concat(parts);
    parts.push(body.subarray(size.from, size.from + size.length));
    at = size.from + size.length + 2;
  }
}

/** The line that says how long the chunk at an offset is. */
function sizeAt(body: Uint8Array, at: number): { length: number; from: number } | null {
  const line = Buffer.from(body.subarray(at, at + 256)).toString('latin1');
  const found = /^([\da-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/i.exec(line);
  return found ? { length: Number.parseInt(found[1] ?? '', 16), from: at + found[0].length } : null;
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
