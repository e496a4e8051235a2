import type { Block, Quotation, Relation, RelationJudgement } from '../../layers.ts';
import { byPosition } from '../../span.ts';
import { headOf, listenersIn } from './listeners.ts';
import { occasionsIn } from './occasions.ts';
import { outletsIn } from './outlets.ts';
import { type Phrase, phraseOf } from './phrases.ts';
import { nameIn, type Saying, sayingsOf, wordsOf } from './sayings.ts';
import { taggedIn } from './tagged.ts';
import { type Token, tokenFrom, tokensOf } from './tokens.ts';

/** An article as the choice of settings sees it: its sayings, and the phrases that they may choose. */
export interface Scene {
  readonly phrases: readonly Phrase[];
  readonly sayings: readonly Saying[];
}

export function sceneOf(
  text: string,
  blocks: readonly Block[],
  quotations: readonly Quotation[],
  relations: readonly Relation[],
  judgements: readonly RelationJudgement[],
): Scene {
  const tokens = tokensOf(text, blocks);
  const outlets = outletsIn(tokens);
  const ends = new Set(outlets.map(({ end }) => end));
  // `The Washington Post` is no post.
  const occasions = occasionsIn(tokens).filter(({ head }) => !ends.has(head));
  const sayings = sayingsOf(text, tokens, relations, judgements, quotations);
  const ruled = [...occasions, ...outlets, ...listenersIn(tokens), ...sourcesOf(tokens, relations)].sort(byPosition);
  return { phrases: [...ruled, ...taggedIn(tokens, sayings, ruled)].sort(byPosition), sayings };
}

/** Who speaks in a relation may be spoken to, or pass on what is said, in the next. */
function sourcesOf(tokens: readonly Token[], relations: readonly Relation[]): Phrase[] {
  return relations.flatMap(({ source }, relation) => {
    const name = source.map((span) => nameIn(wordsOf(tokens, span))).find((words) => words.length > 0);
    if (name === undefined) return [];
    const from = tokenFrom(tokens, (name[0] as Token).start);
    const range = { from, to: from + name.length };
    return [phraseOf(tokens, { ...range, kind: 'source', key: headOf(tokens, range), relation })];
  });
}
