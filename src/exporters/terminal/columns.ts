/** How text takes up the columns of a terminal. */

const narrow = /^[\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u2030-\u205e]*$/;
const wide =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}])/u;
const invisible = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Columns that the text takes: two for wide characters, none for those that are not seen. */
export function columns(text: string): number {
  if (narrow.test(text)) return text.length;
  let count = 0;
  for (const { segment } of graphemes.segment(text)) count += invisible.test(segment) ? 0 : wide.test(segment) ? 2 : 1;
  return count;
}

/** The longest beginning of the text, in whole graphemes, that fits; at least one grapheme. */
export function fitting(text: string, width: number): string {
  if (narrow.test(text)) return text.slice(0, Math.max(1, width));
  let taken = '';
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += columns(segment);
    if (used > width && taken !== '') break;
    taken += segment;
  }
  return taken;
}

/** The text cut to the width, with an ellipsis where something was cut. */
export const shortened = (text: string, width: number): string =>
  columns(text) <= width ? text : `${fitting(text, Math.max(1, width - 1)).trimEnd()}…`;

export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - columns(text))) + text;
export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)));

/**
 * Makes text from outside harmless to a terminal: control characters become their pictures, marks that turn the
 * direction of writing and lone surrogates become U+FFFD, each code unit one code unit.
 */
export const harmless = (text: string): string =>
  text
    .replace(/[\t\n\r\u2028\u2029]/g, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    .replace(/[\x00-\x1f]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(/[\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
