/** A measure's name, and for each column its figure and, last, the floor. */
export type Row = readonly [name: string, ...cells: readonly string[]];

/** Figures in per cent with one digit; a measure that could not be taken says so. */
export const percent = (share: number | null): string => (share === null ? 'not reached' : (100 * share).toFixed(1));

export const printTable = (rows: readonly Row[]): void => {
  for (const [name, ...cells] of rows) console.log(name.padEnd(20) + cells.map((cell) => cell.padStart(14)).join(''));
};
