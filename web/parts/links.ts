import type { FacetCount } from '../api.ts';

/** Where a count of a facet leads. A speaker without a page is looked for by name. */
export const speakerLink = ({ value, label }: FacetCount): string =>
  value === label ? `/search?q=${encodeURIComponent(`speaker:"${label}"`)}` : `/speakers/${encodeURIComponent(value)}`;

export const outletLink = ({ label }: FacetCount): string => outletPage(label);

export const outletPage = (name: string): string => `/outlets/${encodeURIComponent(name)}`;

/** Statements that match a query and have one value of a field besides. */
export const narrowed =
  (query: string, field: string) =>
  ({ value }: FacetCount): string =>
    `/search?q=${encodeURIComponent(`${query} ${field}:${value}`)}`;
