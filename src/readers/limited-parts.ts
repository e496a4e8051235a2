import type { OpenOptions, Part } from './container.ts';
import { SourceFailure } from './decoded-stream.ts';

/**
 * What every container that is one file does alike: passes over the parts that were asked to be skipped, ends at the
 * limit of parts, turns an input that breaks off into a trouble, and hears the signal.
 */
export async function* limitedParts(
  parts: AsyncIterable<Part>,
  { limits, signal, skip = 0 }: OpenOptions,
): AsyncGenerator<Part> {
  let count = 0;
  try {
    for await (const part of parts) {
      signal.throwIfAborted();
      if (count === limits.parts) {
        yield refused(part.place, limits.parts);
        return;
      }
      if (count++ >= skip) yield part;
    }
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof SourceFailure)) throw error;
    yield broken(count, error);
  }
}

const refused = (place: string, parts: number): Part => ({
  place,
  found: {
    type: 'trouble',
    trouble: {
      outcome: 'refused',
      rule: 'container/too-many',
      reason: `There are more than ${parts} parts; from here on they are left out. Split the file, or raise the limit.`,
    },
  },
});

/** The source itself failed: a disk, a pipe, a compressed stream. */
const broken = (count: number, { message }: SourceFailure): Part => ({
  place: `after part ${count}`,
  found: {
    type: 'trouble',
    trouble: {
      outcome: 'failed',
      rule: 'container/unreadable',
      reason: `It could not be read on: ${message}. What came before is kept.`,
    },
  },
});
