import type { Span } from '../../core/span.ts';
import type { Reading, Statement } from '../../core/statement.ts';
import type { Correction } from '../../store/corrections.ts';
import type { Page } from '../../store/search.ts';
import type { Store } from '../../store/store.ts';
import { correctionsOf } from './all.ts';
import { corrected } from './apply.ts';

/** One article as training reads it: see training/README.md. Offsets are UTF-16 code units. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly annotators: readonly [{ readonly who: string; readonly attributions: readonly GoldAttribution[] }];
  readonly labels: readonly GoldLabel[];
}

interface GoldAttribution {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}
type Pair = readonly [start: number, end: number];

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
    annotators: [{ who: 'people', attributions: statements.map(attribution) }],
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

const attribution = ({ source, cue, content }: Statement): GoldAttribution => ({
  source: pairs(source),
  cue: pairs(cue),
  content: pairs(content),
});
const pairs = (spans: readonly Span[]): Pair[] => spans.map(({ start, end }) => [start, end]);

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
