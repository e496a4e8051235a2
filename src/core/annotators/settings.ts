import type { Document } from '../document.ts';
import {
  attributions,
  type Block,
  blocks,
  type Party,
  type Quotation,
  quotations,
  type Relation,
  type RelationJudgement,
  relationJudgements,
  type Setting,
  settings,
} from '../layers.ts';
import type { Annotator } from '../pipeline.ts';
import { covers, type Span } from '../span.ts';
import { choose, scoreOf, type Weights } from './settings/choice.ts';
import type { Phrase } from './settings/phrases.ts';
import { type Post, postsIn } from './settings/posts.ts';
import { relaysOf } from './settings/relays.ts';
import type { Saying } from './settings/sayings.ts';
import { sceneOf } from './settings/scene.ts';
import { statesOf } from './settings/states.ts';
import type { ChosenField } from './settings/topics.ts';
import { ADDRESSEE_WEIGHTS, MEDIUM_WEIGHTS } from './settings/weights.ts';

/** To whom each attribution was said, through what, and who passed it on. */
export const settingsAnnotator: Annotator = {
  name: 'settings',
  requires: [blocks, quotations, attributions, relationJudgements],
  assigns: [settings],
  annotate: (document: Document): Document =>
    document.with(
      settings,
      findSettings(
        document.text,
        document.get(blocks),
        document.get(quotations),
        document.get(attributions),
        document.get(relationJudgements),
      ),
    ),
};

const weightsIn = (table: string): Weights =>
  new Map(
    table
      .split(/[\n|]/)
      .filter((entry) => entry !== '')
      .map((entry) => {
        const at = entry.lastIndexOf('=');
        return [entry.slice(0, at), Number(entry.slice(at + 1))] as const;
      }),
  );

const WEIGHTS = { addressee: weightsIn(ADDRESSEE_WEIGHTS), medium: weightsIn(MEDIUM_WEIGHTS) };

/** In the order of the relations. */
export function findSettings(
  text: string,
  inBlocks: readonly Block[],
  inQuotations: readonly Quotation[],
  relations: readonly Relation[],
  judgements: readonly RelationJudgement[],
): Setting[] {
  const scene = sceneOf(text, inBlocks, inQuotations, relations, judgements);
  const { phrases, sayings } = scene;
  const partyOf = ({ start, end }: Span): Party => ({ name: text.slice(start, end), span: { start, end } });
  const chosen = (field: ChosenField, media?: readonly (Phrase | null)[]) => {
    const weights = WEIGHTS[field];
    const states = statesOf(text, field, scene, (features) => scoreOf(features, weights), media);
    return choose(states, sayings, weights, field);
  };
  const media = chosen('medium');
  const [addressees, relays] = [chosen('addressee', media), relaysOf(phrases, sayings)];
  const posts = postsIn(text, inBlocks);
  const found: Setting[] = relations.map(() => ({ addressee: null, medium: null, via: [] }));
  for (const [i, saying] of sayings.entries()) {
    const [addressee, medium, post] = [addressees[i], media[i], posts.get(saying.block)];
    found[saying.relation] = {
      addressee: addressee ? partyOf(addressee) : null,
      // The article shows the post and need not name the network: a name without a place in the text.
      medium: post && isIn(saying, post) ? { name: post.platform, span: null } : medium ? partyOf(medium) : null,
      via: (relays[i] ?? []).map(partyOf),
    };
  }
  return found;
}

/** `medium/embedded-post`: all of what was said stands in the post. */
const isIn = ({ content }: Saying, { stretch }: Post): boolean =>
  content.length > 0 && content.every((part) => covers(stretch, part));
