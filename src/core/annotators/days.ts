import type { Document } from '../document.ts';
import {
  attributions,
  type Block,
  blocks,
  type Day,
  days,
  type Relation,
  type RelationJudgement,
  relationJudgements,
} from '../layers.ts';
import type { Annotator } from '../pipeline.ts';
import { linkPhrases } from './days/linking.ts';
import { Posts } from './days/posts.ts';
import { meaningOf } from './days/resolution.ts';
import { Scene } from './days/scene.ts';

/** Finds for each attribution the article's words for when it was said, and the day or span that they mean. */
export const daysAnnotator: Annotator = {
  name: 'days',
  requires: [blocks, attributions, relationJudgements],
  assigns: [days],
  annotate: (document: Document): Document =>
    document.with(
      days,
      findDays(
        document.text,
        document.get(blocks),
        document.get(attributions),
        document.get(relationJudgements),
        document.metadata.published,
      ),
    ),
};

/** One day or null a relation, in the same order. Without the day of publication the phrase mostly stands alone. */
export function findDays(
  text: string,
  inBlocks: readonly Block[],
  relations: readonly Relation[],
  judgements: readonly RelationJudgement[],
  published: string | null,
): (Day | null)[] {
  const scene = new Scene(text, inBlocks, relations, judgements);
  const posts = new Posts(text, inBlocks);
  const linked = linkPhrases(scene);
  return relations.map(({ content }, number): Day | null => {
    const signed = posts.dateOf(content);
    if (signed)
      return { ...meaningOf(scene.words(signed), 'date', published), phrase: signed, decidedBy: 'day/post-date' };
    const link = linked[number];
    const found = link && scene.phrases[link.phrase];
    if (!link || !found) return null;
    const phrase = { start: found.start, end: found.end };
    return { ...meaningOf(scene.words(found), found.kind, published), phrase, decidedBy: link.decidedBy };
  });
}
