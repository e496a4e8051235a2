import type { TextContent, TextItem } from './open-pdf.ts';

/** Words that stand together on a line of a page. Lengths are in points, from the page's upper left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  /** The height of its letters. */
  readonly size: number;
  /** The font's name within the file: only the same or not. */
  readonly font: string;
}

export interface PagePieces {
  readonly pieces: readonly Piece[];
  /** How many stretches stand sideways; they are not among the pieces. */
  readonly sideways: number;
}

/** Gap, in letter heights, up to which stretches that are drawn one after another are one piece. */
const joinedUpTo = 1.2;
/** Gap, in letter heights, from which there is a space between them. */
const spaceFrom = 0.15;

/**
 * The pieces of a page in the order in which they are drawn.
 *
 * @param view from the page's own lengths to points from the upper left, as `getViewport` gives it.
 */
export function piecesOf({ items }: TextContent, view: readonly number[]): PagePieces {
  const pieces: Piece[] = [];
  let [open, spaced, sideways]: [Piece | null, boolean, number] = [null, false, 0];
  for (const item of items) {
    if (!('str' in item)) continue;
    if (item.str.trim() === '') {
      spaced ||= item.str !== '';
      continue;
    }
    const piece = placed(item, view);
    if (!piece) sideways++;
    else if (open && follows(open, piece)) open = joined(open, piece, spaced);
    else {
      if (open) pieces.push(open);
      open = piece;
    }
    spaced = false;
  }
  if (open) pieces.push(open);
  return { pieces: withDropCaps(pieces), sideways };
}

/** Null for text that does not run from left to right. */
function placed({ str, width, transform, fontName }: TextItem, view: readonly number[]): Piece | null {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = view;
  const [ta = 0, tb = 0, tc = 0, td = 0, te = 0, tf = 0] = transform;
  const along = [a * ta + c * tb, b * ta + d * tb] as const;
  if (!(along[0] > 0) || Math.abs(along[1]) > along[0] * 0.1) return null;
  const x = a * te + c * tf + e;
  const size = Math.hypot(a * tc + c * td, b * tc + d * td);
  return { text: str, x, right: x + width * Math.hypot(a, b), y: b * te + d * tf + f, size, font: fontName };
}

function follows(before: Piece, { x, y, size }: Piece): boolean {
  const height = Math.max(before.size, size);
  const gap = x - before.right;
  return Math.abs(before.y - y) < height * 0.5 && gap > -height * 0.5 && gap < Math.min(before.size, size) * joinedUpTo;
}

/** The taller part gives line and height: what is raised beside it is small. */
function joined(before: Piece, after: Piece, spaced: boolean): Piece {
  const main = after.size > before.size * 1.05 ? after : before;
  const { y, size, font } = main;
  return { text: withSpace(before, after, spaced) + after.text, x: before.x, right: after.right, y, size, font };
}

/** The words before, and a space where there is one on the page. */
export function withSpace(before: Piece, after: Piece, spaced: boolean): string {
  const apart = spaced || after.x - before.right > Math.min(before.size, after.size) * spaceFrom;
  return apart && !/\s$/.test(before.text) && !/^\s/.test(after.text) ? `${before.text} ` : before.text;
}

/** A letter over several lines belongs before the words at its upper right. */
function withDropCaps(pieces: readonly Piece[]): Piece[] {
  const found = [...pieces];
  for (const cap of pieces) {
    if (!/^["“‘'«]?\p{Lu}$/u.test(cap.text.trim())) continue;
    const beside = found.filter(
      ({ x, y, size }) =>
        cap.size > size * 1.8 &&
        x >= cap.x &&
        x - cap.right < size * 1.5 &&
        y > cap.y - cap.size &&
        y < cap.y - size * 0.5,
    );
    const first = beside.reduce<Piece | null>((top, piece) => (top && top.y <= piece.y ? top : piece), null);
    if (!first) continue;
    found[found.indexOf(first)] = { ...first, text: cap.text.trim() + first.text.trimStart() };
    found.splice(found.indexOf(cap), 1);
  }
  return found;
}
