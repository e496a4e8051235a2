import { crc32 } from 'node:zlib';
import type { ByteCursor } from '../byte-cursor.ts';
import { inflateRaw, type Meter } from '../inflate.ts';
import { damaged } from './failures.ts';

/** How the bytes of an entry are packed. */
export interface Packing {
  readonly encrypted: boolean;
  /** 0 as it is, 8 deflated. */
  readonly method: number;
  /** Null where it is written after the bytes instead. */
  readonly sum: number | null;
  /** Packed, in bytes; null where it is written after the bytes instead. */
  readonly length: number | null;
}

/** The header before the bytes of each entry. */
export interface LocalHeader extends Packing {
  readonly name: string;
}

/** What each header begins with. */
export const mark = Buffer.from('PK\x03\x04', 'latin1');
const fixedLength = 30;

/** The header at the cursor, taken; null where there is none, or a part of one. */
export async function takeHeader(cursor: ByteCursor): Promise<LocalHeader | null> {
  const fixed = await cursor.ahead(fixedLength);
  const view = new DataView(fixed.buffer, fixed.byteOffset, fixed.length);
  if (fixed.length < fixedLength || Buffer.compare(fixed.subarray(0, 4), mark) !== 0) {
    cursor.skip(Math.min(fixed.length, mark.length));
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

/** The bytes of the entry at the cursor. @throws {SourceFailure} where they are broken or cannot be unpacked. */
export async function* unpacked(cursor: ByteCursor, header: Packing, meter: Meter): AsyncGenerator<Uint8Array> {
  if (header.encrypted) throw damaged('encrypted');
  if (header.method !== 0 && header.method !== 8) throw damaged('unsupported compression');
  if (header.method === 0 && header.length === null) throw damaged('its length stands only in the list of contents');
  let sum = 0;
  const bytes = header.method === 8 ? inflateRaw(cursor, meter) : stored(cursor, header.length ?? 0, meter);
  for await (const chunk of bytes) {
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (sum !== (header.sum ?? (await laterSum(cursor)))) throw damaged(`checksum, before byte ${cursor.at}`);
}

async function* stored(cursor: ByteCursor, length: number, meter: Meter): AsyncGenerator<Uint8Array> {
  for (let left = length; left > 0; ) {
    const bytes = await cursor.take(left);
    if (bytes.length === 0) throw damaged(`the file ends at byte ${cursor.at}, ${left} bytes too early`);
    left -= bytes.length;
    meter(bytes.length, cursor.at);
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
