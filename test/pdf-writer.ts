/** Words on a page: their left edge and baseline in points from the lower left corner, and the height of the letters. */
export type Shown = readonly [x: number, y: number, size: number, words: string, font?: 'F1' | 'F2'];

/** A PDF of A4 pages in Helvetica (F1) and Helvetica-Bold (F2), uncompressed, as small as PDFs get. */
export function pdfOf(
  pages: readonly (readonly Shown[])[],
  { info = '', trailer = '' }: { readonly info?: string; readonly trailer?: string } = {},
): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${6 + at * 2} 0 R`).join(' ')}] >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<< ${info} >>`,
    ...pages.flatMap((page, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${7 + at * 2} 0 R >>`,
      stream(
        page
          .map(
            ([x, y, size, words, name = 'F1']) =>
              `BT /${name} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(words)}) Tj ET`,
          )
          .join('\n'),
      ),
    ]),
  ];
  return fileOf(objects, trailer);
}

/** A PDF of one page whose content is this stream, with these settings of its own. */
export const pdfWithStream = (content: Buffer, settings: string): Buffer =>
  fileOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents 4 0 R >>',
      `<< /Length ${content.length} ${settings} >>\nstream\n${content.toString('latin1')}\nendstream`,
    ],
    '',
  );

const font = (name: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** Curly marks as Windows-1252 has them. */
const escaped = (words: string): string =>
  words
    .replace(/[\\()]/g, '\\$&')
    .replace(/[“”’]/g, (mark) => ({ '“': '\\223', '”': '\\224', '’': '\\222' })[mark] ?? mark);

function fileOf(objects: readonly string[], trailer: string): Buffer {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Lines below one another from the top of a column; a line that begins with spaces is indented by ten points. */
export const column = (x: number, y: number, lines: readonly string[], size = 10, pitch = 12): Shown[] =>
  lines.map((words, at) => [words.startsWith(' ') ? x + 10 : x, y - at * pitch, size, words.trim()]);
