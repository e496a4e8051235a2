import type { Document, Metadata } from '../core/document.ts';
import type { Issue } from '../core/issue.ts';
import { pages } from '../core/layers.ts';
import { assemble } from './assemble.ts';
import { linesOf } from './pdf/lines.ts';
import { mostPages, type OpenedPdf, openPdf, type PdfFault } from './pdf/open-pdf.ts';
import { paragraphsOf } from './pdf/paragraphs.ts';
import { withoutRunningHeads } from './pdf/running-heads.ts';
import { type RunningText, runningTextOf } from './pdf/running-text.ts';
import type { Input, Reader } from './reader.ts';
import { bylineOf } from './text.ts';
import { unread } from './unread.ts';

/** PDFs with a text layer. Their text is our rendering: columns in reading order, lines joined to paragraphs. */
export const pdf: Reader = {
  name: 'pdf',
  detect: ({ bytes }) => /^[\s\xef\xbb\xbf]{0,500}%PDF-/.test(String.fromCharCode(...bytes.subarray(0, 520))),
  read,
};

async function read({ bytes }: Input): Promise<Document> {
  const opened = await openPdf(bytes);
  if (typeof opened === 'string') return unread(`pdf/${opened}`, faults[opened]);
  const { sheets, dropped } = withoutRunningHeads(opened.sheets);
  const running = runningTextOf(paragraphsOf(linesOf(sheets)));
  if (running.text.trim() === '') return unread('pdf/no-text-layer', noTextLayer(opened));
  const issues = [...(dropped.length > 0 ? [runningHeads(dropped)] : []), ...issuesOf(opened)];
  return assemble(running.text, running.blocks, metadataOf(running, opened), issues).with(pages, running.pages);
}

const faults: Readonly<Record<PdfFault, string>> = {
  encrypted: 'The PDF is protected by a password. Open it with the password, and save it without one.',
  broken: 'The PDF is cut or broken and cannot be opened. Fetch or save it again.',
  bomb: 'The PDF is refused: something in it grows beyond 192 MB when it is unpacked. If you trust it, save its text from a viewer.',
};

function noTextLayer({ sheets, broken }: OpenedPdf): string {
  if (sheets.length === 0 && broken.length > 0)
    return 'None of the PDF’s pages can be read; it is cut or broken. Fetch or save it again.';
  return 'The PDF has no text layer: its pages are pictures. Run text recognition (OCR) over it first, for example with ocrmypdf, and read the result.';
}

const note = (rule: string, severity: Issue['severity'], message: string): Issue => ({
  rule,
  severity,
  message,
  span: null,
});

function runningHeads(dropped: readonly string[]): Issue {
  const kinds = [...new Set(dropped.map((words) => words.replace(/\d+/g, '#')))];
  const shown = kinds.slice(0, 5).map((words) => `“${words.slice(0, 60)}”`);
  const what =
    dropped.length === 1
      ? 'One running head, foot or page number was'
      : `${dropped.length} running heads, feet and page numbers were`;
  return note(
    'pdf/running-head',
    'info',
    `${what} left out: ${shown.join(', ')}${kinds.length > 5 ? ' and more' : ''}.`,
  );
}

function issuesOf({ sheets, broken, sideways, beyond }: OpenedPdf): Issue[] {
  const bare = sheets.filter(({ pieces }) => pieces.length === 0).map(({ number }) => number);
  const listed = (numbers: readonly number[]): string =>
    `${numbers.length === 1 ? 'page' : 'pages'} ${numbers.slice(0, 10).join(', ')}${numbers.length > 10 ? ' and more' : ''}`;
  return [
    ...(broken.length > 0
      ? [
          note(
            'pdf/broken-page',
            'warning',
            `The PDF is damaged: ${listed(broken)} could not be read. Fetch or save it again.`,
          ),
        ]
      : []),
    ...(beyond > 0
      ? [
          note(
            'pdf/too-long',
            'warning',
            `The PDF has more than ${mostPages} pages; the last ${beyond} were left out. Split it.`,
          ),
        ]
      : []),
    ...(bare.length > 0
      ? [
          note(
            'pdf/bare-page',
            'info',
            `Without text: ${listed(bare)}. If these are pictures of text, run text recognition (OCR) over the PDF first.`,
          ),
        ]
      : []),
    ...(sideways > 0
      ? [
          note(
            'pdf/sideways',
            'info',
            `Text that stands sideways was left out (${sideways} ${sideways === 1 ? 'stretch' : 'stretches'}).`,
          ),
        ]
      : []),
  ];
}

/** What a PDF says of itself is often left over from another file: it counts where the text says it too. */
function metadataOf({ text, blocks }: RunningText, { title, author }: OpenedPdf): Partial<Metadata> {
  const first = text.slice(0, 4000).replace(/\s+/g, ' ').toLowerCase();
  const shown = (words: string | null): words is string =>
    words !== null && words.length > 2 && first.includes(words.replace(/\s+/g, ' ').toLowerCase());
  const words = (kind: string): string | null => {
    const block = blocks.find((one) => one.kind === kind);
    return block ? text.slice(block.start, block.end) : null;
  };
  const byline = words('byline');
  const whole = blocks.some(({ start, end }) => text.slice(start, end) === title);
  return {
    title: whole ? title : (words('title') ?? (shown(title) ? title : null)),
    authors: byline ? bylineOf(byline) : shown(author) ? [author] : [],
  };
}
