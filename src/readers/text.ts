import type { Document } from '../core/document.ts';
import type { Block, BlockKind } from '../core/layers.ts';
import { assemble } from './assemble.ts';
import { isoDate } from './dates.ts';
import { decode } from './encoding.ts';
import { type Line, linesOf, paragraphsOf } from './lines.ts';
import type { Reader } from './reader.ts';

/** Plain text: takes whatever no other reader claims. */
export const text: Reader<Document> = {
  name: 'text',
  detect: () => true,
  read(input) {
    const { text: whole, issues } = decode(input);
    const date = /^\s*date (\d{4}-\d\d-\d\d)(?!\d)/.exec(whole);
    const dated: Block[] = date ? [{ kind: 'dateline', start: date[0].indexOf('d'), end: date[0].length }] : [];
    const body = paragraphsOf(whole, linesOf(whole, date ? date[0].length : 0));
    const head = headOf(whole, body);
    const found = [
      ...dated,
      ...body.map((span, at): Block => ({ ...span, kind: head.kinds[at] ?? kindOf(whole, span) })),
    ];
    const published = (date && isoDate(date[1] ?? '')) ?? head.published;
    return assemble(whole, found, { title: head.title, authors: head.authors, published }, issues);
  },
};

const kindOf = (whole: string, { start, end }: Line): BlockKind =>
  /^(?:[-*•–]\s|\d{1,2}[.)]\s)/.test(whole.slice(start, Math.min(end, start + 5))) ? 'list-item' : 'paragraph';

interface Head {
  readonly kinds: readonly BlockKind[];
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
}

/** What the first lines are: a title, then a byline and a date in any order, before the first paragraph. */
function headOf(whole: string, body: readonly Line[]): Head {
  const kinds: BlockKind[] = [];
  let title: string | null = null;
  let authors: string[] = [];
  let published: string | null = null;
  for (const [at, { start, end }] of body.slice(0, 5).entries()) {
    const words = end - start <= longestHead ? whole.slice(start, end) : '';
    const byline = bylineOf(words);
    const date =
      words.length <= 60 && /^[^.!?]*\d{4}[^.!?]{0,25}$/.test(words)
        ? isoDate(words.replace(/^\w+day,?\s+/, ''))
        : null;
    if (byline.length > 0 && authors.length === 0) [authors, kinds[at]] = [byline, 'byline'];
    else if (date && !published) [published, kinds[at]] = [date, 'dateline'];
    else if (at === 0 && isTitle(words, body)) [title, kinds[at]] = [words.replace(/\s+/g, ' '), 'title'];
    else break;
  }
  return { kinds, title, authors, published };
}

const longestHead = 200;

/** `By Ana Bell and Tom Reed` gives both names. */
export function bylineOf(words: string): string[] {
  const names = /^by\s+(\p{Lu}[^\n.!?:"“”]{2,100}|\p{Lu}[\p{L}.'’ -]{2,60})$/iu.exec(words)?.[1];
  return names ? namesIn(names) : [];
}

/** `Ana Bell, Tom Reed and Kim Roe` gives the three names; none where it is anything but names. */
export function namesIn(names: string): string[] {
  if (names.split(' ').length > 14) return [];
  const parts = names.split(/,\s*(?:and\s+)?|\s+and\s+|\s+&\s+/i).map((name) => name.trim());
  return parts.every((name) => /^\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+){0,4}$/u.test(name)) ? parts : [];
}

/** A title is one short line before longer text; with a final full stop it must be one sentence. */
function isTitle(words: string, body: readonly Line[]): boolean {
  const longest = Math.max(...body.slice(1, 4).map(({ start, end }) => end - start), 0);
  if (words === '' || words.includes('\n') || longest <= words.length) return false;
  if (!/[.!?]["'”’]?$/.test(words)) return !/[,;:—–-]$/.test(words);
  return words.length <= 120 && !/(?<!\b\p{Lu}\p{L}?)[.!?]["'”’]?\s+["'“‘]?\p{Lu}/u.test(words.slice(0, -1));
}
