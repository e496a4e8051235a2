/** One stretch of pieces [start, end) that the encoder reads at once, and the part [from, to) whose states are kept. */
export interface Window {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Windows that cover all pieces, overlap, and start at paragraphs where they can. Each piece's state is kept from the
 * window in which it lies deepest, so that what stands near a window's edge is read with context on both sides.
 *
 * @param gap white space before each piece, as `features` gives it; 2 and above is a line break.
 * @param length pieces in a window at most.
 * @param overlap pieces that neighbours share at least.
 */
export function planWindows(gap: Uint8Array, length: number, overlap: number): Window[] {
  const spans = cover(gap, length, overlap);
  return spans.map(([start, end], i) => {
    const before = spans[i - 1];
    const after = spans[i + 1];
    return {
      start,
      end,
      from: before ? Math.floor((before[1] + start) / 2) : 0,
      to: after ? Math.floor((end + after[0]) / 2) : gap.length,
    };
  });
}

function cover(gap: Uint8Array, length: number, overlap: number): [start: number, end: number][] {
  const found: [number, number][] = [];
  for (let start = 0; ; ) {
    const end = Math.min(start + length, gap.length);
    found.push([start, end]);
    if (end === gap.length) return found;
    const latest = end - overlap;
    const earliest = start + Math.floor(length / 2);
    let paragraph = latest;
    while (paragraph > earliest && (gap[paragraph] as number) < 2) paragraph--;
    start = paragraph > earliest ? paragraph : latest;
  }
}
