/** Letters that no decomposition takes apart. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ...{ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
};

/** A word without case, accents and apostrophes, so that “Ólafur”, “Olafur” and “OLAFUR” are the same. */
export function folded(word: string): string {
  const bare = word
    .normalize('NFD')
    .replace(/[\p{M}'’ʼʻ‘]/gu, '')
    .toLowerCase();
  // Lower case of İ brings a mark back: those go last.
  return bare.replace(/[øłđðıßæœþ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter).replace(/\p{M}/gu, '');
}
