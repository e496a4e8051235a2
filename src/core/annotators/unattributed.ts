import type { Document } from '../document.ts';
import {
  attributions,
  type Block,
  blocks,
  type Quotation,
  quotations,
  type Relation,
  type Unattributed,
  unattributed,
} from '../layers.ts';
import type { Annotator } from '../pipeline.ts';
import { covers } from '../span.ts';
import { Contents } from './contents.ts';
import { seemingOf } from './unattributed/kinds.ts';
import { wordsIn } from './words.ts';

/** Lists every quotation of three words or more whose words no attribution's content holds. */
export const unattributedAnnotator: Annotator = {
  name: 'unattributed',
  requires: [blocks, quotations, attributions],
  assigns: [unattributed],
  annotate: (document: Document): Document =>
    document.with(
      unattributed,
      findUnattributed(document.text, document.get(blocks), document.get(quotations), document.get(attributions)),
    ),
};

const FEWEST_WORDS = 3;

/** In the order of the quotations; the spans include the marks. */
export function findUnattributed(
  text: string,
  inBlocks: readonly Block[],
  inQuotations: readonly Quotation[],
  relations: readonly Relation[],
): Unattributed[] {
  const contents = new Contents(relations);
  let at = 0;
  return inQuotations.flatMap((quotation) => {
    while (at < inBlocks.length - 1 && !covers(inBlocks[at] as Block, quotation)) at++;
    if (wordsIn(text, quotation.inner).length < FEWEST_WORDS || contents.cover(text, quotation.inner)) return [];
    const { start, end } = quotation;
    return [{ start, end, ...seemingOf(text, quotation, inBlocks[at] ?? quotation) }];
  });
}
