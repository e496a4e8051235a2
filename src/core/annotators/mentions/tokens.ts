/** The words of a name as they are compared: without full stops, marks and possessive endings, in lower case. */
export const tokensOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/['’]s?(?![\p{L}\p{M}])/gu, '')
    .split(/[\s\u2010-]+/)
    .map((word) => word.replace(/[.,;:“”"'’()]/g, ''))
    .filter((word) => word !== '');

/** Initials of a name's main words: "Republican National Committee" gives "rnc". */
export const initialsOf = (tokens: readonly string[]): string =>
  tokens
    .filter((word) => !/^(?:of|for|the|and|&|on|to|in|de|la)$/.test(word))
    .map((word) => word[0])
    .join('');
