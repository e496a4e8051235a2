import { columns } from './columns.ts';
import { wrapped } from './wrapped.ts';

/** As many entries to a row as fit, none broken that fits a row of its own. */
export function rows(entries: readonly string[], separator: string, width: number): string[] {
  const found: string[] = [];
  for (const entry of entries) {
    const last = found.at(-1);
    const longer = last === undefined ? null : `${last}${separator}${entry}`;
    if (longer !== null && columns(longer) <= width) found[found.length - 1] = longer;
    else found.push(...wrapped(entry, width));
  }
  return found;
}
