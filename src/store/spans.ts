import type { Span } from '../core/span.ts';

/** Spans somewhere in a value that do not slice the words that they claim, or are no spans of this text at all. */
export function brokenSpans(value: unknown, text: string): Span[] {
  const broken: Span[] = [];
  lookForBroken(value, text, broken);
  return broken;
}

function lookForBroken(value: unknown, text: string, broken: Span[]): void {
  if (Array.isArray(value)) return value.forEach((part) => lookForBroken(part, text, broken));
  if (typeof value !== 'object' || value === null) return;
  const { start, end, text: words } = value as Partial<Span> & { text?: string };
  if (start !== undefined && end !== undefined && !slices(text, start, end, words)) broken.push({ start, end });
  for (const key in value) {
    const part = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof part === 'object') lookForBroken(part, text, broken);
  }
}

const slices = (text: string, start: number, end: number, words: string | undefined): boolean =>
  start <= end && end <= text.length && (words === undefined || words === text.slice(start, end));
