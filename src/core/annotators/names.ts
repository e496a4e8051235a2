import type { Document } from '../document.ts';
import { type Block, blocks, type Name, names } from '../layers.ts';
import type { Annotator } from '../pipeline.ts';
import { byPosition } from '../span.ts';
import { isBoilerplate } from './names/boilerplate.ts';
import { nameRuns } from './names/runs.ts';
import { type Word, wordsOf } from './names/words.ts';

/** Finds runs of capitalised words that may name someone. What they name is the model's to say. */
export const nameAnnotator: Annotator = {
  name: 'names',
  requires: [blocks],
  assigns: [names],
  annotate: (document: Document): Document => document.with(names, findNames(document.text, document.get(blocks))),
};

/**
 * Names in the body; in titles and headings, where every word may have a capital, only those that the body has too. Bylines,
 * captions and what the outlet says of itself name nobody who is present.
 */
export function findNames(text: string, inBlocks: readonly Block[]): Name[] {
  const lower = new Set(text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}'’-]*/gu));
  const isCommon = (word: string): boolean => lower.has(word);
  const read = inBlocks.filter(
    (block) => !UNREAD.has(block.kind) && !isBoilerplate(text.slice(block.start, block.end)),
  );
  const runsIn = (block: Block) => nameRuns(text, wordsOf(text, block.start, block.end), isCommon);
  const [heads, body] = [read.filter(isHead), read.filter((block) => !isHead(block))];
  const found = body.flatMap(runsIn);
  const known = new Set(found.map(({ start, end }) => text.slice(start, end)));
  const inHeads = heads.flatMap((block) =>
    isSentence(text.slice(block.start, block.end)) ? runsIn(block) : knownIn(text, block, known),
  );
  return [...found, ...inHeads].sort(byPosition);
}

/** Whether small words show that capitals mean something. */
const isSentence = (words: string): boolean => /(?:\s\p{Ll}\S*){3}/u.test(words.slice(0, 400));

/** Names in a line where every word may have a capital: those that are known from elsewhere, the longest first. */
function knownIn(text: string, block: Block, known: ReadonlySet<string>): Name[] {
  const words = wordsOf(text, block.start, block.end);
  const found: Name[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(6, words.length - at);
    const endOf = () => (words[at + length - 1] as Word).end;
    while (length > 0 && !known.has(text.slice((words[at] as Word).start, endOf()))) length--;
    if (length > 0) found.push({ start: (words[at] as Word).start, end: endOf(), title: '' });
    at += Math.max(1, length);
  }
  return found;
}

const UNREAD: ReadonlySet<Block['kind']> = new Set(['byline', 'caption', 'dateline', 'pull-quote']);

const isHead = ({ kind }: Block): boolean => kind === 'title' || kind === 'heading';
