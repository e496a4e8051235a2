import type { Metadata } from '../../core/document.ts';
import type { Fetched, FetchedPage, Fetcher } from '../../fetch/fetcher.ts';
import type { ByteSource, Part } from '../../readers/container.ts';
import type { JournalEntry } from '../../store/journal.ts';
import { inOrder } from './in-order.ts';
import type { Item, Named, OpenSource } from './item.ts';
import { addressKey, keyOf } from './key.ts';
import { LISTED, since, stampOf } from './stamp.ts';

export interface ItemCollaborators {
  /** `take` it, `pass` over what was dealt with, `ignore` what nobody asked for. */
  readonly worth: (key: string, stamp: string | null) => Promise<'take' | 'pass' | 'ignore'>;
  /** What the journal says last of an address that is to be fetched; null to fetch it whatever was before. */
  readonly before: (key: string) => Promise<JournalEntry | null>;
  /** What the journal says last of an address that was named by itself: a list may have said something of it before. */
  readonly listed: (key: string) => Promise<JournalEntry | null>;
  readonly unpack: (source: ByteSource) => AsyncIterable<Part>;
  readonly sourceOf: (name: string, bytes: Uint8Array) => ByteSource;
  readonly fetcher: Fetcher;
  readonly signal: AbortSignal;
}

/** Pages that are fetched at once; how politely, is the fetcher's affair. */
const FETCHES = 8;

/** Lists of lists of pages: beyond this depth nothing is fetched. */
const LINK_DEPTH = 4;

/** An address to be fetched. */
interface Link {
  readonly key: string;
  readonly stamp: string | null;
  readonly address: string;
  /** Absent where no list named it. */
  readonly claims?: Partial<Metadata>;
  /** False where what is there was not asked for itself, only what is in it. */
  readonly wanted: boolean;
}

type Entry = { readonly item: Item } | { readonly link: Link };
type Arrived = { readonly item: Item } | { readonly link: Link; readonly page: FetchedPage };

/** Everything that is in what was named, one thing after another, in order; archives are opened, links are fetched. */
export async function* itemsIn(named: AsyncIterable<Named>, to: ItemCollaborators): AsyncGenerator<Item> {
  yield* arrivals(entriesOf(named, to), 0, to);
}

async function* arrivals(entries: AsyncIterable<Entry>, depth: number, to: ItemCollaborators): AsyncGenerator<Item> {
  const fetchLink = async (entry: Entry): Promise<Arrived> =>
    'link' in entry ? fetched(entry.link, depth, to) : entry;
  for await (const one of inOrder(entries, { items: FETCHES }, fetchLink)) {
    if ('item' in one) yield one.item;
    else yield* arrivals(entriesOnPage(one.link, one.page, to), depth + 1, to);
  }
}

async function* entriesOf(named: AsyncIterable<Named>, to: ItemCollaborators): AsyncGenerator<Entry> {
  for await (const one of named) {
    to.signal.throwIfAborted();
    if (one.type === 'address') {
      const key = addressKey(one.address);
      // Even where only a part of it is wanted, it must be fetched; whether it changed is for the server to say.
      const wanted = (await to.worth(key, null)) !== 'ignore';
      const { stamp = null, claims } = asListed(await to.listed(key));
      yield { link: { key, stamp, address: one.address, wanted, ...(claims && { claims }) } };
    } else if (one.type === 'trouble') yield { item: troubled(one, null, 'failed', 'source/missing', one.reason) };
    else yield* entriesInBytes(one, to);
  }
}

/** A page that a list named and that came to nothing is still that page of that list. */
const asListed = (last: JournalEntry | null): Partial<Pick<Link, 'stamp' | 'claims'>> =>
  last?.claims ? { stamp: last.stamp, claims: last.claims } : {};

async function* entriesInBytes(named: Extract<Named, { type: 'bytes' }>, to: ItemCollaborators): AsyncGenerator<Entry> {
  const { key, stamp, name } = named;
  const worth = await to.worth(key, stamp);
  if (worth === 'pass') return yield { item: { key, stamp, name, found: { type: 'passed' } } };
  let opened: OpenSource;
  try {
    opened = await named.open();
  } catch (error) {
    return yield { item: troubled(named, stamp, 'failed', 'source/unreadable', (error as Error).message) };
  }
  try {
    yield* entriesIn(opened.source, named, worth === 'take', (part) => part, to);
  } finally {
    await opened.close();
  }
}

