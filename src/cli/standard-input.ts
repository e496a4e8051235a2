import { randomSource, streamSource } from '../readers/byte-source.ts';
import type { ByteSource } from '../readers/container.ts';
import { InputFailure, systemReason } from './failure.ts';
import type { World } from './world.ts';

/** Standard input as a source: once, in order. */
export function standardInput(world: World): { readonly source: ByteSource; close(): Promise<void> } {
  return { source: streamSource('standard input', chunksOf(world)), close: async () => {} };
}

async function* chunksOf({ stdin, signal }: World): AsyncGenerator<Uint8Array> {
  const stop = (): void => void stdin.destroy();
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const chunk of stdin) yield chunk as Buffer;
  } catch (error) {
    signal.throwIfAborted();
    throw new InputFailure(`standard input: ${systemReason(error)}`);
  } finally {
    signal.removeEventListener('abort', stop);
  }
  signal.throwIfAborted();
}

/** A source that tells how far it was read, where that can be told. @param seen bytes read, of so many. */
export function watched(source: ByteSource, seen: (bytes: number, of: number) => void): ByteSource {
  const { name, size, slice } = source;
  if (size === null || slice === null) return source;
  return randomSource(name, size, (start, end) => {
    // The beginning of every file is looked at to know its format.
    if (start > 0) seen(Math.min(start, size), size);
    return slice(start, end);
  });
}
