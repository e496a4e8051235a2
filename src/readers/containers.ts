import type { Container } from './container.ts';
import { gzip } from './gzip.ts';
import { warc } from './warc.ts';

/** Every format that holds many articles, in the order in which they are tried. */
export const containers: readonly Container[] = [warc, gzip];
