import { ByteCursor } from '../byte-cursor.ts';
import type { ByteSource } from '../container.ts';

/** A WARC file as the bytes of its records, one after another, whether packed or not. Reads throw what the source throws. */
export interface Tape {
  /** Where the next byte is, for people and for keys: `byte 48213`. */
  readonly place: string;
  /** Where the next byte is, to come back to. */
  readonly mark: Mark;
  /**
   * The next bytes without taking them: at least `length`, more where they are there; fewer only at the end of the file or of
   * what was packed together.
   */
  ahead(length: number): Promise<Uint8Array>;
  /** Passes over bytes that `ahead` has shown. */
  skip(length: number): void;
  /** How many bytes are left before the file ends, where it is known. */
  readonly left: number | null;
  /** Adds what was packed next to the bytes that are ahead; false where a record begins there, or nothing is there. */
  join(): Promise<boolean>;
  /** Goes on to what was packed next where all bytes are taken; false at the end of the file. */
  next(): Promise<boolean>;
  /** After something broke: goes to where the next record begins that stands after the mark; false where none does. */
  resume(mark: Mark): Promise<boolean>;
  close(): Promise<void>;
}

/** Offsets in the file and, where its bytes are packed, in what comes out. */
export interface Mark {
  readonly at: number;
  readonly unpacked: number;
}

/** A WARC file that is not packed. */
export class PlainTape implements Tape {
  readonly #cursor: ByteCursor;
  readonly #size: number | null;
  #rereading = longestRereading;

  constructor(source: ByteSource) {
    this.#cursor = new ByteCursor(source);
    this.#size = source.size;
  }

  get place(): string {
    return `byte ${this.#cursor.at}`;
  }

  get mark(): Mark {
    return { at: this.#cursor.at, unpacked: 0 };
  }

  get left(): number | null {
    return this.#size === null ? null : this.#size - this.#cursor.at;
  }

  ahead(length: number): Promise<Uint8Array> {
    return this.#cursor.ahead(length);
  }

  skip(length: number): void {
    this.#cursor.skip(length);
  }

  async join(): Promise<boolean> {
    return false;
  }

  async next(): Promise<boolean> {
    return (await this.#cursor.ahead(1)).length > 0;
  }

  /** A wrong length may have led over good records, so it looks again from where the broken one began. */
  async resume({ at }: Mark): Promise<boolean> {
    this.#rereading -= this.#cursor.at - at;
    if (this.#rereading > 0) await this.#cursor.moveTo(at + 1);
    return toNextRecord(this);
  }

  close(): Promise<void> {
    return this.#cursor.close();
  }
}

/** In all, in bytes: a file that is broken everywhere must not be read again and again. */
export const longestRereading = 1024 ** 3;

const recordStart = /^WARC\/\d\.\d{1,3}\r?\n(?:WARC-|Content-)[A-Za-z-]{1,40}:/i;
/** How many bytes show whether a record begins with them. */
export const startLength = 64;

export const isRecordStart = (bytes: Uint8Array): boolean =>
  recordStart.test(String.fromCharCode(...bytes.subarray(0, startLength)));

/** True where a web archive begins: with a record, or with a broken one and another one later. */
export function isPlainArchive(head: Uint8Array): boolean {
  const words = Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1');
  return isRecordStart(head) || /\r\n\r\nWARC\/\d\.\d{1,3}\r\nWARC-[A-Za-z-]+: /.test(words);
}

const windowLength = 64 * 1024;

/** Moves on, within what is not packed anew, to where a record begins; false at the end. */
export async function toNextRecord(tape: Pick<Tape, 'ahead' | 'skip'>): Promise<boolean> {
  for (;;) {
    const bytes = await tape.ahead(windowLength);
    const at = startIn(bytes);
    if (at !== null) {
      tape.skip(at);
      return true;
    }
    if (bytes.length < windowLength) {
      tape.skip(bytes.length);
      return false;
    }
    tape.skip(bytes.length - startLength);
  }
}

function startIn(bytes: Uint8Array): number | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = buffer.indexOf('WARC/'); at >= 0; at = buffer.indexOf('WARC/', at + 1))
    if (isRecordStart(bytes.subarray(at))) return at;
  return null;
}
