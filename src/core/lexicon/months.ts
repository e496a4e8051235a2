/** How the months begin in English: no two alike, so that "November", "Nov." and "NOV" are told by their first three letters. */
export const MONTHS: readonly string[] = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** 1 to 12 for a word that begins as a month does, whatever its case; 0 for any other. */
export const monthNumber = (word: string): number =>
  MONTHS.findIndex((month) => month.toLowerCase() === word.slice(0, 3).toLowerCase()) + 1;
