import { afterSkip } from './after-skip.ts';
import type { Container, Limits, OpenOptions, Part } from './container.ts';
import { decodedHead, decodedStream, headBytes } from './decoded-stream.ts';
import { tooLarge, trouble } from './records/article.ts';
import { articleOf, hasText, isRecord, type Mapped, mappingFor } from './records/json-record.ts';

/** JSON Lines: one object a line, one article an object. */
export const jsonl: Container = {
  name: 'jsonl',
  detect(head) {
    const text = decodedHead(head).trimStart();
    if (!/^\{\s*"/.test(text)) return false;
    const end = text.indexOf('\n');
    if (end >= 0 || head.length < headBytes) return isRecord(parsed(end < 0 ? text : text.slice(0, end)));
    // A line longer than the head: an article, unless it seems to hold a list of them.
    return hasText(text);
  },
  open: (source, options) => afterSkip(parts(decodedStream(source, options.signal), options), options),
};

async function* parts(text: AsyncIterable<string>, { limits, map }: OpenOptions): AsyncGenerator<Part> {
  const mapped = mappingFor(map);
  for await (const { line, words } of linesIn(text, limits)) {
    const found = words === null ? trouble(tooLarge(limits)) : partOf(words, mapped, limits);
    yield { place: `line ${line}`, found };
    if (found.type === 'trouble' && found.trouble.rule === 'records/no-articles') return;
  }
}

function partOf(words: string, mapped: Mapped, limits: Limits): Part['found'] {
  const record = parsed(words);
  if (isRecord(record)) return articleOf(record, mapped, limits);
  const reason =
    'It is not JSON; each line must be one object. Correct the line, or write the file again from its source.';
  return trouble({ outcome: 'failed', rule: 'jsonl/broken-line', reason });
}

function parsed(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
}

interface NumberedLine {
  /** Counted from 1. */
  readonly line: number;
  /** Null for a line that is longer than any article; it was not held. */
  readonly words: string | null;
}

/** The lines that are not blank. Only `\n` ends one, as JSON may hold every other line separator. */
async function* linesIn(text: AsyncIterable<string>, { articleBytes }: Limits): AsyncGenerator<NumberedLine> {
  let [line, open, tooLong] = [1, '', false];
  const take = (words: string): NumberedLine | null =>
    tooLong ? { line, words: null } : words.trim() === '' ? null : { line, words };
  for await (const piece of text) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      const found = take(open + piece.slice(from, end));
      if (found) yield found;
      [line, open, tooLong, from] = [line + 1, '', false, end + 1];
    }
    if (!tooLong) open += piece.slice(from);
    if (open.length > articleBytes) [open, tooLong] = ['', true];
  }
  const last = take(open);
  if (last) yield last;
}
