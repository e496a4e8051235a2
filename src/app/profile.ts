import type { Query } from '../core/query/query.ts';
import type { Facet, FacetCount, Hit } from '../store/search.ts';
import type { Store } from '../store/store.ts';
import { type Topic, topicsOf } from './topics.ts';

/** What statements that match a query have in common: of a speaker, of an outlet, of both, of anything. */
export interface Profile {
  readonly total: number;
  readonly speakers: readonly FacetCount[];
  readonly outlets: readonly FacetCount[];
  readonly months: readonly FacetCount[];
  readonly kinds: readonly FacetCount[];
  readonly standings: readonly FacetCount[];
  readonly stances: readonly FacetCount[];
  readonly forms: readonly FacetCount[];
  readonly statuses: readonly FacetCount[];
  /** Of the newest statements, at most `sample` of them. */
  readonly addressees: readonly FacetCount[];
  readonly topics: readonly Topic[];
  readonly sample: number;
}

const SAMPLE = 500;
const TOPICS = 30;
const counted = [
  'speaker',
  'outlet',
  'month',
  'kind',
  'standing',
  'stance',
  'form',
  'status',
] as const satisfies readonly Facet[];

/** Counts over all matches; topics and addressees over the newest, against the newest of the whole archive. */
export async function profileOf(store: Store, query: Query): Promise<Profile> {
  const newest = { order: 'newest', limit: SAMPLE, cursor: null } as const;
  const [own, others] = await Promise.all([
    store.search({ ...newest, query, facets: counted }),
    store.search({ ...newest, query: { type: 'not', part: query }, facets: [] }),
  ]);
  const { facets } = own;
  return {
    total: own.total,
    speakers: facets.speaker ?? [],
    outlets: facets.outlet ?? [],
    months: facets.month ?? [],
    kinds: facets.kind ?? [],
    standings: facets.standing ?? [],
    stances: facets.stance ?? [],
    forms: facets.form ?? [],
    statuses: facets.status ?? [],
    addressees: addresseesOf(own.items),
    topics: topicsOf(own.items.map(contentOf), others.items.map(contentOf), TOPICS),
    sample: own.items.length,
  };
}

const contentOf = ({ statement }: Hit): string => statement.content.map(({ text }) => text).join(' ');

function addresseesOf(hits: readonly Hit[]): FacetCount[] {
  const counts = new Map<string, number>();
  for (const { statement } of hits)
    if (statement.addressee) counts.set(statement.addressee.name, (counts.get(statement.addressee.name) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, label: value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
