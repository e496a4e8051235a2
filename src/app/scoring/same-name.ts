/**
 * When two names or phrases count as the same. Names are compared without titles, articles and possessives; phrases are the
 * same where they share a word that carries meaning.
 */

/** The same name: equal, or the shorter one's words are all in the longer one and both end alike. Two missing names agree. */
export function sameName(a: string | null | undefined, b: string | null | undefined): boolean {
  if (!a || !b) return !a && !b;
  if (sameSingle(a, b)) return true;
  // Joint names compare as sets: the order in which people stand together tells nothing.
  const [left, right] = [partsOf(a), partsOf(b)];
  return left.length === right.length && left.every((one) => right.some((other) => sameSingle(one, other)));
}

export function sharesWord(a: string, b: string): boolean {
  const words = new Set(nameWords(b));
  return nameWords(a).some((word) => word.length > 1 && words.has(word));
}

const EMPTY_WORDS = new Set('the a an mr mrs ms dr sen rep gov prof president senator secretary governor'.split(' '));

/** Lower case, without titles and articles, which are no part of a name. */
export const nameWords = (name: string): string[] =>
  (
    name
      .toLowerCase()
      .replace(/[’']s(?![\p{L}\p{N}])/gu, '')
      .match(/[\p{L}\p{N}&]+/gu) ?? []
  ).filter((word) => !EMPTY_WORDS.has(word));

const partsOf = (name: string): string[] =>
  name.split(/\s*&\s*|\s+and\s+/i).filter((part) => nameWords(part).length > 0);

function sameSingle(a: string, b: string): boolean {
  const [short, long] = [nameWords(a), nameWords(b)].sort((one, other) => one.length - other.length) as [
    string[],
    string[],
  ];
  return (
    short.at(-1) === long.at(-1) && (short.length > 0 || long.length === 0) && short.every((w) => long.includes(w))
  );
}
