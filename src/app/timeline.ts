import type { ChoiceField, Query } from '../core/query/query.ts';
import { FIELDS } from '../core/query/fields.ts';
import type { FacetCount } from '../store/search.ts';
import type { Store } from '../store/store.ts';
import { countsOf } from './counts.ts';

export interface Bucket {
  /** `2024-11`. */
  readonly month: string;
  /** Of what the timeline is split by; null where it is not. */
  readonly value: string | null;
  readonly count: number;
}

/** How many statements match in each month of publication, in order. */
export async function timelineOf(store: Store, query: Query, split: ChoiceField | 'none'): Promise<Bucket[]> {
  if (split === 'none') return buckets(await months(store, query), null);
  const values = await Promise.all(
    valuesOf(split).map(async (value) =>
      buckets(
        await months(store, {
          type: 'and',
          parts: [query, { type: 'choice', field: split, value, span: { start: 0, end: 0 } }],
        }),
        value,
      ),
    ),
  );
  return values.flat().sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
}

function valuesOf(split: ChoiceField): readonly string[] {
  const field = FIELDS.find(({ name }) => name === split);
  return field?.type === 'choice' ? field.values : [];
}

async function months(store: Store, query: Query): Promise<readonly FacetCount[]> {
  const { facets } = await countsOf(store, query, ['month']);
  return facets.month ?? [];
}

const buckets = (counts: readonly FacetCount[], value: string | null): Bucket[] =>
  counts.map(({ value: month, count }) => ({ month, value, count }));
