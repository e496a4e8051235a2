import { pipeline, Readable } from 'node:stream';
import { constants, crc32, createInflateRaw, type InflateRaw, inflateRawSync } from 'node:zlib';
import type { ByteCursor } from './byte-cursor.ts';
import type { Limits } from './container.ts';
import { SourceFailure } from './source-failure.ts';

/** Told how many bytes were inflated, one more time, and out of how many packed bytes so far. */
export type Meter = (inflated: number, packed: number) => void;

/** Throws a `SourceFailure` once more is inflated than limits allow. One for each container. */
export function inflationMeter({ totalBytes, ratio }: Limits): Meter {
  const free = 1024 * 1024;
  let total = 0;
  return (inflated, packed) => {
    total += inflated;
    if (total > totalBytes) throw new SourceFailure(overTotal(totalBytes));
    if (total > free && total > ratio * packed) throw new SourceFailure(overRatio(ratio));
  };
}

const overTotal = (limit: number) =>
  ({
    outcome: 'refused',
    rule: 'limit/total',
    reason: `More than ${Math.floor(limit / 1024 ** 2).toLocaleString('en')} MB come out of it. Unpack it, or split it.`,
  }) as const;

const overRatio = (limit: number) =>
  ({
    outcome: 'refused',
    rule: 'limit/ratio',
    reason: `It unpacks to more than ${limit} times its size, as archives made to do harm do. Unpack it yourself if you trust it.`,
  }) as const;

export const isGzip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8 && ((bytes[3] ?? 0) & 0xe0) === 0;

/** How much is fed at once, in bytes: an error is known to lie within so many. */
const feedLength = 16 * 1024;
const outputLength = 64 * 1024;

/**
 * One gzip member at the cursor, inflated; then the cursor stands after it. Its length and checksum are checked at its end, so
 * what is given is known to be right only when the generator ends.
 * @throws {SourceFailure} `gzip/cut`, `gzip/damaged`, `gzip/checksum`, or what the meter throws.
 */
export async function* inflateMember(cursor: ByteCursor, meter: Meter): AsyncGenerator<Uint8Array> {
  await passHeader(cursor);
  let [sum, length] = [0, 0];
  for await (const bytes of inflateRaw(cursor, meter)) {
    sum = crc32(bytes, sum);
    length += bytes.length;
    yield bytes;
  }
  const trailer = await cursor.ahead(8);
  if (trailer.length < 8) throw cutAt(cursor.at + trailer.length);
  const view = new DataView(trailer.buffer, trailer.byteOffset, 8);
  const right = view.getUint32(0, true) === sum && view.getUint32(4, true) === length % 2 ** 32;
  if (!right) throw wrongSum(cursor.at);
  cursor.skip(8);
}

/** A deflate stream at the cursor, inflated; then the cursor stands after it. @throws {SourceFailure} as `inflateMember`. */
export async function* inflateRaw(cursor: ByteCursor, meter: Meter): AsyncGenerator<Uint8Array> {
  const short = inflateShort((await cursor.ahead(longestShort.packed)).subarray(0, longestShort.packed));
  if (!short) return yield* inflateLong(cursor, meter);
  cursor.skip(short.packed);
  meter(short.bytes.length, cursor.at);
  if (short.bytes.length > 0) yield short.bytes;
}

/** What is tried in one go, in bytes: setting up a stream takes longer than inflating an article. */
const longestShort = { packed: 64 * 1024, inflated: 1024 * 1024 };

/** Null where it is longer, or broken: streaming says which, and where. */
function inflateShort(packed: Uint8Array): { bytes: Uint8Array; packed: number } | null {
  try {
    const options = { info: true, maxOutputLength: longestShort.inflated };
    const { buffer, engine } = inflateRawSync(packed, options) as unknown as { buffer: Buffer; engine: InflateRaw };
    return { bytes: buffer, packed: engine.bytesWritten };
  } catch {
    return null;
  }
}

