import { crc32 } from 'node:zlib';
import { ByteCursor } from '../byte-cursor.ts';
import { streamSource } from '../byte-source.ts';
import { inflateRaw, type Meter } from '../inflate.ts';
import type { Seekable, ZipEntry } from './directory.ts';
import { damaged } from './failures.ts';

/** The header before the bytes of each entry. */
interface LocalHeader {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 as it is, 8 deflated. */
  readonly method: number;
  /** Null where it is written after the bytes instead. */
  readonly sum: number | null;
  /** Packed, in bytes; null where it is written after the bytes instead. */
  readonly length: number | null;
}

/** The files of an archive whose list of contents is lost, found by the headers before each; in the file's order. */
export async function* entriesFound(source: Seekable, meter: Meter): AsyncGenerator<ZipEntry> {
  const cursor = new ByteCursor(source);
  try {
    while (await toHeader(cursor)) {
      const offset = cursor.at;
      const header = await takeHeader(cursor);
      if (!header || header.name.endsWith('/')) continue;
      const start = cursor.at;
      const content = contentOf(cursor, header, meter);
      let ended = false;
      yield {
        name: header.name,
        offset,
        source: streamSource(
          header.name,
          tracked(content, () => (ended = true)),
        ),
      };
      if (!ended) await cursor.moveTo(start);
    }
  } finally {
    await cursor.close();
  }
}

async function* tracked(content: AsyncIterable<Uint8Array>, end: () => void): AsyncGenerator<Uint8Array> {
  yield* content;
  end();
}

const mark = Buffer.from('PK\x03\x04', 'latin1');
const windowLength = 64 * 1024;
const fixedLength = 30;

/** Goes on to the next header; false where there is none. */
async function toHeader(cursor: ByteCursor): Promise<boolean> {
  for (;;) {
    const bytes = await cursor.ahead(windowLength);
    const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(mark);
    if (at >= 0) {
      cursor.skip(at);
      return true;
    }
    if (bytes.length < windowLength) return false;
    cursor.skip(bytes.length - mark.length);
  }
}

/** Null where the file ends within it. */
async function takeHeader(cursor: ByteCursor): Promise<LocalHeader | null> {
  const fixed = await cursor.ahead(fixedLength);
  const view = new DataView(fixed.buffer, fixed.byteOffset, fixed.length);
  if (fixed.length < fixedLength) {
    cursor.skip(fixed.length);
    return null;
  }
  const [flags, method] = [view.getUint16(6, true), view.getUint16(8, true)];
  const [nameLength, extraLength] = [view.getUint16(26, true), view.getUint16(28, true)];
  const later = (flags & 8) !== 0;
  const header = {
    encrypted: (flags & 1) !== 0,
    method,
    sum: later ? null : view.getUint32(14, true),
    length: later ? null : view.getUint32(18, true),
  };
  const whole = await cursor.ahead(fixedLength + nameLength + extraLength);
  const name = new TextDecoder().decode(whole.subarray(fixedLength, fixedLength + nameLength));
  cursor.skip(Math.min(whole.length, fixedLength + nameLength + extraLength));
  return { ...header, name };
}

async function* contentOf(cursor: ByteCursor, header: LocalHeader, meter: Meter): AsyncGenerator<Uint8Array> {
  if (header.encrypted) throw damaged('encrypted');
  if (header.method !== 0 && header.method !== 8) throw damaged('unsupported compression');
  if (header.method === 0 && header.length === null) throw damaged('its length stands only in the list of contents');
  let sum = 0;
  const bytes = header.method === 8 ? inflateRaw(cursor, meter) : stored(cursor, header.length ?? 0);
  for await (const chunk of bytes) {
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (sum !== (header.sum ?? (await laterSum(cursor)))) throw damaged(`checksum, before byte ${cursor.at}`);
}

async function* stored(cursor: ByteCursor, length: number): AsyncGenerator<Uint8Array> {
  for (let left = length; left > 0; ) {
    const bytes = await cursor.take(left);
    if (bytes.length === 0) throw damaged(`the file ends at byte ${cursor.at}, ${left} bytes too early`);
    left -= bytes.length;
    yield bytes;
  }
}

/** The checksum behind the bytes, with its mark or without. */
async function laterSum(cursor: ByteCursor): Promise<number | null> {
  const bytes = await cursor.ahead(8);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < 8) return null;
  return view.getUint32(0, true) === 0x08074b50 ? view.getUint32(4, true) : view.getUint32(0, true);
}
