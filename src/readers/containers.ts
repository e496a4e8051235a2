import type { Container } from './container.ts';
import { gzip } from './gzip.ts';
import { wacz } from './wacz.ts';
import { warc } from './warc.ts';
import { zip } from './zip.ts';

/** Every format that holds many articles, in the order in which they are tried. */
export const containers: readonly Container[] = [wacz, zip, warc, gzip];
