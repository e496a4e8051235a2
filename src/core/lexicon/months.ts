/** How the months begin in English: no two alike, so that "November", "Nov." and "NOV" are told by their first three letters. */
export const MONTHS: readonly string[] = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** 1 to 12 for a word that begins as a month does, whatever its case; 0 for any other. */
export function monthNumber(word: string): number {
  const beginning = word.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((month) => month.toLowerCase() === beginning) + 1;
}