async function* inflateLong(cursor: ByteCursor, meter: Meter): AsyncGenerator<Uint8Array> {
  const start = cursor.at;
  const inflater = createInflateRaw({ chunkSize: outputLength });
  const feed = new Feed(cursor);
  try {
    pipeline(Readable.from(feed.chunks(), { objectMode: true, highWaterMark: 1 }), inflater, () => {});
    for await (const bytes of inflater as AsyncIterable<Uint8Array>) {
      meter(bytes.length, start + feed.length);
      yield bytes;
    }
  } catch (error) {
    throw failureOf(error, start + inflater.bytesWritten, cursor.at);
  } finally {
    inflater.destroy();
    await feed.end();
  }
  await feed.giveBack(inflater);
}

/** What an inflater was fed: it reads ahead, and what it did not want has to be given back. */
class Feed {
  readonly #cursor: ByteCursor;
  #running: Promise<unknown> = Promise.resolve();
  #ended = false;
  length = 0;

  constructor(cursor: ByteCursor) {
    this.#cursor = cursor;
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    while (!this.#ended) {
      const taking = this.#cursor.take(feedLength);
      this.#running = taking.catch(() => {});
      const bytes = await taking;
      this.length += bytes.length;
      if (bytes.length === 0) return;
      yield bytes;
    }
  }

  /** Resolves when no read is under way. */
  async end(): Promise<void> {
    this.#ended = true;
    await this.#running;
  }

  async giveBack({ bytesWritten }: InflateRaw): Promise<void> {
    if (bytesWritten < this.length) await this.#cursor.moveTo(this.#cursor.at - (this.length - bytesWritten));
  }
}

/** The longest header, with names and comments, that is believed, in bytes. */
const longestHeader = 64 * 1024;
const flags = { checksum: 2, extra: 4, name: 8, comment: 16 };

/** Passes over a member's header. @throws {SourceFailure} where it is cut or none. */
async function passHeader(cursor: ByteCursor): Promise<void> {
  const start = cursor.at;
  const bytes = await cursor.ahead(longestHeader);
  if (bytes.length >= 4 && !isGzip(bytes)) throw damagedAt(start, start, 'there is no gzip header');
  const length = headerLengthOf(bytes);
  if (length > longestHeader && bytes.length >= longestHeader) throw damagedAt(start, start, 'its header has no end');
  if (length > bytes.length) throw cutAt(start + bytes.length);
  cursor.skip(length);
}

/** Of a gzip member, in bytes; more than there are where it goes on. */
function headerLengthOf(bytes: Uint8Array): number {
  const flag = bytes[3] ?? 0;
  const afterNull = (from: number): number => bytes.indexOf(0, from) + 1 || Number.POSITIVE_INFINITY;
  let length = 10;
  if (flag & flags.extra) length += 2 + (bytes[length] ?? 0) + 256 * (bytes[length + 1] ?? 0);
  if (flag & flags.name) length = afterNull(length);
  if (flag & flags.comment) length = afterNull(length);
  return flag & flags.checksum ? length + 2 : length;
}

/** What the first bytes of a gzip member give, as far as they go; nothing where they are none. */
export function glimpse(packed: Uint8Array): Uint8Array {
  if (!isGzip(packed)) return new Uint8Array();
  try {
    return inflateRawSync(packed.subarray(headerLengthOf(packed)), { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array();
  }
}

/** What a failed inflation means; zlib tells a cut and broken bytes apart by code. */
function failureOf(error: unknown, after: number, fed: number): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'Z_BUF_ERROR') return cutAt(fed);
  return code.startsWith('Z_') ? damagedAt(after, fed, (error as Error).message) : error;
}

const cutAt = (at: number): SourceFailure =>
  new SourceFailure({
    outcome: 'failed',
    rule: 'gzip/cut',
    reason: `It ends at byte ${at}, before the packed bytes do. Get the whole file again.`,
  });

const damagedAt = (from: number, to: number, what: string): SourceFailure =>
  new SourceFailure({
    outcome: 'failed',
    rule: 'gzip/damaged',
    reason: `The packed bytes are broken ${from === to ? `at byte ${from}` : `between bytes ${from} and ${to}`} (${what}). Get the file again.`,
  });

const wrongSum = (at: number): SourceFailure =>
  new SourceFailure({
    outcome: 'failed',
    rule: 'gzip/checksum',
    reason: `What comes out before byte ${at} is not what was packed: its length or checksum differs. Get the file again.`,
  });
