import { mixed, type Shingles } from './shingles.ts';

/** Bands over the whole article find those that grew or were corrected; bands over its beginning those that were cut. */
const WHOLE_BANDS = 12;
const LEAD_BANDS = 12;
const ROWS = 2;
/** Words of the beginning. */
const LEAD = 120;

/** A band is the hash of the least shingles by `ROWS` orders: two texts share it as often as both least ones are shared. */
export function signatureOf(shingles: Shingles): number[] {
  if (shingles.isEmpty) return [];
  return [
    ...bands(shingles.upTo(Number.POSITIVE_INFINITY), WHOLE_BANDS, 0),
    ...bands(shingles.upTo(LEAD), LEAD_BANDS, WHOLE_BANDS),
  ];
}

function bands(hashes: Uint32Array, count: number, from: number): number[] {
  const least = new Uint32Array(count * ROWS).fill(0xffffffff);
  const seeds = Uint32Array.from(least, (_, row) => mixed(from * ROWS + row));
  for (const hash of hashes) {
    for (let row = 0; row < seeds.length; row++) {
      const value = mixed(hash ^ (seeds[row] as number));
      if (value < (least[row] as number)) least[row] = value;
    }
  }
  return Array.from({ length: count }, (_, band) => {
    let hash = from + band;
    for (let row = 0; row < ROWS; row++) hash = mixed(hash ^ (least[band * ROWS + row] as number));
    return hash;
  });
}
