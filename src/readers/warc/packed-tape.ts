import { ByteCursor } from '../byte-cursor.ts';
import { joined } from '../byte-source.ts';
import type { ByteSource } from '../container.ts';
import { glimpse, inflateMember, isGzip, type Meter } from '../inflate.ts';
import { SourceFailure } from '../source-failure.ts';
import { isRecordStart, longestRereading, type Mark, startLength, type Tape, toNextRecord } from './tape.ts';

/** One gzip member, with its first bytes, or what broke it there. */
interface Member {
  readonly at: number;
  readonly chunks: AsyncIterator<Uint8Array>;
  readonly first: Uint8Array;
  readonly failure: unknown;
}

const windowLength = 64 * 1024;
/** How many packed bytes show whether a record begins with them. */
const glimpseLength = 1024;

const startsWithRecord = (packed: Uint8Array): boolean => isRecordStart(glimpse(packed.subarray(0, glimpseLength)));

/** True where packed bytes begin with a record, or with one that is broken and another one later. */
export function isPackedArchive(packed: Uint8Array): boolean {
  const start = glimpse(packed.subarray(0, glimpseLength));
  return isRecordStart(start) || (isGzip(packed) && !isGzip(start) && memberIn(packed) !== null);
}

function memberIn(bytes: Uint8Array): number | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = buffer.indexOf(0x1f); at >= 0; at = buffer.indexOf(0x1f, at + 1))
    if (buffer[at + 1] === 0x8b && startsWithRecord(bytes.subarray(at))) return at;
  return null;
}

/** A WARC file in gzip: usually a member for each record, but one for all of them, or cut anywhere, is read too. */
export class PackedTape implements Tape {
  readonly #raw: ByteCursor;
  readonly #meter: Meter;
  /** Null where none is open. */
  #member: Member | null = null;
  /** True where all of the member is in `#waiting` or taken. */
  #ended = false;
  /** The one after it, where that was looked at. */
  #coming: Member | null = null;
  #waiting: Uint8Array = new Uint8Array();
  #unpacked = 0;
  /** True where the member's packed bytes cannot be read on. */
  #broken = false;
  #rereading = longestRereading;

  constructor(source: ByteSource, meter: Meter) {
    this.#raw = new ByteCursor(source);
    this.#meter = meter;
  }

  readonly left = null;

  get place(): string {
    const { at, unpacked } = this.mark;
    return unpacked === 0 ? `byte ${at}` : `byte ${at}, unpacked byte ${unpacked}`;
  }

  get mark(): Mark {
    return { at: this.#member?.at ?? this.#raw.at, unpacked: this.#unpacked };
  }

  async ahead(length: number): Promise<Uint8Array> {
    while (this.#member && !this.#ended && this.#waiting.length < length) {
      this.#broken = true;
      const next = await this.#member.chunks.next();
      this.#broken = false;
      if (next.done) this.#ended = true;
      else this.#waiting = joined([this.#waiting, next.value]);
    }
    return this.#waiting;
  }

  async join(): Promise<boolean> {
    if (!this.#member || !this.#ended) return false;
    const coming = (this.#coming ??= await this.#open());
    if (!coming || coming.failure || isRecordStart(coming.first)) return false;
    this.#enter({ ...coming, at: this.#member.at }, joined([this.#waiting, coming.first]));
    return true;
  }

  #enter(member: Member | null, waiting: Uint8Array): void {
    this.#member = member;
    this.#waiting = waiting;
    this.#coming = null;
    this.#ended = false;
  }

  async #open(): Promise<Member | null> {
    if ((await this.#raw.ahead(1)).length === 0) return null;
    const at = this.#raw.at;
    const chunks = inflateMember(this.#raw, this.#meter)[Symbol.asyncIterator]();
    let first: Uint8Array = new Uint8Array();
    try {
      while (first.length < startLength) {
        const next = await chunks.next();
        if (next.done) break;
        first = joined([first, next.value]);
      }
      return { at, chunks, first, failure: null };
    } catch (failure) {
      return { at, chunks, first, failure };
    }
  }

  skip(length: number): void {
    this.#waiting = this.#waiting.subarray(length);
    this.#unpacked += length;
  }

  async next(): Promise<boolean> {
    if ((await this.ahead(1)).length > 0) return true;
    const member = this.#coming ?? (await this.#open());
    if (!member) return false;
    this.#enter(member, member.first);
    this.#unpacked = 0;
    this.#broken = member.failure !== null;
    if (this.#broken) throw member.failure;
    return true;
  }

  /** Where the packed bytes are whole, the next record is searched in what comes out; where they are broken, in the file. */
  async resume(mark: Mark): Promise<boolean> {
    if (!this.#broken && (await this.#resumeInside())) return true;
    if (!this.#broken) return true;
    this.#enter(null, new Uint8Array());
    this.#unpacked = 0;
    this.#broken = false;
    this.#rereading -= this.#raw.at - mark.at;
    if (this.#rereading > 0) await this.#raw.moveTo(mark.at + 1);
    return this.#toNextMember();
  }

  async #resumeInside(): Promise<boolean> {
    this.skip(Math.min(1, this.#waiting.length));
    try {
      return await toNextRecord(this);
    } catch (error) {
      if (error instanceof SourceFailure && error.trouble.outcome === 'failed') return false;
      throw error;
    }
  }

  async #toNextMember(): Promise<boolean> {
    for (;;) {
      const bytes = await this.#raw.ahead(windowLength);
      const at = memberIn(bytes);
      if (at !== null) {
        this.#raw.skip(at);
        return true;
      }
      if (bytes.length < windowLength) {
        this.#raw.skip(bytes.length);
        return false;
      }
      this.#raw.skip(bytes.length - glimpseLength);
    }
  }

  close(): Promise<void> {
    return this.#raw.close();
  }
}
