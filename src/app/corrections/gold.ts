import type { Reading, Statement } from '../../core/statement.ts';
import type { Correction } from '../../store/corrections.ts';
import type { Page } from '../../store/search.ts';
import type { Store } from '../../store/store.ts';
import { type PairedRelation, toPaired } from '../scoring/marked-article.ts';
import { correctionsOf } from './all.ts';
import { corrected } from './apply.ts';

/** One article as training reads it: see training/README.md. Offsets are UTF-16 code units. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly annotators: readonly [{ readonly who: string; readonly attributions: readonly PairedRelation[] }];
  readonly labels: readonly GoldLabel[];
}

interface GoldLabel {
  readonly article: string;
  /** Number of the attribution. */
  readonly i: number;
  readonly speaker: string | null;
  readonly status: Statement['speaker']['status'];
  readonly standing: Statement['standing'];
  readonly kind: Statement['kind'];
  /** True where a person looked at it; the rest is the machine's word. */
  readonly checked: boolean;
}

/** An article with people's corrections as gold: all its statements, those that people looked at told apart. */
export function goldOf(id: string, reading: Reading, corrections: readonly Correction[]): GoldArticle {
  const { statements, changed } = corrected(reading, corrections);
  return {
    id,
    text: reading.text,
    annotators: [{ who: 'people', attributions: statements.map(toPaired) }],
    labels: statements.map(({ id: own, speaker, standing, kind }, i) => ({
      article: id,
      i,
      speaker: speaker.name,
      status: speaker.status,
      standing,
      kind,
      checked: changed.has(own),
    })),
  };
}

/** Every article that people corrected, a JSON line each. */
export async function* goldLines(store: Store): AsyncGenerator<string> {
  const seen = new Set<string>();
  for (let cursor: string | null = null; ; ) {
    const page: Page<Correction> = await store.corrections({ limit: 1000, cursor });
    for (const { documentId } of page.items) {
      if (seen.has(documentId)) continue;
      seen.add(documentId);
      const [reading, own] = await Promise.all([store.reading(documentId), correctionsOf(store, documentId)]);
      if (reading) yield `${JSON.stringify(goldOf(documentId, reading, own))}\n`;
    }
    cursor = page.next;
    if (cursor === null) return;
  }
}
