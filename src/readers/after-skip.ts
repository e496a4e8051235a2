import type { OpenOptions, Part } from './container.ts';

/** The parts after those that were asked to be passed over; hears the signal between parts. */
export async function* afterSkip(
  parts: AsyncIterable<Part>,
  { signal, skip = 0 }: Pick<OpenOptions, 'signal' | 'skip'>,
): AsyncGenerator<Part> {
  let count = 0;
  for await (const part of parts) {
    signal.throwIfAborted();
    if (count++ >= skip) yield part;
  }
}
