import { containers } from '../../src/readers/containers.ts';
import type { ByteSource, Limits, Part, Trouble } from '../../src/readers/container.ts';
import { bytesSource, streamSource } from '../../src/readers/byte-source.ts';
import { usualLimits } from '../../src/readers/limits.ts';
import { unpack } from '../../src/readers/unpack.ts';

/** The same bytes as a file that can be read anywhere, and as a stream in small chunks. */
export const sourcesOf = (bytes: Uint8Array, name = 'file'): readonly ByteSource[] => [
  bytesSource(name, bytes),
  streamSource(name, chunked(bytes, 100)),
];

async function* chunked(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

export async function partsOf(source: ByteSource, limits: Partial<Limits> = {}, skip = 0): Promise<Part[]> {
  const parts: Part[] = [];
  const options = { limits: { ...usualLimits, ...limits }, signal: new AbortController().signal, skip };
  for await (const part of unpack(source, containers, options)) parts.push(part);
  return parts;
}

/** The words of a part's article; null where it is none. */
export const wordsOf = ({ found }: Part): string | null => {
  if (found.type !== 'article') return null;
  return 'text' in found.article ? found.article.text : Buffer.from(found.article.bytes).toString();
};

export const troubleOf = ({ found }: Part): Trouble | null => (found.type === 'trouble' ? found.trouble : null);

/** A part in one line: its place, and its words or what is wrong. */
export const shown = (part: Part): string =>
  `${part.place}: ${wordsOf(part) ?? troubleOf(part)?.rule ?? part.found.type}`;
