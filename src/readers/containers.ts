import type { Container } from './container.ts';

/** Every format that holds many articles, in the order in which they are tried. */
export const containers: readonly Container[] = [];
