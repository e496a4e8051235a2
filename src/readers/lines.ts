import type { Span } from '../core/span.ts';

/** A line or paragraph without the white space around it, with what stood before it. */
export interface Line extends Span {
  /** True after a blank line. */
  readonly afterBlank: boolean;
  /** True where the line began with a tab or spaces. */
  readonly indented: boolean;
}

/** The lines that are not blank; `\n`, `\r\n`, `\r` and Unicode's line and paragraph separators end a line. */
export function linesOf(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  const lineEnd = /\r\n|[\n\r\u2028\u2029]/g;
  lineEnd.lastIndex = from;
  for (let at = from; at <= text.length; ) {
    const stop = lineEnd.exec(text);
    const edge = stop ? stop.index : text.length;
    const line = trimmed(text, at, edge);
    if (line.start === line.end) afterBlank = true;
    else {
      lines.push({ ...line, afterBlank, indented: line.start > at });
      afterBlank = false;
    }
    if (!stop) break;
    at = lineEnd.lastIndex;
  }
  return lines;
}

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0x1680;

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/**
 * Joins lines to paragraphs. A blank line always parts them; within a run of lines, lines that were wrapped
 * at a width belong together and lines that are paragraphs of their own do not.
 */
export function paragraphsOf(text: string, lines: readonly Line[]): Line[] {
  const widest = widthOf(lines);
  const paragraphs: Line[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const last = paragraphs[paragraphs.length - 1];
    if (before && last && !line.afterBlank && continues(text, before, line, widest))
      paragraphs[paragraphs.length - 1] = { ...last, end: line.end };
    else paragraphs.push(line);
  }
  return paragraphs;
}

/** The width at which nine lines in ten fit: below 110 the text was wrapped by hand or machine. */
function widthOf(lines: readonly Line[]): number {
  const widths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.9)] ?? 0;
}

function continues(text: string, before: Line, line: Line, widest: number): boolean {
  if (widest > 110 || line.indented) return false;
  if (/^(?:[-*•–]\s|\d{1,2}[.)]\s)/.test(text.slice(line.start, line.start + 5))) return false;
  const endsSentence = /[.!?:]["'”’)]?$/.test(text.slice(Math.max(before.start, before.end - 3), before.end));
  return !(endsSentence && before.end - before.start < widest * 0.75);
}
