import type { Span } from '../../src/core/span.ts';

export interface Piece {
  readonly text: string;
  /** Within what was said. */
  readonly said: boolean;
  /** A word that was looked for. */
  readonly found: boolean;
}

const LEAD = 160;

/**
 * A context cut where what was said and the words found begin and end; far before and after what was said it is left
 * out. Spans are offsets in the document.
 */
export function piecesOf(
  context: Span & { readonly text: string },
  said: readonly Span[],
  found: readonly Span[],
): Piece[] {
  const first = Math.min(...said.map(({ start }) => start), ...found.map(({ start }) => start));
  const last = Math.max(...said.map(({ end }) => end), ...found.map(({ end }) => end));
  const start = Math.max(context.start, wordStart(context, first - LEAD));
  const end = Math.min(context.end, wordEnd(context, last + LEAD));
  const edges = new Set([start, end]);
  for (const span of [...said, ...found])
    for (const edge of [span.start, span.end]) if (edge > start && edge < end) edges.add(edge);
  const sorted = [...edges].sort((a, b) => a - b);
  const within = (spans: readonly Span[], at: number): boolean =>
    spans.some((span) => span.start <= at && at < span.end);
  const pieces = sorted.slice(0, -1).map((from, i) => ({
    text: context.text.slice(from - context.start, (sorted[i + 1] as number) - context.start),
    said: within(said, from),
    found: within(found, from),
  }));
  const [before, after] = [start > context.start, end < context.end].map((cut) =>
    cut ? [{ text: ' … ', said: false, found: false }] : [],
  );
  return [...(before ?? []), ...pieces, ...(after ?? [])];
}

function wordStart(context: Span & { readonly text: string }, at: number): number {
  if (at <= context.start) return context.start;
  const blank = context.text.indexOf(' ', at - context.start);
  return blank < 0 ? at : context.start + blank + 1;
}

function wordEnd(context: Span & { readonly text: string }, at: number): number {
  if (at >= context.end) return context.end;
  const blank = context.text.lastIndexOf(' ', at - context.start);
  return blank < 0 ? at : context.start + blank;
}
