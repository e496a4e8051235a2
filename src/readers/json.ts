import { afterSkip } from './after-skip.ts';
import type { Container, OpenOptions, Part } from './container.ts';
import { decodedHead, decodedStream } from './decoded-stream.ts';
import { trouble } from './records/article.ts';
import { articleOf, isRecord, type Mapped, mappingFor } from './records/json-record.ts';
import { RecordStream } from './records/record-stream.ts';

/** JSON: a list of objects, an object that holds such a list, or one object that is an article. */
export const json: Container = {
  name: 'json',
  detect: (head) =>
    /^\s*(?:\[\s*(?:\{\s*["}]|\]\s*$)|\{\s*"(?:[^"\\]|\\.){0,500}"\s*:\s*["\d[{tfn-])/.test(decodedHead(head)),
  open: (source, options) => afterSkip(parts(decodedStream(source, options.signal), options), options),
};

async function* parts(text: AsyncIterable<string>, { limits, map }: OpenOptions): AsyncGenerator<Part> {
  const mapped = mappingFor(map);
  const stream = new RecordStream(limits);
  let count = 0;
  for await (const piece of text) {
    stream.write(piece);
    for (const record of stream.take()) {
      const found = partOf(record, mapped, { limits });
      yield { place: `record ${++count}`, found };
      if (found.type === 'trouble' && found.trouble.rule === 'records/no-articles') return;
    }
    if (stream.failure) break;
  }
  const { alone, elsewhere, failure } = stream.end();
  if (alone !== null) yield { place: 'record 1', found: partOf(alone, mapped, { limits }) };
  else if (count === 0 && failure === null) yield { place: 'the whole file', found: trouble(noRecords) };
  for (const [key, size] of elsewhere) yield { place: `list ${key}`, found: trouble(leftOut(size)) };
  if (failure) yield { place: `after record ${count}`, found: trouble(failure) };
}

function partOf(record: unknown, mapped: Mapped, { limits }: Pick<OpenOptions, 'limits'>): Part['found'] {
  if (isRecord(record)) return articleOf(record, mapped, limits);
  const reason =
    'It is no object, so nothing says what it is. Each article must be an object with its text under a key.';
  return trouble({ outcome: 'failed', rule: 'json/not-an-object', reason });
}

const noRecords = {
  outcome: 'empty',
  rule: 'json/no-records',
  reason: 'There is no list of objects in it. Give a list of articles, or an object that holds one.',
} as const;

const leftOut = (size: number) =>
  ({
    outcome: 'empty',
    rule: 'json/second-list',
    reason: `Its ${size} ${size === 1 ? 'object was' : 'objects were'} left out, because an earlier list was read. If this is the list of articles, save it by itself.`,
  }) as const;
