import iconv from 'iconv-lite';
import type { Container, OpenOptions, Trouble } from './container.ts';
import { type SitemapScanner, sitemapScanner } from './sitemap/scanner.ts';
import { xmlRootOf } from './xml-root.ts';

/** Sitemaps, news sitemaps and indexes of sitemaps: addresses, streamed. */
export const sitemap: Container = {
  name: 'sitemap',
  detect: (head) => /^(?:urlset|sitemapindex)$/.test(xmlRootOf(head)?.name ?? ''),
  async *open(source, options) {
    const scanner = sitemapScanner(source.name);
    let [bytes, parts] = [0, 0];
    for await (const [text, length] of textOf(source.stream(), options)) {
      bytes += length;
      for (const part of scanner.write(text)) if (parts++ >= (options.skip ?? 0)) yield part;
      const stop = stopAt(bytes, scanner, options);
      if (stop) return yield { place: `byte ${bytes}`, found: { type: 'trouble', trouble: stop } };
    }
    const isWhole = scanner.end();
    const trouble = isWhole ? (parts === 0 ? empty : null) : cut;
    if (trouble) yield { place: isWhole ? '' : `byte ${bytes}`, found: { type: 'trouble', trouble } };
  },
};

/** Few enough that the parts of one piece fit in memory whatever the source's chunks are. In bytes. */
const piece = 64 * 1024;

/** The text in pieces, each with its length in bytes. Sitemaps must be UTF-8; some are not. */
async function* textOf(
  chunks: AsyncIterable<Uint8Array>,
  { signal }: OpenOptions,
): AsyncGenerator<readonly [text: string, length: number]> {
  let decoder: ReturnType<typeof iconv.getDecoder> | null = null;
  for await (const chunk of chunks) {
    decoder ??= iconv.getDecoder(encodingOf(chunk));
    for (let at = 0; at < chunk.length; at += piece) {
      signal.throwIfAborted();
      const bytes = chunk.subarray(at, at + piece);
      yield [decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)), bytes.length];
    }
  }
  const rest = decoder?.end();
  if (rest) yield [rest, 0];
}

function encodingOf(start: Uint8Array): string {
  const [a, b] = start;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const words = Buffer.from(start.subarray(0, 200)).toString('latin1');
  const name = /^\s*<\?xml[^<>]*?encoding\s*=\s*["']([\w.:-]{2,30})/i.exec(words)?.[1]?.toLowerCase() ?? 'utf-8';
  return iconv.encodingExists(name) && !/^(?:utf-?16|base64|hex|binary|utf-?7|ucs)/.test(name) ? name : 'utf-8';
}

function stopAt(bytes: number, scanner: SitemapScanner, { limits }: OpenOptions): Trouble | null {
  if (scanner.isLost) return broken;
  return bytes > limits.totalBytes ? tooLarge : null;
}

const broken: Trouble = {
  outcome: 'failed',
  rule: 'sitemap/broken',
  reason:
    'It begins as a sitemap does, but here there are no addresses any more. What came before was read. Tell the site.',
};
const tooLarge: Trouble = {
  outcome: 'refused',
  rule: 'sitemap/too-large',
  reason: 'The sitemap is larger than any may be; what came before was read. Give parts of it.',
};
const cut: Trouble = {
  outcome: 'failed',
  rule: 'sitemap/cut',
  reason: 'The sitemap ends before its end; what came before was read. Fetch it again.',
};
const empty: Trouble = {
  outcome: 'empty',
  rule: 'sitemap/empty',
  reason: 'There are no addresses in the sitemap. Perhaps there will be later.',
};
