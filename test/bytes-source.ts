import type { ByteSource, Container, Limits, OpenOptions, Part } from '../src/readers/container.ts';

export const limits: Limits = {
  articleBytes: 32 * 1024 * 1024,
  totalBytes: 2 ** 40,
  ratio: 200,
  parts: 10_000_000,
  depth: 4,
};

/** Bytes or text as a source, in chunks of a size that cuts through what is inside. */
function sourceOf(content: string | Uint8Array, chunk = 64 * 1024): ByteSource {
  const bytes = Buffer.from(content as Uint8Array);
  return {
    name: 'test',
    size: bytes.length,
    async *stream(from = 0) {
      for (let at = from; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    },
    slice: (start, end) => Promise.resolve(bytes.subarray(start, end)),
  };
}

/** All the parts of a container. */
export async function partsIn(
  container: Container,
  content: string | Uint8Array,
  options: Partial<OpenOptions> & { readonly chunk?: number } = {},
): Promise<Part[]> {
  const parts: Part[] = [];
  const { chunk, ...rest } = options;
  const open = { limits, signal: new AbortController().signal, ...rest };
  for await (const part of container.open(sourceOf(content, chunk), open)) parts.push(part);
  return parts;
}

/** Parts in short: `line 2: text of it`, `line 3 failed csv/uneven-row`. */
export const inShort = (parts: readonly Part[]): string[] =>
  parts.map(({ place, found }) => {
    if (found.type === 'trouble') return `${place} ${found.trouble.outcome} ${found.trouble.rule}`;
    if (found.type !== 'article') return `${place} ${found.type}`;
    const { article } = found;
    return `${place}: ${'text' in article ? article.text : Buffer.from(article.bytes).toString()}`;
  });
