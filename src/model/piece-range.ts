import type { Span } from '../core/span.ts';
import type { WordPieces } from './word-pieces.ts';

/** The pieces [first, last) that characters of a span touch; empty where it holds none. */
export function pieceRange({ starts, ends }: WordPieces, { start, end }: Span): [first: number, last: number] {
  return [firstWhere(ends, (value) => value > start), firstWhere(starts, (value) => value >= end)];
}

/** Binary search in rising numbers. */
function firstWhere(values: ArrayLike<number>, isFar: (value: number) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isFar(values[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
