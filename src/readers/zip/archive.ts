import { bytesSource, wholeOf } from '../byte-source.ts';
import type { ByteSource, OpenOptions, Part, Trouble } from '../container.ts';
import { inflationMeter, type Meter } from '../inflate.ts';
import { SourceFailure } from '../source-failure.ts';
import { entriesListed, type Seekable, type ZipEntry } from './directory.ts';
import { damaged } from './failures.ts';
import { entriesFound } from './local.ts';

/** The longest archive that is held in memory, where it comes as a stream or out of another one, in bytes. */
const longestHeld = 64 * 1024 * 1024;

/** A file of an archive with its place, which no other has; or what is wrong with the archive. */
export type Found =
  | { readonly place: string; readonly entry: ZipEntry }
  | { readonly place: string; readonly trouble: Trouble };

/** The archive's files by its list of contents and, where that is broken, by what is there all the same. */
export async function* filesIn(source: ByteSource, { limits, signal }: OpenOptions): AsyncGenerator<Found> {
  const seekable = await seekableOf(source);
  const meter = tripwire(inflationMeter(limits));
  const seen = new Set<number>();
  const placeOf = places();
  try {
    for await (const entry of entriesListed(seekable, meter.count, signal)) {
      signal.throwIfAborted();
      if (meter.tripped) return yield { place: 'the rest', trouble: leftOver };
      seen.add(entry.offset);
      yield { place: placeOf(entry.name), entry };
    }
    return;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof SourceFailure) throw error;
    yield { place: 'list of contents', trouble: listLost(damaged(error).trouble, seen.size) };
  }
  for await (const entry of entriesFound(seekable, meter.count)) {
    if (meter.tripped) return yield { place: 'the rest', trouble: leftOver };
    if (!seen.has(entry.offset)) yield { place: placeOf(entry.name), entry };
  }
}

/** A meter that remembers that a limit was passed: no more is taken out of such an archive. */
function tripwire(count: Meter): { readonly count: Meter; readonly tripped: boolean } {
  let tripped = false;
  return {
    count(inflated, packed) {
      tripped = true;
      count(inflated, packed);
      tripped = false;
    },
    get tripped() {
      return tripped;
    },
  };
}

const leftOver: Trouble = {
  outcome: 'refused',
  rule: 'limit/rest',
  reason: 'The rest of the archive was left, as more came out of it than may.',
};

async function seekableOf(source: ByteSource): Promise<Seekable> {
  const { size, slice } = source;
  if (slice && size !== null) return { ...source, size, slice };
  const bytes = await wholeOf(source, longestHeld);
  if (!bytes) throw new SourceFailure(tooLongToHold);
  return bytesSource(source.name, bytes) as Seekable;
}

const tooLongToHold: Trouble = {
  outcome: 'refused',
  rule: 'zip/not-a-file',
  reason: `A ZIP archive is read from its end, and this one comes as a stream of more than ${longestHeld / 1024 / 1024} MB. Save it as a file of its own first.`,
};

const listLost = ({ rule, reason }: Trouble, count: number): Trouble => ({
  outcome: 'failed',
  rule: rule === 'zip/damaged' ? 'zip/list' : rule,
  reason: `The archive's list of contents cannot be read after ${count} entries, as if it was cut or damaged: ${reason} What is found without it is read.`,
});

/** Names may come twice and hold anything; places may not. */
function places(): (name: string) => string {
  const times = new Map<string, number>();
  return (name) => {
    const shown = name.replace(/[\0-\x1f\x7f]/g, '\ufffd');
    const count = (times.get(shown) ?? 0) + 1;
    times.set(shown, count);
    return `entry ${shown}${count > 1 ? ` (${count})` : ''}`;
  };
}

/** What the system puts into archives besides what people put there. */
const isHidden = (name: string): boolean => /(?:^|\/)(?:__MACOSX\/|\.[^/]*$|Thumbs\.db$)/.test(name);

export const partOf = ({ place, ...one }: Found): Part => {
  if ('trouble' in one) return { place, found: { type: 'trouble', trouble: one.trouble } };
  if (isHidden(one.entry.name)) return { place, found: { type: 'trouble', trouble: hidden } };
  return { place, found: { type: 'nested', source: one.entry.source } };
};

const hidden: Trouble = { outcome: 'empty', rule: 'zip/hidden', reason: 'It is a hidden file, which the system made.' };
