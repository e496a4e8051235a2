import { paragraphs } from '../core/paragraphs.ts';
import type { Span } from '../core/span.ts';
import type { Statement } from '../core/statement.ts';

/** The paragraph, or paragraphs, in which a statement stands: all its parts, and what lies between them. */
export function contextOf(
  text: string,
  { content, cue, source }: Statement,
  all: readonly Span[] = paragraphs(text),
): Span & { text: string } {
  const parts = [...content, ...cue, ...source];
  const first = Math.min(...parts.map(({ start }) => start));
  const last = Math.max(...parts.map(({ end }) => end));
  const holding = all.filter(({ start, end }) => start < last && end > first);
  const start = Math.min(first, holding[0]?.start ?? first);
  const end = Math.max(last, holding.at(-1)?.end ?? last);
  return { start, end, text: text.slice(start, end) };
}