/** A page is an article, or a list or archive of articles. */
async function* entriesOnPage(link: Link, page: FetchedPage, to: ItemCollaborators): AsyncGenerator<Entry> {
  const claims = { ...link.claims, address: page.address };
  const whole = { ...wholeOf(link), stamp: link.stamp ?? stampOf(page) };
  const source = to.sourceOf(page.address, page.bytes);
  yield* entriesIn(source, whole, link.wanted, (part) => described(part, page.charset, claims), to);
}

/** What the way there tells of an article; where a list and the page name different addresses, the page's holds. */
function described({ place, found }: Part, charset: string | null, claims: Partial<Metadata>): Part {
  if (found.type !== 'article') return { place, found };
  const article = { ...found.article, claims: { ...found.article.claims, ...claims } };
  return { place, found: { type: 'article', article: { ...(charset !== null && { charset }), ...article } } };
}

/**
 * What lies in a source. Whether the source itself is wanted was asked before; where it is and nothing is in it, that is
 * said, so that everything that was named gives something.
 */
async function* entriesIn(
  source: ByteSource,
  whole: Whole,
  wanted: boolean,
  described: (part: Part) => Part,
  to: ItemCollaborators,
): AsyncGenerator<Entry> {
  let isEmpty = true;
  for await (const part of to.unpack(source)) {
    isEmpty = false;
    if (part.place !== '') yield* entryOf(part, whole, to);
    else if (wanted) yield asEntry(described(part), whole);
  }
  if (isEmpty && wanted)
    yield { item: troubled(whole, whole.stamp, 'empty', 'source/empty', 'There is nothing in it.') };
}

type Whole = Pick<Item, 'key' | 'name' | 'stamp' | 'claims'>;

const wholeOf = ({ key, address, stamp, claims }: Link): Whole => ({
  key,
  name: address,
  stamp,
  ...(claims && { claims }),
});

async function* entryOf(part: Part, whole: Whole, to: ItemCollaborators): AsyncGenerator<Entry> {
  const entry = asEntry(part, whole);
  const { key, stamp, name } = 'link' in entry ? { ...entry.link, name: entry.link.address } : entry.item;
  const worth = await to.worth(key, stamp);
  if (worth === 'take') yield entry;
  else if (worth === 'pass') yield { item: { key, stamp, name, found: { type: 'passed' } } };
}

function asEntry({ place, found }: Part, whole: Whole): Entry {
  const { key, name, stamp } = whole;
  const one = place === '' ? whole : { key: keyOf(key, place), name: keyOf(name, place), stamp };
  switch (found.type) {
    case 'link': {
      const { address, claims } = found;
      return { link: { key: addressKey(address), stamp: found.stamp ?? LISTED, address, claims, wanted: true } };
    }
    case 'article':
      return { item: { ...one, found: { type: 'article', article: found.article } } };
    case 'trouble': {
      const { outcome, rule, reason } = found.trouble;
      return { item: troubled(one, stamp, outcome, rule, reason) };
    }
    case 'nested':
      throw new Error(`A part that is a container itself was not opened: ${one.key}`);
  }
}

async function fetched(link: Link, depth: number, to: ItemCollaborators): Promise<Arrived> {
  const { key, address, stamp } = link;
  const one = wholeOf(link);
  if (depth >= LINK_DEPTH) {
    const reason = `It is named in a list that lies ${depth} lists deep. Give the innermost list itself.`;
    return { item: troubled(one, stamp, 'refused', 'limit/links', reason) };
  }
  const last = await to.before(key);
  const page: Fetched = await to.fetcher.fetch({ address, signal: to.signal, ...since(last) });
  switch (page.outcome) {
    case 'fetched':
      return { link, page };
    case 'unchanged': {
      const found = { type: 'none', outcome: 'unchanged', rule: null, reason: null } as const;
      return {
        item: { ...one, stamp: last?.stamp ?? stamp, found: { ...found, documentId: last?.documentId ?? null } },
      };
    }
    default:
      return { item: troubled(one, stamp, page.outcome, page.rule, page.reason) };
  }
}

const troubled = (
  { key, name, claims }: Omit<Whole, 'stamp'>,
  stamp: string | null,
  outcome: 'empty' | 'refused' | 'failed',
  rule: string,
  reason: string,
): Item => ({ key, stamp, name, ...(claims && { claims }), found: { type: 'none', outcome, rule, reason } });
