import { Parser } from 'htmlparser2';
import type { Metadata } from '../../core/document.ts';
import type { Part } from '../container.ts';
import { isoDate } from '../dates.ts';

/** Reads a sitemap piece by piece; memory does not grow with it. */
export interface SitemapScanner {
  /** The parts that a piece of the text completed. */
  write(text: string): Part[];
  /** True where nothing was completed for so long that the file can be no sitemap. */
  readonly isLost: boolean;
  /** Ends the text. False where it ends in the middle. */
  end(): boolean;
}

/** Addresses and titles end long before; more is a trap. In UTF-16 code units. */
const longestField = 4096;
/** Between one address and the next, in UTF-16 code units; an entry with its thousand pictures takes a third of it. */
const longestGap = 1024 * 1024;
const deepest = 50;

/** What is taken of an entry, by the elements that it stands in below `<url>` or `<sitemap>`, prefixes left out. */
const fields = new Set([
  'loc',
  'lastmod',
  'news/title',
  'news/publication_date',
  'news/publication/name',
  'news/publication/language',
]);

/** `name`: the sitemap's own address, for addresses that are relative although they must not be. */
export function sitemapScanner(name: string): SitemapScanner {
  const base = /^https?:/i.test(name) && URL.canParse(name) ? name : undefined;
  const open: string[] = [];
  let parts: Part[] = [];
  let entry = new Map<string, string>();
  let field: string | null = null;
  let [count, gap, tooDeep, isClosed] = [0, 0, false, false];

  const parser = new Parser(
    {
      onopentag(tag) {
        open.push(localName(tag));
        tooDeep ||= open.length > deepest;
        if (open.length === 2) entry = new Map();
        field = fieldAt(open);
      },
      ontext(text) {
        if (field === null) return;
        const known = entry.get(field) ?? '';
        if (known.length <= longestField) entry.set(field, known + text.slice(0, longestField + 1));
      },
      onclosetag() {
        field = null;
        const closed = open.pop();
        if (open.length === 0) isClosed = true;
        if (open.length !== 1 || (closed !== 'url' && closed !== 'sitemap')) return;
        parts.push(partOf(entry, base, ++count));
        gap = 0;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  return {
    write(text) {
      parts = [];
      gap += text.length;
      parser.write(text);
      return parts;
    },
    get isLost() {
      return tooDeep || gap > longestGap;
    },
    end() {
      const whole = isClosed;
      parser.end();
      return whole;
    },
  };
}

/** The field that the open elements make; null where they make none. Hostile files open many. */
function fieldAt(open: readonly string[]): string | null {
  const way = open.length < 6 ? open.slice(2).join('/') : '';
  return fields.has(way) ? way : null;
}

const localName = (tag: string): string => tag.slice(tag.indexOf(':') + 1).toLowerCase();

function partOf(entry: ReadonlyMap<string, string>, base: string | undefined, number: number): Part {
  const field = (way: string): string | null => entry.get(way)?.trim() || null;
  const loc = field('loc');
  const href = loc === null || loc.length > longestField ? null : webAddress(loc, base);
  if (href === null) return { place: `entry ${number}`, found: { type: 'trouble', trouble: badLink(loc) } };
  return {
    place: `entry ${href}`,
    found: { type: 'link', address: href, claims: claimsOf(field), stamp: field('lastmod') },
  };
}

function webAddress(words: string, base: string | undefined): string | null {
  if (!URL.canParse(words, base)) return null;
  const { protocol, href } = new URL(words, base);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** What a news sitemap says of an article. */
function claimsOf(field: (way: string) => string | null): Partial<Metadata> {
  const [title, outlet] = [field('news/title'), field('news/publication/name')];
  const day = isoDate(field('news/publication_date') ?? '');
  const language = field('news/publication/language');
  return {
    ...(title !== null && { title: title.replace(/\s+/g, ' ') }),
    ...(outlet !== null && { outlet }),
    ...(day !== null && { published: day }),
    ...(language !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) && { language }),
  };
}

const badLink = (loc: string | null) =>
  ({
    outcome: 'refused',
    rule: 'sitemap/bad-link',
    reason:
      loc === null
        ? 'The entry has no address (<loc>). Tell the site.'
        : `The entry’s address “${loc.slice(0, 100)}” leads to no web page. Tell the site.`,
  }) as const;
