import type { Name } from '../../layers.ts';

/** Index of the first of the names, in order, that begins at or behind an offset. */
export function firstNameFrom(names: readonly Name[], at: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as Name).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
