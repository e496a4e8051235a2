import { csvLines } from '../csv.ts';
import type { ListFormat } from '../list-format.ts';
import { send } from '../output.ts';
import type { World } from '../world.ts';

/** How a list is written: one thing as lines for people, as JSON, and as cells. */
export interface Listing<Item> {
  readonly columns: readonly string[];
  readonly cells: (item: Item) => readonly (string | number | null)[];
  readonly lines: (item: Item) => readonly string[];
}

/** Writes pages of a list one after another; memory holds one page. `lead` is what JSON has beside the items. */
export async function writeList<Item>(
  { stdout }: World,
  format: ListFormat,
  { columns, cells, lines }: Listing<Item>,
  pages: AsyncIterable<readonly Item[]>,
  lead: () => object = () => ({}),
): Promise<number> {
  let count = 0;
  for await (const items of pages) {
    const isFirst = count === 0;
    count += items.length;
    if (format === 'text')
      await send(
        stdout,
        items
          .flatMap(lines)
          .map((line) => `${line.trimEnd()}\n`)
          .join(''),
      );
    else if (format === 'jsonl') await send(stdout, items.map((item) => `${JSON.stringify(item)}\n`).join(''));
    else if (format === 'csv') await send(stdout, (isFirst ? csvLines([columns]) : '') + csvLines(items.map(cells)));
    else
      await send(
        stdout,
        (isFirst ? opening(lead()) : items.length > 0 ? ',\n' : '') +
          items.map((item) => JSON.stringify(item)).join(',\n'),
      );
  }
  if (format === 'json') await send(stdout, `${count === 0 ? opening(lead()) : ''}\n]}\n`);
  else if (format === 'csv' && count === 0) await send(stdout, csvLines([columns]));
  return count;
}

/** Fields, then the list, left open. */
function opening(lead: object): string {
  const fields = Object.entries(lead).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},`);
  return `{${fields.join('')}"items":[\n`;
}
