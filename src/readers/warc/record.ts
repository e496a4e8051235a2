import { SourceFailure } from '../source-failure.ts';
import { type Fields, fieldsOf, headOf } from './fields.ts';
import type { Tape } from './tape.ts';

/** What a record says of itself, before its block. */
export interface RecordHead {
  /** `response`, `resource`, `revisit`, …, in lower case. */
  readonly type: string;
  readonly fields: Fields;
  /** Of the block, in bytes. */
  readonly length: number;
}

/** The head of the record at the tape's place; then the tape stands at its block. @throws {SourceFailure} where there is none. */
export async function recordHead(tape: Tape): Promise<RecordHead> {
  const bytes = await headOf(tape);
  const [version = '', ...lines] = new TextDecoder().decode(bytes).split(/\r?\n/);
  if (!/^WARC\/\d\.\d+$/.test(version)) throw broken('warc/no-record', 'No record begins here. Get the file again.');
  const fields = fieldsOf(lines);
  const length = fields.get('content-length') ?? '';
  if (!/^\d{1,15}$/.test(length))
    throw broken(
      'warc/no-length',
      'The record does not say how long it is; what follows was searched for the next one.',
    );
  const type = fields.get('warc-type')?.toLowerCase() ?? '';
  return { type, fields, length: Number(length) };
}

export const broken = (rule: string, reason: string): SourceFailure =>
  new SourceFailure({ outcome: 'failed', rule, reason });

/** The block of a record: its bytes and no more. */
export class Block {
  readonly #tape: Tape;
  readonly #length: number;
  left: number;

  /** @throws {SourceFailure} at once where the file is known to end before the block does. */
  constructor(tape: Tape, length: number) {
    this.#tape = tape;
    this.#length = length;
    this.left = length;
    if (tape.left !== null && tape.left < length) throw this.#cut(tape.left);
  }

  async ahead(length: number): Promise<Uint8Array> {
    const wanted = Math.min(length, this.left);
    let bytes = await this.#tape.ahead(wanted);
    while (bytes.length < wanted && (await this.#tape.join())) bytes = await this.#tape.ahead(wanted);
    return bytes.subarray(0, this.left);
  }

  skip(length: number): void {
    this.#tape.skip(length);
    this.left -= length;
  }

  /** The bytes that are left, in chunks. @throws {SourceFailure} where they end too early. */
  async *rest(): AsyncGenerator<Uint8Array> {
    while (this.left > 0) {
      const bytes = await this.ahead(1);
      if (bytes.length === 0) throw this.#cut(this.#length - this.left);
      this.skip(bytes.length);
      yield bytes;
    }
  }

  /** The bytes that are left; null where they are more than `limit`, and then they are passed over. */
  async whole(limit: number): Promise<Uint8Array | null> {
    if (this.left > limit) {
      await this.pass();
      return null;
    }
    const bytes = new Uint8Array(this.left);
    let at = 0;
    for await (const chunk of this.rest()) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }

  async pass(): Promise<void> {
    // oxlint-disable-next-line no-unused-vars -- only to move on
    for await (const _ of this.rest());
  }

  #cut(there: number): SourceFailure {
    const reason = `The record says that it is ${this.#length} bytes long; only ${there} follow. The file was cut, or the length is wrong.`;
    return broken('warc/cut', reason);
  }
}
