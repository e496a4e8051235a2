import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { goldOf, whoOf } from '../test/example-gold.ts';
import type { MarkedRelation } from '../test/notation.ts';
import { type PairedRelation, toMarked } from '../src/app/scoring/marked-article.ts';
import type { GoldWho } from '../src/app/scoring/who-score.ts';

/** An article with its gold. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly MarkedRelation[];
  /** Of some relations, who said it and how. */
  readonly who: readonly GoldWho[];
}

/** A line of a corpus; of several annotators the first is the gold. */
interface CorpusLine {
  readonly id: string;
  readonly text: string;
  readonly annotators: readonly { readonly attributions: readonly PairedRelation[] }[];
}

type Label = GoldWho & { readonly article: string };

/** What stands beside the checkout where it does. */
export const shared = fileURLToPath(new URL('../../shared/', import.meta.url));

/** A corpus beside the checkout with its labels of who and how, or null where there is none. */
export function corpus(articles: string, labels: string): GoldArticle[] | null {
  if (!existsSync(`${shared}corpora/${articles}`)) return null;
  const who = new Map<string, Label[]>();
  for (const label of linesOf<Label>(labels)) who.set(label.article, [...(who.get(label.article) ?? []), label]);
  return linesOf<CorpusLine>(articles).map(({ id, text, annotators }) => ({
    ...{ id, text, who: who.get(id) ?? [] },
    gold: annotators[0]?.attributions.map(toMarked) ?? [],
  }));
}

const linesOf = <T>(path: string): T[] =>
  readFileSync(`${shared}corpora/${path}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** Our own articles, which are few. */
export const exampleArticles = (): GoldArticle[] =>
  readdirSync(new URL('../examples/', import.meta.url))
    .filter((file) => file.endsWith('.gold'))
    .map((file) => file.replace('.gold', ''))
    .map((id) => {
      const { text, relations } = goldOf(id);
      return { id, text, gold: relations, who: whoOf(id) };
    });
