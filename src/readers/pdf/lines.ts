import { type Column, columnsOf } from './columns.ts';
import type { SheetOfPieces } from './open-pdf.ts';
import { type Piece, withSpace } from './pieces.ts';

/** A line of a column, in reading order. */
export interface PdfLine extends Piece {
  readonly page: number;
  /** Counts the columns of the whole document. */
  readonly column: number;
  /** The edges of its column, in points. */
  readonly edges: { readonly left: number; readonly right: number };
}

/** All lines of a document in reading order. */
export function linesOf(sheets: readonly SheetOfPieces[]): PdfLine[] {
  let column = 0;
  return sheets.flatMap(({ number, pieces }) =>
    columnsOf(pieces).flatMap((found) => {
      column++;
      const edges = edgesOf(found);
      return onBaselines(found).map((line) => ({ ...line, page: number, column, edges }));
    }),
  );
}

function edgesOf(column: Column): PdfLine['edges'] {
  const rights = column.map(({ right }) => right).sort((a, b) => a - b);
  const lefts = column.map(({ x }) => x).sort((a, b) => a - b);
  // A word that sticks out is no edge; the left one is where a good part of the lines begin.
  return { left: lefts[Math.floor(lefts.length * 0.1)] ?? 0, right: rights[Math.floor(rights.length * 0.9)] ?? 0 };
}

/** Pieces that stand on one baseline are one line. */
function onBaselines(column: Column): Piece[] {
  const rows: Piece[][] = [];
  for (const piece of column) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && Math.abs(piece.y - first.y) < Math.max(first.size, piece.size) * 0.35) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x).reduce(beside));
}

function beside(before: Piece, after: Piece): Piece {
  const { y, size, font } = before.text.length >= after.text.length ? before : after;
  return {
    text: withSpace(before, after, true) + after.text,
    x: before.x,
    right: Math.max(before.right, after.right),
    y,
    size,
    font,
  };
}
