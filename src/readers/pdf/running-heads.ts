import type { SheetOfPieces } from './open-pdf.ts';
import type { Piece } from './pieces.ts';

/** The share of a page's height, at its top and at its end, in which running heads and feet stand. */
const margin = 0.13;

/** Pages without running heads, running feet and page numbers, and what these were. */
export function withoutRunningHeads(sheets: readonly SheetOfPieces[]): {
  readonly sheets: readonly SheetOfPieces[];
  readonly dropped: readonly string[];
} {
  const seen = new Map<string, number>();
  for (const sheet of sheets)
    for (const key of new Set(sheet.pieces.flatMap((piece) => keysOf(piece, sheet))))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  const dropped: string[] = [];
  const kept = sheets.map((sheet) => {
    const pieces = sheet.pieces.filter((piece) => {
      const runs = keysOf(piece, sheet).some((key) => (seen.get(key) ?? 0) > 1) || isPageNumber(piece, sheet);
      if (runs) dropped.push(piece.text.trim());
      return !runs;
    });
    return { ...sheet, pieces };
  });
  return { sheets: kept, dropped };
}

/** The same words, whatever the numbers in them, at the same height; two keys, as a height may be rounded either way. */
function keysOf({ text, y }: Piece, { height }: SheetOfPieces): string[] {
  if (y > height * margin && y < height * (1 - margin)) return [];
  const words = text.trim().replace(/\d+/g, '#').replace(/\s+/g, ' ');
  return [Math.floor(y / 4), Math.round(y / 4) + 0.5].map((place) => `${place} ${words}`);
}

/** A number alone, as the outermost line of its page. */
function isPageNumber({ text, y }: Piece, { height, pieces }: SheetOfPieces): boolean {
  if (
    !/^(?:[-–—|]\s*)?(?:page\s+|p\.\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—|])?$/i.test(
      text.trim(),
    )
  )
    return false;
  if (y < height * margin) return pieces.every((other) => other.y > y - 3);
  return y > height * (1 - margin) && pieces.every((other) => other.y < y + 3);
}
