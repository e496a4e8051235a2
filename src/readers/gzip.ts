import { ByteCursor } from './byte-cursor.ts';
import { streamSource } from './byte-source.ts';
import type { ByteSource, Container, Part } from './container.ts';
import { inflateMember, inflationMeter, isGzip, type Meter } from './inflate.ts';

/** Gzip of anything, in one member or several: what comes out is looked at again. */
export const gzip: Container = {
  name: 'gzip',
  detect: isGzip,
  async *open(source, { limits, skip = 0 }) {
    if (skip > 0) return;
    const cursor = new ByteCursor(source);
    const rest: Rest = { from: null };
    try {
      yield { place: '', found: { type: 'nested', source: inside(source, cursor, rest, inflationMeter(limits)) } };
      if (rest.from !== null) yield* surplus(cursor, rest.from);
    } finally {
      await cursor.close();
    }
  },
};

/** Where the gzip members end before the file does. */
interface Rest {
  from: number | null;
}

const inside = ({ name }: ByteSource, cursor: ByteCursor, rest: Rest, meter: Meter): ByteSource =>
  streamSource(name.replace(/\.gz$/i, ''), members(cursor, rest, meter));

async function* members(cursor: ByteCursor, rest: Rest, meter: Meter): AsyncGenerator<Uint8Array> {
  do yield* inflateMember(cursor, meter);
  while (isGzip(await cursor.ahead(4)));
  if ((await cursor.ahead(1)).length > 0) rest.from = cursor.at;
}

/** Zeros fill up the last block of a tape or disk; anything else may have been a member. */
async function* surplus(cursor: ByteCursor, from: number): AsyncGenerator<Part> {
  let zeros = true;
  for (let bytes = await cursor.take(65536); bytes.length > 0; bytes = await cursor.take(65536))
    zeros &&= bytes.every((byte) => byte === 0);
  if (zeros) return;
  const reason = `The last ${cursor.at - from} bytes are not gzip: surplus, or damaged. What is before them was read.`;
  yield {
    place: `byte ${from}`,
    found: { type: 'trouble', trouble: { outcome: 'failed', rule: 'gzip/surplus', reason } },
  };
}
