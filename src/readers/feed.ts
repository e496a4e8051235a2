import { wholeOf } from './byte-source.ts';
import type { ByteSource, Container, OpenOptions, Part, Trouble } from './container.ts';
import { decode } from './encoding.ts';
import type { ParsedFeed } from './feed/parsing.ts';
import { placesOf } from './feed/places.ts';
import { foundIn } from './feed/found.ts';
import { xmlRootOf } from './xml-root.ts';

/** RSS 0.9 to 2.0, RDF, Atom and JSON Feed: mostly addresses with what the feed claims of them. */
export const feed: Container = {
  name: 'feed',
  detect: (head) => isXmlFeed(head) || isJsonFeed(head),
  async *open(source, options) {
    const bytes = await wholeOf(source, Math.min(largest, options.limits.totalBytes));
    options.signal.throwIfAborted();
    if (!bytes) return yield trouble('', tooLarge);
    // Its library is large, and every article that is read asks here whether it is a feed.
    const { parsedFeed } = await import('./feed/parsing.ts');
    const parsed = parsedFeed(decode({ bytes, name: source.name }).text);
    if (!parsed) return yield trouble('', broken);
    yield* skipping(partsOf(parsed, source, bytes.length, options), options.skip ?? 0);
  },
};

/** A feed is held as a whole; those of newsrooms have a few hundred kilobytes. In bytes. */
const largest = 64 * 1024 * 1024;

function isXmlFeed(head: Uint8Array): boolean {
  const root = xmlRootOf(head);
  if (root?.name === 'rdf') return /purl\.org\/rss|netscape\.com\/rdf/i.test(root.tag);
  return root?.name === 'rss' || (root?.name === 'feed' && /\bxmlns\b|\bversion\s*=/i.test(root.tag));
}

/** The version stands first by custom, not by rule. */
function isJsonFeed(head: Uint8Array): boolean {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
  return /^\s*\{/.test(text) && /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\/1/.test(text);
}

function* partsOf(
  { entries, isCut }: ParsedFeed,
  { name }: ByteSource,
  bytes: number,
  { limits }: OpenOptions,
): Generator<Part> {
  if (entries.length === 0) yield trouble('', empty);
  const places = placesOf(entries);
  for (const [index, entry] of entries.entries()) {
    const place = places[index] ?? '';
    const isLast = index === entries.length - 1;
    if (entry) yield { place, found: foundIn(entry, name, limits.articleBytes) };
    // The entry in which a cut feed ends is what was cut.
    else if (!(isCut && isLast)) yield trouble(place, brokenEntry);
  }
  if (isCut) yield trouble(`byte ${bytes}`, cut);
}

function* skipping(parts: Iterable<Part>, skip: number): Generator<Part> {
  let count = 0;
  for (const part of parts) if (count++ >= skip) yield part;
}

const trouble = (place: string, trouble: Trouble): Part => ({ place, found: { type: 'trouble', trouble } });

const tooLarge: Trouble = {
  outcome: 'refused',
  rule: 'feed/too-large',
  reason: `The feed is larger than ${largest / 1024 / 1024} MB, larger than any feed should be. Give the addresses of its articles one by one.`,
};
const broken: Trouble = {
  outcome: 'failed',
  rule: 'feed/broken',
  reason: 'It begins as a feed does but cannot be read as one. Fetch it again, or tell its publisher.',
};
const brokenEntry: Trouble = {
  outcome: 'failed',
  rule: 'feed/broken-entry',
  reason: 'This entry of the feed cannot be read; the others were. Tell its publisher, or give the article’s address.',
};
const cut: Trouble = {
  outcome: 'failed',
  rule: 'feed/cut',
  reason: 'The feed ends before its end; what came before was read. Fetch it again.',
};
const empty: Trouble = {
  outcome: 'empty',
  rule: 'feed/empty',
  reason: 'There are no entries in the feed. Perhaps there will be later.',
};
