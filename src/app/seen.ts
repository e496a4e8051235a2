import type { Selector } from '../core/selector.ts';
import type { Span } from '../core/span.ts';
import type { Correction } from '../store/corrections.ts';
import type { ArchivedStatement } from '../store/search.ts';
import type { ArticleView } from './article-view.ts';

type Shown = ArchivedStatement & { readonly highlights?: readonly Span[] };

/** How much of the texts those who look at an archive see. */
export interface Seen {
  statement<T extends Shown>(view: T): T;
  article(view: ArticleView): ArticleView;
  correction(correction: Correction): Correction;
}

/** Those who run the archive see everything. */
export const everything: Seen = {
  statement: (view) => view,
  article: (view) => view,
  correction: (correction) => correction,
};

/**
 * Others see quotations and their context, never a whole article, not even where an article is one paragraph. Offsets stay
 * the document's.
 */
export const quotationsOnly: Seen = {
  statement: clipped,
  article: (view) => ({
    ...view,
    reading: { ...view.reading, text: null },
    corrections: view.corrections.map((one) => quotationsOnly.correction(one)),
  }),
  correction: (correction) => ({ ...correction, selector: correction.selector && shortened(correction.selector) }),
};

/** Code units shown on either side of a quotation. */
const AROUND = 300;

function clipped<T extends Shown>(view: T): T {
  const { context, statement, highlights } = view;
  const spans = [...statement.content, ...statement.cue, ...statement.source];
  const start = Math.max(context.start, Math.min(...spans.map((span) => span.start)) - AROUND);
  const end = Math.min(context.end, Math.max(...spans.map((span) => span.end)) + AROUND);
  const text = context.text.slice(start - context.start, end - context.start);
  return {
    ...view,
    context: { start, end, text },
    ...(highlights && { highlights: highlights.filter((one) => start <= one.start && one.end <= end) }),
  };
}

const shortened = (selector: Selector): Selector => ({
  ...selector,
  prefix: selector.prefix.slice(-AROUND),
  suffix: selector.suffix.slice(0, AROUND),
});
