import { afterSkip } from './after-skip.ts';
import type { Container, OpenOptions, Part } from './container.ts';
import { decodedHead, decodedStream } from './decoded-stream.ts';
import { articleIn, listed, tooLarge, trouble, unmapped } from './records/article.ts';
import { delimiterOf } from './records/delimiter.ts';
import { withMap } from './records/json-record.ts';
import { type Layout, layoutOf } from './records/layouts.ts';
import { type Row, rowsOf } from './records/rows.ts';

/** Tables with a row of headings: CSV, TSV, and the like with semicolons or bars. */
export const csv: Container = {
  name: 'csv',
  detect: (head) => delimiterOf(decodedHead(head)) !== null,
  open: (source, options) => afterSkip(parts(decodedStream(source, options.signal), options), options),
};

/** The same for tables whose headings a person names: with these it is a table, however few columns it has. */
export const tableWith = (map: NonNullable<OpenOptions['map']>): Container => ({
  ...csv,
  detect: (head) => delimiterOf(decodedHead(head), Object.values(map)) !== null,
});

async function* parts(text: AsyncIterable<string>, options: OpenOptions): AsyncGenerator<Part> {
  let head: Head | Part | null = null;
  for await (const row of rowsOf(text, options.limits.articleBytes, Object.values(options.map ?? {}))) {
    if (head === null) {
      head = headOf(row, options);
      if ('found' in head) return yield head;
    } else if ('columns' in head) yield { place: `line ${row.line}`, found: partOf(row, head, options) };
  }
}

/** The row of headings, with what each column holds. */
interface Head {
  readonly columns: readonly string[];
  readonly layout: Layout;
}

function headOf(row: Row, { map }: OpenOptions): Head | Part {
  const place = `line ${row.line}`;
  const columns = row.cells?.map((cell) => cell.trim()) ?? [];
  const absent = Object.values(map ?? {}).filter((name) => !columns.includes(name));
  if (absent.length > 0) {
    const reason = `There is no column ${absent.map((name) => `“${name}”`).join(' or ')}. Its columns: ${listed(columns)}.`;
    return { place, found: trouble({ outcome: 'failed', rule: 'csv/no-such-column', reason }) };
  }
  const layout = withMap(layoutOf(columns), map);
  if (layout === null) return { place, found: trouble(unmapped(columns, 'columns')) };
  if ('reason' in layout)
    return { place, found: trouble({ outcome: 'failed', rule: 'records/no-articles', reason: layout.reason }) };
  return { columns, layout };
}

function partOf({ cells, fault }: Row, { columns, layout }: Head, { limits }: OpenOptions): Part['found'] {
  if (fault === 'too-large') return trouble(tooLarge(limits));
  if (cells === null) return trouble({ outcome: 'failed', rule: 'csv/open-quote', reason: openQuote });
  if (cells.length !== columns.length) {
    const reason = `It has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} where the headings are ${columns.length}. Perhaps a quotation mark or a delimiter in it is not escaped; correct the row.`;
    return trouble({ outcome: 'failed', rule: 'csv/uneven-row', reason });
  }
  return articleIn((name) => cells[columns.indexOf(name)], layout, limits);
}

const openQuote =
  'A quotation mark that opens here is never closed. This line was left out and the rest read; close the mark, or double those inside.';
