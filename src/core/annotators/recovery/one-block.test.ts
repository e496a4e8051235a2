import { expect, test } from 'vitest';
import { gold } from '../../../../test/notation.ts';
import type { Block, Relation } from '../../layers.ts';
import { withinOneBlock } from './one-block.ts';

/** Source and cue after the repair; paragraphs are the blocks. */
function repaired(notation: string): string[] {
  const { text, relations } = gold(notation);
  const inBlocks = [...text.matchAll(/[^\n]+/g)].map(
    ({ index, 0: line }): Block => ({ kind: 'paragraph', start: index, end: index + line.length }),
  );
  const [spans] = relations;
  if (!spans) throw new Error('The notation marks no relation.');
  const relation: Relation = { ...spans, confidence: 1, decidedBy: 'attribution/model' };
  const { source, cue } = withinOneBlock(relation, inBlocks);
  return [...source, ...cue].map(({ start, end }) => text.slice(start, end));
}

test('a source that runs out of a headline is cut to the block of its content', () => {
  expect(repaired('Rain\n\n[source Storm Warning\n\nAna Roe] [cue said] [content it rained].')).toEqual([
    'Ana Roe',
    'said',
  ]);
});

test('a source in one block stays as it is, in another block than the content too', () => {
  expect(repaired('[source The mayor] [cue added]:\n\n[content “Rain.”]')).toEqual(['The mayor', 'added']);
});

test('where the content stands elsewhere, the part in the last block is kept', () => {
  expect(repaired('[content “Rain.”]\n\n[source News\n\nAna] [cue said].')).toEqual(['Ana', 'said']);
});
