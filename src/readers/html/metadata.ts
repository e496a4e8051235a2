import type { Metadata } from '../../core/document.ts';
import { isoDate } from '../dates.ts';
import { bylineOf } from '../text.ts';
import { linkedData } from './linked-data.ts';
import { elementsOf, type PageElement, textOf } from './tree.ts';

/** What a page says of itself: JSON-LD first, then meta elements, then what it shows. */
export function metadataOf(page: PageElement): Metadata {
  const data = linkedData(page);
  const shown = shownOn(page);
  const meta = (...names: string[]): string | null => names.map((name) => shown.meta.get(name)).find(Boolean) ?? null;
  const outlet = data.outlet ?? meta('og:site_name', 'application-name', 'citation_journal_title', 'dc.publisher');
  const title = data.title ?? meta('og:title', 'citation_title', 'twitter:title', 'dc.title') ?? shown.title;
  const author = meta(
    'author',
    'article:author',
    'parsely-author',
    'citation_author',
    'dc.creator',
    'sailthru.author',
    'byl',
  );
  const date = data.published ?? meta(...dateNames) ?? shown.time ?? shown.date;
  const address = shown.canonical ?? meta('og:url') ?? data.address;
  return {
    title: headline(title && withoutOutlet(unquoted(decoded(title)), outlet), shown.headings),
    authors: authorsFrom(data.authors, author, shown.byline),
    outlet: outlet && decoded(outlet),
    published: date && isoDate(date),
    language: tag(shown.language ?? data.language ?? meta('og:locale', 'content-language', 'dc.language')),
    address: absolute(address, shown.base ?? meta('og:url')),
  };
}

const dateNames = [
  'article:published_time',
  'og:published_time',
  'parsely-pub-date',
  'citation_publication_date',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'og:article:published_time',
];

interface Shown {
  readonly meta: Map<string, string>;
  readonly headings: string[];
  title: string | null;
  time: string | null;
  byline: string[];
  date: string | null;
  canonical: string | null;
  base: string | null;
  language: string | null;
}

function shownOn(page: PageElement): Shown {
  const shown: Shown = {
    meta: new Map(),
    headings: [],
    title: null,
    time: null,
    byline: [],
    date: null,
    canonical: null,
    base: null,
    language: null,
  };
  for (const element of elementsOf(page)) note(element, shown);
  return shown;
}

function note(element: PageElement, shown: Shown): void {
  const { tag: name, attributes } = element;
  if (name === 'meta') {
    const key = (
      attributes['property'] ??
      attributes['name'] ??
      attributes['itemprop'] ??
      attributes['http-equiv'] ??
      ''
    ).toLowerCase();
    const content = attributes['content']?.trim();
    if (key && content && !shown.meta.has(key)) shown.meta.set(key, content);
  } else if (name === 'link' && attributes['rel']?.toLowerCase() === 'canonical')
    shown.canonical ??= attributes['href'] || null;
  else if (name === 'base') shown.base ??= attributes['href'] || null;
  else if (name === 'html') shown.language ??= attributes['lang'] || attributes['xml:lang'] || null;
  else if (name === 'title' && element.parent?.tag !== 'svg') shown.title ??= textOf(element) || null;
  else if (name === 'h1') shown.headings.push(textOf(element));
  else if (name === 'time' || attributes['itemprop'] === 'datePublished')
    shown.time ??= attributes['datetime'] || attributes['content'] || textOf(element) || null;
  else noteByName(element, shown);
}

/** Bylines and dates that only the name of their class gives away. */
function noteByName(element: PageElement, shown: Shown): void {
  const { attributes } = element;
  const called = `${attributes['class'] ?? ''} ${attributes['rel'] ?? ''} ${attributes['itemprop'] ?? ''}`;
  if (shown.byline.length === 0 && /byline|author|contributor/i.test(called)) shown.byline = namesIn(element);
  if (!shown.date && /(?:^|[\s_-])(?:date|publish\w*|posted|timestamp)(?=$|[\s_-])/i.test(called)) {
    const words = textOf(element);
    if (words.length <= 60 && isoDate(words.replace(/^[^\d]*?:\s*/, '')))
      shown.date = words.replace(/^[^\d]*?:\s*/, '');
  }
}

function namesIn(element: PageElement): string[] {
  const words = textOf(element).replace(/^(?:written |posted )?by:?\s+/i, '');
  const names = words.length <= 100 ? bylineOf(`By ${words}`) : [];
  return names.every((name) => /\s/.test(name)) ? names : [];
}

/** The first of JSON-LD, meta and byline that names someone. */
function authorsFrom(data: readonly string[], author: string | null, byline: readonly string[]): string[] {
  if (data.length > 0) return [...new Set(data.map((name) => unquoted(decoded(name)).replace(/^by\s+/i, '')))];
  const named = author && !/^https?:|^@/.test(author) ? author.replace(/^by\s+/i, '') : null;
  if (named) return [...new Set(named.split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+/i).filter(Boolean))];
  return [...byline];
}

/** The headline as the page shows it, where one of its main headings shares most words with what the page calls itself. */
function headline(title: string | null, headings: readonly string[]): string | null {
  const wordsOf = (words: string): string[] => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (title === null) return headings.find((heading) => wordsOf(heading).length > 2) ?? headings[0] ?? null;
  const known = new Set(wordsOf(title));
  const alike = (heading: string): boolean => {
    const words = wordsOf(heading);
    return words.length > 2 && words.filter((word) => known.has(word)).length >= words.length * 0.4;
  };
  return headings.find(alike) ?? title;
}

const unquoted = (words: string): string => words.replace(/^"([^"]*)"$/, '$1');

/** Names in JSON-LD are often escaped for HTML once too often. */
const decoded = (words: string): string =>
  words
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (whole, hex?: string, decimal?: string) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
    })
    .replace(/&(amp|quot|apos|nbsp|lt|gt);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", nbsp: ' ', lt: '<', gt: '>' };

/** `Dam opens | The Daily Example` loses its outlet. */
function withoutOutlet(title: string, outlet: string | null): string {
  const cut = title.search(/\s+[|–—-]\s+[^|–—]*$/);
  if (cut < 15) return title;
  const rest = title.slice(cut).replace(/^\s+[|–—-]\s+/, '');
  const named = outlet !== null && rest.toLowerCase().includes(outlet.toLowerCase().slice(0, 30));
  return named || /\s\|\s/.test(title.slice(cut, cut + 3)) ? title.slice(0, cut) : title;
}

function tag(language: string | null): string | null {
  const found = language?.replace('_', '-').match(/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i)?.[0];
  return found ?? null;
}

function absolute(address: string | null, base: string | null): string | null {
  if (!address) return null;
  try {
    const { href, protocol } = new URL(address, base ?? undefined);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}
