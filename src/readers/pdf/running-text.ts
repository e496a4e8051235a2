import type { Block, Page } from '../../core/layers.ts';
import type { PdfLine } from './lines.ts';
import type { Paragraph } from './paragraphs.ts';

/** The text of a document, as it is read on. */
export interface RunningText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly pages: readonly Page[];
}

/** Writes paragraphs out, blank lines between, words that were parted at a line's end whole again. */
export function runningTextOf(paragraphs: readonly Paragraph[]): RunningText {
  const wholeWords = wordsIn(paragraphs);
  const blocks: Block[] = [];
  const stretches: Page[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const { kind, lines } of paragraphs) {
    const start = at;
    for (const [number, line] of lines.entries()) {
      const words = lineEnd(line, lines[number + 1], wholeWords);
      const end = at + words.trimEnd().length;
      stretches.push({ number: line.page, start: at, end });
      parts.push(words);
      at += words.length;
    }
    const end = stretches.at(-1)?.end ?? at;
    blocks.push({ kind, start, end });
    parts.push('\n\n');
    at += 2;
  }
  return { text: parts.join('').trimEnd(), blocks, pages: onePerPage(stretches) };
}

function onePerPage(stretches: readonly Page[]): Page[] {
  const pages: Page[] = [];
  for (const { number, start, end } of stretches) {
    const last = pages.at(-1);
    if (last?.number === number) pages[pages.length - 1] = { ...last, end };
    else pages.push({ number, start, end });
  }
  return pages;
}

const hyphens = /[-\u00ad\u2010]$/;

/** A line's words with what joins them to the next line: a space, or nothing where a word goes on. */
function lineEnd({ text }: PdfLine, next: PdfLine | undefined, wholeWords: ReadonlySet<string>): string {
  const words = text.trim();
  if (!next) return words;
  const after = next.text.trim();
  if (words.endsWith('\u00ad')) return words.slice(0, -1);
  if (!hyphens.test(words) || !/\p{L}[-\u2010]$/u.test(words))
    return /[—–/]$/.test(words) && !/\s[—–]$/.test(words) ? words : `${words} `;
  return staysHyphened(words, after, wholeWords) ? words : words.slice(0, -1);
}

/** `well-known` keeps its hyphen where the document has it elsewhere, or where no word would come of it. */
function staysHyphened(words: string, after: string, wholeWords: ReadonlySet<string>): boolean {
  const first = /[\p{L}\p{N}’'-]+[-\u2010]$/u.exec(words)?.[0].slice(0, -1) ?? '';
  const second = /^[\p{L}\p{N}’'-]+/u.exec(after)?.[0] ?? '';
  if (!/^\p{Ll}/u.test(second)) return true;
  if (wholeWords.has(`${first}${second}`.toLowerCase())) return false;
  return wholeWords.has(`${first}-${second}`.toLowerCase()) || first.includes('-') || prefixes.has(first.toLowerCase());
}

/** Parts that mostly stand before a hyphen. */
const prefixes = new Set('self ex well half all non co vice mid anti pro quasi cross so then'.split(' '));

/** Words that stand whole within a line, lower case. */
const wordsIn = (paragraphs: readonly Paragraph[]): ReadonlySet<string> =>
  new Set(
    paragraphs.flatMap(({ lines }) =>
      lines.flatMap(
        ({ text }) =>
          text
            .trim()
            .toLowerCase()
            .match(/[\p{L}\p{N}’'-]+(?=[^\p{L}\p{N}’'-]|$)/gu)
            ?.filter((word) => !hyphens.test(word)) ?? [],
      ),
    ),
  );
