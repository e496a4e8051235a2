import type { Piece } from './pieces.ts';

/** Pieces of one column (or of the full width), from top to bottom as they are to be read. */
export type Column = readonly Piece[];

/** A page's columns in reading order: what goes over the full width parts the page into bands, columns are read within. */
export function columnsOf(pieces: readonly Piece[], depth = 0): Column[] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x);
  const gutter = depth < 6 && sorted.length <= mostPieces ? gutterOf(sorted) : null;
  if (gutter === null) return sorted.length > 0 ? [sorted] : [];
  const columns: Column[] = [];
  let [full, left, right]: [Piece[], Piece[], Piece[]] = [[], [], []];
  const endBand = (): void => {
    columns.push(...columnsOf(left, depth + 1), ...columnsOf(right, depth + 1));
    [left, right] = [[], []];
  };
  for (const piece of sorted) {
    if (crosses(piece, gutter)) {
      endBand();
      full.push(piece);
      continue;
    }
    if (full.length > 0) columns.push(full);
    full = [];
    (piece.right <= gutter ? left : right).push(piece);
  }
  endBand();
  if (full.length > 0) columns.push(full);
  return columns;
}

const crosses = ({ x, right }: Piece, gutter: number): boolean => x < gutter && right > gutter;

/** Where the page is parted best, as x in points; null where it is one column. */
function gutterOf(pieces: readonly Piece[]): number | null {
  const from = Math.min(...pieces.map(({ x }) => x));
  const to = Math.max(...pieces.map(({ right }) => right));
  let best: { readonly at: number; readonly value: number } | null = null;
  let [runStart, runValue] = [0, 0];
  for (let at = from; at <= to + step; at += step) {
    const value = at > to ? 0 : worthOf(pieces, at);
    if (value === runValue) continue;
    // A gutter is a strip: the middle of the places that part alike.
    if (runValue > 0 && at - runStart >= leastGutter && (!best || runValue > best.value))
      best = { at: (runStart + at - step) / 2, value: runValue };
    [runStart, runValue] = [at, value];
  }
  return best?.at ?? null;
}

/** In points. */
const step = 1;
const leastGutter = 4;
/** Pieces of a page beyond which it is a plan or an attack, and not looked at for columns. */
const mostPieces = 20_000;

/** How many lines stand side by side if the page is parted here; 0 where it must not be. */
function worthOf(pieces: readonly Piece[], at: number): number {
  const left = pieces.filter(({ right }) => right <= at);
  const right = pieces.filter(({ x }) => x >= at);
  const least = Math.min(left.length, right.length);
  if (least < 3 || !isProse(left) || !isProse(right)) return 0;
  if (overlap(left, right) < 0.5) return 0;
  // A piece that crosses, on a line with one that does not, says that there is no gutter.
  const sides = [...left, ...right].map(({ y }) => y).sort((a, b) => a - b);
  const torn = pieces.filter((piece) => crosses(piece, at) && isAmong(sides, piece.y, piece.size * 0.5)).length;
  return torn > least * 0.1 ? 0 : least;
}

/** Columns of a table are words and numbers; those of an article are lines. */
const isProse = (side: readonly Piece[]): boolean =>
  side.reduce((sum, { text }) => sum + text.length, 0) / side.length >= 12;

/** The share of the shorter side's height at which the other stands too. */
function overlap(left: readonly Piece[], right: readonly Piece[]): number {
  const [topLeft, endLeft] = [left[0]?.y ?? 0, left.at(-1)?.y ?? 0];
  const [topRight, endRight] = [right[0]?.y ?? 0, right.at(-1)?.y ?? 0];
  const shared = Math.min(endLeft, endRight) - Math.max(topLeft, topRight);
  return shared / Math.max(1, Math.min(endLeft - topLeft, endRight - topRight));
}

function isAmong(sorted: readonly number[], value: number, within: number): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value - within) low = middle + 1;
    else high = middle;
  }
  return (sorted[low] ?? Number.POSITIVE_INFINITY) <= value + within;
}
