import type { Query } from '../core/query/query.ts';
import type { Span } from '../core/span.ts';
import type { Reading, Statement } from '../core/statement.ts';
import type { DocumentBrief } from './documents.ts';
import type { PageRequest } from './store.ts';

export interface Page<T> {
  readonly items: readonly T[];
  /** Opaque; null on the last page. Stable while documents are added: nothing is shown twice or left out. */
  readonly next: string | null;
}

export const FACETS = ['speaker', 'outlet', 'month', 'kind', 'standing', 'stance', 'form', 'status'] as const;
export type Facet = (typeof FACETS)[number];

export interface SearchRequest extends PageRequest {
  readonly query: Query;
  /** By day of publication (documents without one last), or by BM25. */
  readonly order: 'newest' | 'oldest' | 'relevance';
  /** Which counts are wanted, of all that match; at most 50 values each, the most frequent (months: all, in order). */
  readonly facets: readonly Facet[];
}

export interface FacetCount {
  /** For `speaker` the entity's id where there is one, else the name; for `month` `2024-11`. */
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface SearchResult extends Page<Hit> {
  readonly total: number;
  readonly facets: Partial<Record<Facet, readonly FacetCount[]>>;
}

/** A statement in the archive. */
export interface ArchivedStatement {
  /** `<document id>-<statement id>`. */
  readonly id: string;
  readonly document: DocumentBrief;
  readonly statement: Statement;
  readonly entity: { readonly id: string; readonly name: string } | null;
  /** Which engine found it, and the number of its reading of the document. */
  readonly engine: Reading['engine'];
  readonly readingNumber: number;
  /** The paragraph, or paragraphs, in which the statement stands: its offsets in the document, and its words. */
  readonly context: Span & { readonly text: string };
}

export interface Hit extends ArchivedStatement {
  /** Words of the query in `context`: UTF-16 offsets in the document's text, in order, not overlapping. */
  readonly highlights: readonly Span[];
}

/** Who publishes: by the name that articles give, else by their host. */
export interface Outlet {
  readonly name: string;
  readonly documents: number;
  readonly statements: number;
}
