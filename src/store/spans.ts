import type { Span } from '../core/span.ts';

/** Spans somewhere in a value that do not slice the words that they claim, or are no spans of this text at all. */
export function brokenSpans(value: unknown, text: string): Span[] {
  const broken: Span[] = [];
  lookForBroken(value, text, broken);
  return broken;
}

function lookForBroken(value: unknown, text: string, broken: Span[]): void {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value) {
    const { start, end, text: words } = value as Span & { text?: string };
    if (start > end || end > text.length || (words !== undefined && words !== text.slice(start, end)))
      broken.push({ start, end });
  }
  for (const part of Object.values(value)) lookForBroken(part, text, broken);
}
