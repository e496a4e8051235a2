import { createHash } from 'node:crypto';

/** Words that no other seed gives: texts made of them are no versions of one another. */
export const unlikeWords = (seed: string, count: number): string =>
  Array.from({ length: count }, (_, i) => {
    const [a = 0, b = 0, c = 0] = createHash('sha256').update(`${seed} ${i}`).digest();
    return [a, b, c].map((byte) => 'bdfgklmnprstvz'.charAt(byte % 14) + 'aeiou'.charAt(byte % 5)).join('');
  }).join(' ');

/** A short article in which the stand-in reader finds one statement. */
export const saidArticle = (words: string): string => `“${words},” said Ana Roe.\n\n${unlikeWords(words, 40)}.\n`;
