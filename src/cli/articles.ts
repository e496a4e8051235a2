/** One line of a collection of articles: its text is taken exactly as it stands. */
export interface CollectedArticle {
  readonly id: string;
  readonly text: string;
}

export interface BadLine {
  /** Counted from 1. */
  readonly line: number;
  readonly problem: string;
}

/**
 * Reads a collection: JSON Lines of objects with an `id` and a `text`, found by content.
 * Null where the bytes are something else, which is decided by their first line that is not blank.
 */
export function articlesIn(bytes: Uint8Array): readonly (CollectedArticle | BadLine)[] | null {
  if (!startsWithObject(bytes)) return null;
  const lines = new TextDecoder('utf-8').decode(bytes).split('\n');
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if ('problem' in articleIn(first, 1)) return null;
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [articleIn(line, i + 1)]));
}

function startsWithObject(bytes: Uint8Array): boolean {
  const blank = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);
  const first = bytes.find((byte) => !blank.has(byte));
  return first === 0x7b; // {
}

function articleIn(line: string, number: number): CollectedArticle | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { line: number, problem: 'is not JSON; each line must be one object' };
  }
  const { id, text } = (value ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return { line: number, problem: 'has no "id"' };
  if (typeof text !== 'string') return { line: number, problem: 'has no "text"' };
  return { id: String(id), text };
}
