/** Letters that Unicode does not take apart into a plain letter and an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', ı: 'i', ß: 'ss', æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe' },
};

const ASCII = /^[ -~]*$/;

/** Without accents, full stops and doubled spaces; apostrophes straight, hyphens blank. */
function plain(words: string): string {
  const letters = ASCII.test(words) ? words : toAscii(words);
  return letters
    .replace(/\./g, '')
    .replace(/[\s-]+/g, ' ')
    .trim();
}

const toAscii = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łŁøØđĐðıßæÆœŒ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[’‘ʼʻ´′`]/g, "'")
    .replace(/\p{Pd}/gu, '-');

/** One form for all spellings of a name. Case stays: WHO is not “who”. */
export const foldName = (name: string): string =>
  plain(name)
    .replace(/^[Tt]he /u, '')
    .replaceAll("'", '');

/** Words that change nothing about who is meant. “New” and “outgoing” do: around a change they name either. */
const IDLE = new Set(['the', 'current', 'incumbent', 'sitting', 'present']);

/** “Spokesman for” is “spokesman of”; British spelling is American. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['for', 'of'],
  ['at', 'of'],
  ['defence', 'defense'],
  ['advisor', 'adviser'],
  ['programme', 'program'],
  ['organisation', 'organization'],
  ['centre', 'center'],
]);

/** One form for all spellings of a title and whose it is: “the U.S.’s Secretary-General” is “us secretary general”. */
export const foldTitle = (words: string): string =>
  plain(words)
    .toLowerCase()
    .replace(/'s?(?= |$)/g, '')
    .replaceAll("'", '')
    .split(' ')
    .filter((word) => !IDLE.has(word))
    .map((word) => SAME.get(word) ?? word)
    .join(' ');
