import type { AnyFeed, AtomFeed, DcNs, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';
import { plain } from './plain.ts';

/** What an entry of any kind of feed says; null where it does not. */
export interface Entry {
  readonly id: string | null;
  /** Of the article, perhaps relative to `base`. */
  readonly link: string | null;
  readonly base: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly outlet: string | null;
  /** As the feed writes them. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly language: string | null;
  /** The entry's own text, whole or a summary: as markup, or as it is. */
  readonly content: { readonly type: 'markup' | 'words'; readonly value: string } | null;
}

/** The entries of a feed in its order, all told in the same way. */
export function entriesOf(parsed: AnyFeed): Entry[] {
  if (parsed.format === 'rss') return (parsed.feed.items ?? []).map((item) => fromRss(item, parsed.feed));
  if (parsed.format === 'rdf') return (parsed.feed.items ?? []).map((item) => fromRdf(item, parsed.feed));
  if (parsed.format === 'json') return (parsed.feed.items ?? []).map((item) => fromJson(item, parsed.feed));
  return (parsed.feed.entries ?? []).map((entry) => fromAtom(entry, parsed.feed));
}

const markup = (...values: readonly (string | undefined)[]): Entry['content'] => {
  const value = values.find((one) => one !== undefined && one.trim() !== '');
  return value === undefined ? null : { type: 'markup', value };
};

const first = (...values: readonly (string | undefined)[]): string | null =>
  values.map((value) => value?.trim()).find(Boolean) ?? null;

/** Of markup, for titles: many feeds escape them twice. */
const words = (...values: readonly (string | undefined)[]): string | null => plain(first(...values) ?? '') || null;

function fromRss(item: RssFeed.Item<string>, feed: RssFeed.Feed<string>): Entry {
  const { guid, dc, atom } = item;
  // A guid is the address unless it says that it is not.
  const permalink = guid?.isPermaLink !== false && /^https?:/i.test(guid?.value ?? '') ? guid?.value : undefined;
  return {
    id: first(guid?.value),
    link: first(item.link, permalink, alternate(atom?.links)),
    base: first(item.xml?.base, feed.xml?.base, feed.link),
    title: words(item.title, dc?.titles?.[0]),
    authors: names(
      dc?.creators,
      item.authors?.map(({ name }) => name),
      feed.dc?.creators,
    ),
    outlet: words(item.source?.title, dc?.publishers?.[0], feed.title),
    published: first(item.pubDate, dc?.dates?.[0], item.dcterms?.created?.[0], atom?.published),
    updated: first(atom?.updated, item.dcterms?.modified?.[0]),
    language: first(dc?.languages?.[0], feed.language, feed.dc?.languages?.[0]),
    content: markup(item.content?.encoded, item.description),
  };
}

function fromRdf(item: RdfFeed.Item<string>, feed: RdfFeed.Feed<string>): Entry {
  const dc: DcNs.ItemOrFeed<string> | undefined = item.dc;
  return {
    id: first(item.rdf?.about),
    link: first(item.link, item.rdf?.about),
    base: first(item.xml?.base, feed.xml?.base, feed.link),
    title: words(item.title, dc?.titles?.[0]),
    authors: names(dc?.creators),
    outlet: words(dc?.publishers?.[0], feed.dc?.publishers?.[0], feed.title),
    published: first(dc?.dates?.[0], item.dcterms?.created?.[0]),
    updated: first(item.dcterms?.modified?.[0]),
    language: first(dc?.languages?.[0], feed.dc?.languages?.[0]),
    content: markup(item.content?.encoded, item.description),
  };
}

function fromAtom(entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>): Entry {
  const { source, content } = entry;
  return {
    id: first(entry.id),
    link: first(alternate(entry.links), content?.src),
    base: first(entry.xml?.base, feed.xml?.base, alternate(feed.links)),
    title: ofText(entry.title),
    authors: names(
      entry.authors?.map(({ name }) => name),
      entry.dc?.creators,
      feed.authors?.map(({ name }) => name),
    ),
    outlet: ofText(source?.title) ?? ofText(feed.title),
    published: first(entry.published, entry.dc?.dates?.[0], entry.updated),
    updated: first(entry.updated),
    language: first(entry.xml?.lang, feed.xml?.lang),
    content: contentOf(content) ?? contentOf(entry.summary),
  };
}

function fromJson(item: JsonFeed.Item<string>, feed: JsonFeed.Feed<string>): Entry {
  const text = first(item.content_text);
  return {
    id: first(item.id),
    link: first(item.url),
    base: first(feed.home_page_url, feed.feed_url),
    title: first(item.title),
    authors: names(
      item.authors?.map(({ name }) => name),
      feed.authors?.map(({ name }) => name),
    ),
    outlet: first(feed.title),
    published: first(item.date_published),
    updated: first(item.date_modified),
    language: first(item.language, feed.language),
    content: markup(item.content_html) ?? (text === null ? null : { type: 'words', value: item.content_text ?? '' }),
  };
}

/** The page itself among an entry's links: the first without a `rel`, or the alternate that is HTML. */
function alternate(links: readonly { href?: string; rel?: string; type?: string }[] = []): string | undefined {
  const pages = links.filter(({ rel = 'alternate' }) => rel === 'alternate');
  return (pages.find(({ type = 'text/html' }) => /html/.test(type)) ?? pages[0])?.href;
}

const ofText = (text: AtomFeed.Text | undefined): string | null =>
  text?.type === 'html' ? words(text.value) : first(text?.value);

function contentOf(content: AtomFeed.Content | undefined): Entry['content'] {
  if (!content?.value?.trim()) return null;
  return {
    type: /^x?html$|^(?:text|application)\/x?html/.test(content.type ?? 'text') ? 'markup' : 'words',
    value: content.value,
  };
}

/** The first list that names someone. Mailboxes are not names. */
function names(...lists: readonly (readonly (string | undefined)[] | undefined)[]): string[] {
  for (const list of lists) {
    const found = (list ?? [])
      .map((name) => plain(name ?? '').replace(/^by\s+/i, ''))
      .filter((name) => name !== '' && !/^\S+@\S+$/.test(name));
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}
