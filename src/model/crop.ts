import type { Span } from '../core/span.ts';
import type { Crop } from './network.ts';
import type { Description } from './weights.ts';

/** The states around a cue in pieces [start, end), and every piece's distance to it. */
export function cropOf(
  states: Float32Array,
  [start, end]: readonly [number, number],
  count: number,
  { width, cropBefore, cropAfter }: Pick<Description, 'width' | 'cropBefore' | 'cropAfter'>,
): Crop & { readonly low: number } {
  const low = Math.max(0, start - cropBefore);
  const high = Math.min(count, end + cropAfter);
  const cue = { start, end };
  return {
    low,
    states: states.subarray(low * width, high * width),
    cue: meanRow(states, cue, width),
    distance: BigInt64Array.from({ length: high - low }, (_, i) =>
      BigInt(distanceIndex(low + i, cue, cropBefore, cropAfter)),
    ),
  };
}

/** Index of the distance embedding: pieces to the cue, negative before it, clipped; the last index inside the cue. */
function distanceIndex(at: number, cue: Span, before: number, after: number): number {
  if (at >= cue.start && at < cue.end) return before + after + 1;
  const signed = at < cue.start ? at - cue.start : at - cue.end + 1;
  return Math.max(-before, Math.min(after, signed)) + before;
}

function meanRow(rows: Float32Array, { start, end }: Span, width: number): Float32Array {
  const mean = new Float32Array(width);
  for (let at = start; at < end; at++)
    for (let i = 0; i < width; i++) mean[i] = (mean[i] as number) + (rows[at * width + i] as number);
  return mean.map((sum) => sum / (end - start));
}
