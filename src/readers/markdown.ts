import type { Document, Metadata } from '../core/document.ts';
import type { Block, BlockKind } from '../core/layers.ts';
import { assemble } from './assemble.ts';
import { isoDate } from './dates.ts';
import { decode } from './encoding.ts';
import { type Line, linesOf } from './lines.ts';
import type { Reader } from './reader.ts';

/** Markdown. Its text stays as read; blocks leave out the marks that begin a line, and front matter. */
export const markdown: Reader<Document> = {
  name: 'markdown',
  detect: (input) => looksLikeMarkdown(decode(input).text.slice(0, 50_000)),
  read(input) {
    const { text, issues } = decode(input);
    const front = frontMatter(text);
    const found = blocksOf(text, linesOf(text, front.end));
    const title = found.find(({ kind }) => kind === 'title');
    const shown = title ? text.slice(title.start, title.end) : null;
    return assemble(text, found, { ...front.metadata, title: front.metadata.title ?? shown }, issues);
  },
};

const signs: readonly [RegExp, number][] = [
  [/^#{1,6} +\S/m, 2],
  [/\[[^\]\n]{1,200}\]\((?:https?:|\/|#|mailto:)[^)\s]{1,500}\)/, 2],
  [/^!\[[^\]\n]{0,200}\]\(\S{1,500}\)/m, 2],
  [/\*\*[^\s*][^*\n]{0,200}\*\*/, 1],
  [/(?:^|\s)[_*][^\s*_][^*_\n]{0,200}[_*](?=[\s.,;:!?]|$)/m, 1],
  [/^> \S/m, 1],
  [/^[-*+] \S/m, 1],
  [/^(?:```|~~~)/m, 1],
];

function looksLikeMarkdown(sample: string): boolean {
  if (frontMatter(sample).end > 0) return true;
  return signs.reduce((sum, [sign, weight]) => sum + (sign.test(sample) ? weight : 0), 0) >= 2;
}

/** Metadata between two lines `---` at the very start, as `key: value`. */
function frontMatter(text: string): { end: number; metadata: Partial<Metadata> } {
  const found =
    /^---[ \t]*\r?\n((?:[\w-]{1,40}:.*\r?\n|[ \t]+.*\r?\n|#.*\r?\n|\r?\n){1,100})(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(
      text.slice(0, 20_000),
    );
  if (!found) return { end: 0, metadata: {} };
  const fields = new Map<string, string>();
  for (const [, key = '', value = ''] of (found[1] ?? '').matchAll(/^([\w-]{1,40}):[ \t]*(.*)$/gm))
    fields.set(key.toLowerCase(), value.trim().replace(/^(["'])(.*)\1$/, '$2'));
  const field = (...names: string[]): string | null => names.map((name) => fields.get(name)).find(Boolean) ?? null;
  const authors =
    field('author', 'authors', 'by')
      ?.replace(/^\[|\]$/g, '')
      .split(/,\s*|\s+and\s+/) ?? [];
  const date = field('date', 'published', 'publishdate');
  return {
    end: found[0].length,
    metadata: {
      title: field('title'),
      authors: authors.map((name) => name.trim().replace(/^["']|["']$/g, '')).filter(Boolean),
      outlet: field('outlet', 'publication', 'site'),
      published: date && isoDate(date),
      language: field('lang', 'language'),
      address: field('canonical', 'url', 'link', 'source'),
    },
  };
}

interface Marked {
  readonly kind: BlockKind;
  /** Where the words begin, after the marks. */
  readonly start: number;
  readonly end: number;
  /** False where the line can only begin a block. */
  readonly joins: boolean;
}

function blocksOf(text: string, lines: readonly Line[]): Block[] {
  const found: Block[] = [];
  let fenced = false;
  let open = false;
  for (const line of lines) {
    const words = text.slice(line.start, Math.min(line.end, line.start + 400));
    if (/^(?:```|~~~)/.test(words)) [fenced, open] = [!fenced, false];
    else if (!fenced && isRule(words)) {
      underline(found, text, words, line);
      open = false;
    } else {
      const marked = markedLine(line, words, found.length === 0, fenced);
      const last = found[found.length - 1];
      if (marked.start >= marked.end) open = false;
      else if (open && last && marked.joins && !line.afterBlank && joins(last.kind, marked.kind))
        found[found.length - 1] = { ...last, end: marked.end };
      else found.push({ kind: marked.kind, start: marked.start, end: marked.end });
      open = marked.start < marked.end && marked.kind !== 'heading' && marked.kind !== 'title';
    }
  }
  return found;
}

const isRule = (words: string): boolean => /^(?:-{2,}|={2,}|(?:[*_-] ?){3,})$/.test(words);

/** A line of `=` or `-` right below a line makes that a heading. */
function underline(found: Block[], text: string, words: string, line: Line): void {
  const last = found[found.length - 1];
  if (!last || line.afterBlank || last.kind !== 'paragraph' || !/^[-=]+$/.test(words)) return;
  if (/\n/.test(text.slice(last.start, last.end))) return;
  found[found.length - 1] = { ...last, kind: found.length === 1 && words.startsWith('=') ? 'title' : 'heading' };
}

function markedLine({ start, end }: Line, words: string, first: boolean, fenced: boolean): Marked {
  const marks = fenced ? null : /^(?:(#{1,6})(?:\s+|$)|((?:>\s?)+)|((?:[-*+]|\d{1,3}[.)])\s+))/.exec(words);
  const from = start + (marks?.[0].length ?? 0);
  if (marks?.[1])
    return {
      kind: first && marks[1] === '#' ? 'title' : 'heading',
      start: from,
      end: withoutHashes(words, from, end),
      joins: false,
    };
  if (marks?.[2]) return { kind: 'block-quote', start: Math.min(from, end), end, joins: true };
  if (marks?.[3]) return { kind: 'list-item', start: from, end, joins: false };
  return { kind: 'paragraph', start, end, joins: true };
}

const withoutHashes = (words: string, from: number, end: number): number =>
  Math.max(from, end - (/\s#+$/.exec(words)?.[0].length ?? 0));

/** Wrapped lines go on with the block above them, whatever its kind. */
const joins = (above: BlockKind, below: BlockKind): boolean => above === below || below === 'paragraph';
