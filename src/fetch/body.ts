import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { FetchLimits } from './limits.ts';

/** Thrown where a body goes over a limit; its message is for people. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch';
  readonly rule: 'fetch/too-large' | 'fetch/inflation';

  constructor(rule: TooMuch['rule'], message: string) {
    super(message);
    this.rule = rule;
  }
}

/** Thrown for a `content-encoding` that was not asked for and is not known. */
export class UnknownEncoding extends Error {
  override readonly name = 'UnknownEncoding';
}

/** What is asked for. Others are undone too where a server sends them unasked. */
export const acceptedEncodings = 'gzip, br';

const inflaters = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

/** More than one after another is unheard of, and multiplies bombs. */
const mostEncodings = 2;

/** Below this the ratio does not matter: short repetitive pages shrink well. In bytes. */
const freeOfRatio = 1_000_000;

type Sizes = Pick<FetchLimits, 'bytes' | 'ratio'>;

/**
 * Reads a body to its end and undoes its encodings, counting on both sides of inflating.
 * @throws {TooMuch} over a limit; {UnknownEncoding}; or what the stream or zlib throws where it is cut or broken.
 */
export async function readBody(body: Readable, encoding: string | undefined, limits: Sizes): Promise<Uint8Array> {
  const steps = encodingsOf(encoding).reverse();
  const chunks: Buffer[] = [];
  let packed = 0;
  let inflated = 0;
  let excess: TooMuch | null = null;
  const stop = (reason: TooMuch): never => {
    excess = reason;
    throw reason;
  };
  const countPacked = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      packed += chunk.length;
      if (packed > limits.bytes) stop(tooLarge(limits.bytes));
      yield chunk;
    }
  };
  const gather = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of source) {
      inflated += chunk.length;
      if (inflated > limits.bytes) stop(tooLarge(limits.bytes));
      if (inflated > freeOfRatio && inflated > packed * limits.ratio) stop(inflation(limits.ratio));
      chunks.push(chunk);
    }
  };
  const stages = [body, countPacked, ...steps.map((name) => inflaters[name]()), gather];
  // Node's types know functions as stages only where the number of stages is fixed.
  await pipeline(stages as unknown as NodeJS.ReadWriteStream[]).catch((error: unknown) => {
    // Where several stages end at once, the pipeline may report one that was only ended by another.
    throw excess ?? error;
  });
  return Buffer.concat(chunks);
}

function encodingsOf(header: string | undefined): (keyof typeof inflaters)[] {
  const names = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  const unknown = names.find((name) => !Object.hasOwn(inflaters, name));
  if (unknown !== undefined) throw new UnknownEncoding(`“${unknown.slice(0, 40)}”, which was not asked for`);
  if (names.length > mostEncodings) throw new UnknownEncoding(`packed ${names.length} times over`);
  return names as (keyof typeof inflaters)[];
}

export const tooLarge = (bytes: number): TooMuch =>
  new TooMuch(
    'fetch/too-large',
    `It is larger than ${Math.round(bytes / 2 ** 20)} MB after inflating. Fetch such a file with a browser or curl and give its path.`,
  );

const inflation = (ratio: number): TooMuch =>
  new TooMuch(
    'fetch/inflation',
    `It grows to more than ${ratio} times its size when inflated, as bombs do and pages do not. Look at the address before you go on.`,
  );
