import type { Span } from '../../src/core/span.ts';

/** Moving the ends of a span by word. All offsets are the document's; `context` says where its text lies in it. */

interface Context extends Span {
  readonly text: string;
}

/** Where words begin and end: runs between blanks. */
function edges({ start, text }: Context): { starts: number[]; ends: number[] } {
  const found = [...text.matchAll(/\S+/gu)];
  return {
    starts: found.map(({ index }) => start + index),
    ends: found.map(({ index, 0: word }) => start + index + word.length),
  };
}

export function moveStart(context: Context, span: Span, by: -1 | 1): Span {
  const { starts } = edges(context);
  const start = by < 0 ? starts.findLast((at) => at < span.start) : starts.find((at) => at > span.start);
  return start === undefined || start >= span.end ? span : { ...span, start };
}

export function moveEnd(context: Context, span: Span, by: -1 | 1): Span {
  const { ends } = edges(context);
  const end = by < 0 ? ends.findLast((at) => at < span.end) : ends.find((at) => at > span.end);
  return end === undefined || end <= span.start ? span : { ...span, end };
}

/** What is selected in an element that shows nothing but the context's text; null where that is nothing. */
export function selectedIn(element: HTMLElement, context: Context): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const from = before.toString().length;
  const chosen = range.toString();
  const start = context.start + from + (chosen.length - chosen.trimStart().length);
  const end = context.start + from + chosen.trimEnd().length;
  return start < end ? { start, end } : null;
}
