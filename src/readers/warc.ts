import { peek } from './byte-source.ts';
import type { ByteSource, Container, Limits, Part } from './container.ts';
import { inflationMeter, isGzip } from './inflate.ts';
import { SourceFailure } from './source-failure.ts';
import { type Finding, findingOf } from './warc/findings.ts';
import { isPackedArchive, PackedTape } from './warc/packed-tape.ts';
import { Block, broken, recordHead } from './warc/record.ts';
import { isPlainArchive, type Mark, PlainTape, type Tape } from './warc/tape.ts';

/** Web archives (ISO 28500), packed or not: a part for each record, in the file's order. */
export const warc: Container = {
  name: 'warc',
  detect: (head) => isPlainArchive(head) || isPackedArchive(head),
  async *open(source, { limits, signal, skip = 0 }) {
    const tape = await tapeOf(source, limits);
    let count = 0;
    try {
      for (let step = await nextRecord(tape, limits); step; step = await nextRecord(tape, limits)) {
        signal.throwIfAborted();
        if (++count > skip) yield { place: step.place, found: step.found };
        if (step.lost && !(await tape.resume(step.lost))) return;
      }
    } finally {
      await tape.close();
    }
  },
};

async function tapeOf(source: ByteSource, limits: Limits): Promise<Tape> {
  const { head, source: whole } = await peek(source, 4);
  return isGzip(head) ? new PackedTape(whole, inflationMeter(limits)) : new PlainTape(whole);
}

interface Step extends Part {
  /** Where the next record has to be searched from, as this one does not say where it ends; else null. */
  readonly lost: Mark | null;
}

/** The next record's part; null at the end. @throws {SourceFailure} where a limit of the whole is passed. */
async function nextRecord(tape: Tape, limits: Limits): Promise<Step | null> {
  try {
    if (!(await toRecord(tape))) return null;
  } catch (error) {
    return lostAt(tape.place, tape.mark, error);
  }
  const { place, mark } = tape;
  try {
    const { found, proven } = await readRecord(tape, limits);
    if (proven || (await endsWell(tape))) return { place: `record at ${place}`, found, lost: null };
    throw wrongLength;
  } catch (error) {
    return lostAt(place, mark, error);
  }
}

function lostAt(place: string, mark: Mark, error: unknown): Step {
  if (!(error instanceof SourceFailure) || error.trouble.outcome === 'refused') throw error;
  return { place: `record at ${place}`, found: { type: 'trouble', trouble: error.trouble }, lost: mark };
}

async function readRecord(tape: Tape, limits: Limits): Promise<Finding> {
  const head = await recordHead(tape);
  return findingOf(head, new Block(tape, head.length), limits);
}

/** Goes over the blank lines between records; false at the end of the file. */
async function toRecord(tape: Tape): Promise<boolean> {
  while (await tape.next()) {
    const bytes = await tape.ahead(1);
    const blank = bytes.findIndex((byte) => byte !== 0x0d && byte !== 0x0a);
    tape.skip(blank < 0 ? bytes.length : blank);
    if (blank >= 0) return true;
  }
  return false;
}

/**
 * Whether a record's length led to its end: two line ends follow, or at least the next record, or nothing. This also reads
 * packed bytes to their end, where their checksum is.
 */
async function endsWell(tape: Tape): Promise<boolean> {
  const rest = Buffer.from((await tape.ahead(64)).subarray(0, 64)).toString('latin1');
  return /^(?:\r\n\r\n|\n\n|(?:\r?\n){0,2}WARC\/\d|[\r\n]*$)/.test(rest);
}

const wrongLength = broken(
  'warc/length',
  'The record does not end where it says: its length is wrong, or it was damaged. It was not taken; the next record was searched for.',
);
