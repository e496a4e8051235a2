import type { Document } from '../document.ts';
import { type Block, blocks, type Name, names } from '../layers.ts';
import type { Annotator } from '../pipeline.ts';
import { byPosition } from '../span.ts';
import { isBoilerplate } from './names/boilerplate.ts';
import { nameRuns } from './names/runs.ts';
import { wordsOf } from './names/words.ts';

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
  const sentenceCase = ({ start, end }: Block) => /(?:\s\p{Ll}\S*){3}/u.test(text.slice(start, end).slice(0, 400));
  const inHeads = heads.flatMap((block) =>
    runsIn(block).filter(({ start, end }) => sentenceCase(block) || known.has(text.slice(start, end))),
  );
  return [...found, ...inHeads].sort(byPosition);
}

const UNREAD: ReadonlySet<Block['kind']> = new Set(['byline', 'caption', 'dateline', 'pull-quote']);

const isHead = ({ kind }: Block): boolean => kind === 'title' || kind === 'heading';
