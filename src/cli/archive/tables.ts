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
  const begin = async (): Promise<void> => {
    if (format === 'csv') await send(stdout, csvLines([columns]));
    if (format === 'json') await send(stdout, opening(lead()));
  };
  let begun = false;
  for await (const items of pages) {
    if (!begun) await begin();
    begun = true;
    if (items.length === 0) continue;
    if (format === 'json' && count > 0) await send(stdout, ',\n');
    await send(stdout, written(items));
    count += items.length;
  }
  if (!begun) await begin();
  if (format === 'json') await send(stdout, '\n]}\n');
  return count;

  function written(items: readonly Item[]): string {
    if (format === 'text')
      return items
        .flatMap(lines)
        .map((line) => `${line.trimEnd()}\n`)
        .join('');
    if (format === 'csv') return csvLines(items.map(cells));
    const all = items.map((item) => JSON.stringify(item));
    return format === 'json' ? all.join(',\n') : all.map((line) => `${line}\n`).join('');
  }
}

/** Fields, then the list, left open. */
function opening(lead: object): string {
  const fields = Object.entries(lead).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},`);
  return `{${fields.join('')}"items":[\n`;
}
