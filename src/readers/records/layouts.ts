import type { MappedField } from '../container.ts';

/** Which column or key holds what; nested keys are joined by dots. */
export type Mapping = Readonly<Partial<Record<MappedField, string>>>;

/** How the fields of a record are called. */
export interface Layout {
  readonly name: string;
  readonly mapping: Mapping;
  /** True where the text is taken exactly as it stands; else it may turn out to be HTML. */
  readonly exact: boolean;
}

/** A layout that is known and in which there are no articles. */
export interface Barren {
  readonly name: string;
  /** What there is instead, and what to do. */
  readonly reason: string;
}

/** Headings under which tables and JSON commonly keep what, in the order in which they are tried. */
const headings: Readonly<Record<MappedField, readonly string[]>> = {
  text: ['text', 'body', 'content', 'article', 'article_text', 'full_text', 'body_text', 'maintext', 'articlebody'],
  html: ['html', 'content_html', 'body_html', 'article_html'],
  id: ['id', 'article_id', 'articleid', 'guid', 'uuid'],
  title: ['title', 'headline'],
  author: ['author', 'authors', 'byline'],
  outlet: ['outlet', 'source', 'publication', 'publisher', 'newspaper', 'site', 'source_name'],
  published: [
    'published',
    'date',
    'published_at',
    'publish_date',
    'publication_date',
    'pubdate',
    'date_published',
    'datepublished',
  ],
  language: ['language', 'lang'],
  address: ['address', 'url', 'link', 'permalink', 'canonical', 'canonical_url'],
};

const quotesOnly: Barren = {
  name: 'quotebank-quotations',
  reason:
    'Quotebank’s quotation-centric file holds single quotations and no articles. Take its article-centric file, or files with the articles’ text.',
};

/** The layout that these names of columns or keys have; null where no name says which holds the text. */
export function layoutOf(names: readonly string[]): Layout | Barren | null {
  const has = (...wanted: string[]): boolean => wanted.every((name) => names.includes(name));
  if (has('quoteID', 'quotation')) return quotesOnly;
  const mapping = byHeadings(names);
  if (has('articleID', 'quotations')) return quotebank(names, mapping);
  if (has('id', 'text', 'annotators')) return { name: 'polnear', mapping: { id: 'id', text: 'text' }, exact: true };
  if (mapping.text === undefined && mapping.html === undefined) return null;
  return { name: has('id', 'text') ? 'id-text' : 'headings', mapping, exact: has('id', 'text') };
}

const quotebank = (names: readonly string[], mapping: Mapping): Layout | Barren =>
  names.includes('content')
    ? { name: 'quotebank-articles', mapping: { ...mapping, id: 'articleID', text: 'content' }, exact: true }
    : {
        name: 'quotebank-articles',
        reason:
          'Quotebank’s article-centric file is here without “content”, so it holds quotations and their surroundings but no whole articles. Fetch the articles by their “url”.',
      };

function byHeadings(names: readonly string[]): Mapping {
  const folded = new Map([...names].reverse().map((name) => [fold(name), name]));
  const entries = Object.entries(headings).flatMap(([field, known]) => {
    const name = known.map((heading) => folded.get(fold(heading))).find((found) => found !== undefined);
    return name === undefined ? [] : [[field, name]];
  });
  return Object.fromEntries(entries) as Mapping;
}

/** `Date Published`, `date-published` and `DatePublished` are one heading. */
const fold = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '');
