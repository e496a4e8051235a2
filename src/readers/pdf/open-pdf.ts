import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { isBomb } from './bomb.ts';
import { type Piece, piecesOf } from './pieces.ts';

type PDFPage = Awaited<ReturnType<PDFDocumentProxy['getPage']>>;
export type TextContent = Awaited<ReturnType<PDFPage['getTextContent']>>;
export type TextItem = Extract<TextContent['items'][number], { str: string }>;

/** One page, with its text where it stands. */
export interface SheetOfPieces {
  /** Counted from 1. */
  readonly number: number;
  /** In points. */
  readonly height: number;
  readonly pieces: readonly Piece[];
}

export interface OpenedPdf {
  readonly sheets: readonly SheetOfPieces[];
  readonly title: string | null;
  readonly author: string | null;
  /** Pages that could not be read. */
  readonly broken: readonly number[];
  /** Stretches of text that stand sideways. */
  readonly sideways: number;
  /** Pages beyond the limit. */
  readonly beyond: number;
}

/** Why nothing of it can be read. */
export type PdfFault = 'bomb' | 'encrypted' | 'broken';

/** Far above any newspaper; a report of a thousand pages is read. */
export const mostPages = 3000;

/** Opens a PDF and takes the text of its pages. The library is loaded when the first PDF is read. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf | PdfFault> {
  if (await isBomb(bytes)) return 'bomb';
  const { getDocumentProxy } = await import('unpdf');
  let pdf: PDFDocumentProxy;
  try {
    // A copy, as the library keeps the bytes to itself. Only its errors are told, not what it mends.
    pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false, stopAtErrors: false });
  } catch (error) {
    return (error as Error | null)?.name === 'PasswordException' ? 'encrypted' : 'broken';
  }
  try {
    return await contentOf(pdf);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function contentOf(pdf: PDFDocumentProxy): Promise<OpenedPdf> {
  const sheets: SheetOfPieces[] = [];
  const broken: number[] = [];
  let sideways = 0;
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++) {
    try {
      const page = await pdf.getPage(number);
      const { height, transform } = page.getViewport({ scale: 1 });
      const found = piecesOf(await page.getTextContent(), transform);
      sheets.push({ number, height, pieces: found.pieces });
      sideways += found.sideways;
      page.cleanup();
    } catch {
      // The library throws for a page that is not there or makes no sense; the others are good.
      broken.push(number);
    }
  }
  const info = (await pdf.getMetadata().catch(() => null))?.info as Record<string, unknown> | undefined;
  const field = (name: string): string | null => (typeof info?.[name] === 'string' ? info[name].trim() || null : null);
  const beyond = Math.max(0, pdf.numPages - mostPages);
  return { sheets, title: field('Title'), author: field('Author'), broken, sideways, beyond };
}
