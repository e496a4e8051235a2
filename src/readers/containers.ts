import type { Container } from './container.ts';
import { feed } from './feed.ts';
import { sitemap } from './sitemap.ts';

/** Every format that holds many articles, in the order in which they are tried. */
export const containers: readonly Container[] = [
  feed, // RSS of every kind
  sitemap,
];
