/** Words that begin with an apostrophe for what was left out, lower case, without it: ’tis, ’em, ’cause. */
const ELIDED = new Set([
  ...['tis', 'twas', 'twere', 'twill', 'twould', 'twasn', 'tain', 'til', 'till', 'em', 'cause', 'cos', 'coz', 'n'],
  ...['bout', 'round', 'neath', 'gainst', 'nother', 'nuff', 'scuse', 'spose', 'hood', 'burbs', 'fraid', 'sup', 'ood'],
  ...['ere', 'ave', 'alf', 'im', 'er', 'ard', 'tude', 'gator', 'bama', 'ello', 'owever', 'twixt'],
]);

/** A year or decade cut short: ’90s, ’24. */
const SHORT_YEAR = /^\d\ds?(?![\p{L}\p{N}])/u;
const WORD = /^\p{L}{1,8}(?!\p{L})/u;

/** Whether the words after an apostrophe-like mark (`after`: a few characters are enough) begin with an elision. */
export function beginsWithElision(after: string): boolean {
  if (SHORT_YEAR.test(after)) return true;
  const word = WORD.exec(after)?.[0];
  return word !== undefined && ELIDED.has(word.toLowerCase());
}
