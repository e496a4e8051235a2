import type { Block, Relation } from '../../layers.ts';
import { indexAt, overlaps, type Span, span } from '../../span.ts';

/**
 * A source or cue never runs from one block into the next, as from a headline into the first sentence: what crosses
 * an edge is cut to the block of the content nearest to it, else to the block in which it ends.
 *
 * @param inBlocks in order, without overlap.
 */
export function withinOneBlock(relation: Relation, inBlocks: readonly Block[]): Relation {
  const cut = (spans: readonly Span[]) => spans.map((part) => cutToBlock(part, relation.content, inBlocks));
  return { ...relation, source: cut(relation.source), cue: cut(relation.cue) };
}

function cutToBlock(part: Span, content: readonly Span[], inBlocks: readonly Block[]): Span {
  const between = inBlocks.slice(indexAt(inBlocks, part.start), indexAt(inBlocks, part.end - 1) + 1);
  const touched = between.filter((block) => overlaps(block, part));
  if (touched.length < 2) return part;
  const nearest = [...content].sort((a, b) => distance(a, part) - distance(b, part))[0];
  const kept = touched.find((block) => nearest && block.start <= nearest.start && nearest.start < block.end);
  const { start, end } = kept ?? (touched.at(-1) as Block);
  return span(Math.max(start, part.start), Math.min(end, part.end));
}

const distance = (a: Span, b: Span): number => Math.max(0, b.start - a.end, a.start - b.end);
