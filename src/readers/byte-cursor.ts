import { joined } from './byte-source.ts';
import type { ByteSource } from './container.ts';

/** How far back can be read again at once, in bytes: all that there is for a stream; a source with `slice` is asked again. */
const keptLength = { stream: 4 * 1024 * 1024, slice: 64 * 1024 };

const nothing = new Uint8Array();

/** Reads a source in order, looking ahead and, within bounds, going back. Each read throws what the source throws. */
export class ByteCursor {
  readonly #source: ByteSource;
  #chunks: AsyncIterator<Uint8Array>;
  /** Read from the source and not yet taken. */
  #waiting: Uint8Array = nothing;
  /** Taken last, oldest first. */
  readonly #kept: Uint8Array[] = [];
  #keptLength = 0;
  #at = 0;

  constructor(source: ByteSource) {
    this.#source = source;
    this.#chunks = source.stream()[Symbol.asyncIterator]();
  }

  /** Offset of the next byte. */
  get at(): number {
    return this.#at;
  }

  /** The next bytes without taking them: at least `length`, fewer only at the end, more where they are there. */
  async ahead(length: number): Promise<Uint8Array> {
    if (this.#waiting.length >= length) return this.#waiting;
    const parts = [this.#waiting];
    for (let known = this.#waiting.length; known < length; ) {
      const next = await this.#chunks.next();
      if (next.done) break;
      parts.push(next.value);
      known += next.value.length;
    }
    this.#waiting = joined(parts.filter((part) => part.length > 0));
    return this.#waiting;
  }

  /** Takes the next bytes: `limit` at most and, but for the end, at least one. */
  async take(limit: number): Promise<Uint8Array> {
    const bytes = (await this.ahead(1)).subarray(0, limit);
    this.skip(bytes.length);
    return bytes;
  }

  /** Passes over bytes that `ahead` has shown. */
  skip(length: number): void {
    this.#keep(this.#waiting.subarray(0, length));
    this.#waiting = this.#waiting.subarray(length);
    this.#at += length;
  }

  /** Goes to an offset; where there is only a stream, to the nearest one that was shown and is kept. */
  async moveTo(to: number): Promise<void> {
    const distance = to - this.#at;
    const near = distance <= this.#waiting.length && -distance <= this.#keptLength;
    if (this.#source.slice && !near) await this.#askAgain(to);
    else if (distance >= 0) this.skip(Math.min(distance, this.#waiting.length));
    else {
      const again = this.#takeBack(-distance);
      this.#at -= again.length;
      this.#waiting = joined([again, this.#waiting]);
    }
  }

  async #askAgain(from: number): Promise<void> {
    await this.close();
    this.#chunks = this.#source.stream(from)[Symbol.asyncIterator]();
    this.#waiting = nothing;
    this.#kept.length = 0;
    this.#keptLength = 0;
    this.#at = from;
  }

  #takeBack(length: number): Uint8Array {
    const parts: Uint8Array[] = [];
    for (let left = length; left > 0; ) {
      const last = this.#kept.pop();
      if (!last) break;
      const cut = Math.max(0, last.length - left);
      if (cut > 0) this.#kept.push(last.subarray(0, cut));
      parts.unshift(last.subarray(cut));
      left -= last.length - cut;
      this.#keptLength -= last.length - cut;
    }
    return joined(parts);
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  #keep(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#kept.push(bytes);
    this.#keptLength += bytes.length;
    const most = this.#source.slice ? keptLength.slice : keptLength.stream;
    while (this.#keptLength - (this.#kept[0]?.length ?? 0) > most) this.#keptLength -= this.#kept.shift()?.length ?? 0;
  }
}
