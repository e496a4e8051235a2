/** The words of a table written as one string, in order. */
export function wordsOfTable(table: string): string[] {
  return table.split(/\s+/).filter((word) => word !== '');
}
