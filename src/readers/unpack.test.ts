import { expect, test } from 'vitest';
import { bytesSource, peek, streamSource, wholeOf } from './byte-source.ts';
import type { ByteSource, Container, Limits, Part } from './container.ts';
import { usualLimits } from './limits.ts';
import { SourceFailure } from './source-failure.ts';
import { unpack } from './unpack.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
async function* chunked(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield encode(text);
}

/** A container of our own for these tests: `[a,b,…]`, where a thing may be such a list again. */
const list: Container = {
  name: 'list',
  detect: (head) => head[0] === 0x5b,
  async *open(source, { skip = 0 }) {
    const inner = decode((await wholeOf(source, 10_000)) as Uint8Array).slice(1, -1);
    for (const [at, words] of split(inner).entries())
      if (at >= skip)
        yield { place: `thing ${at}`, found: { type: 'nested', source: bytesSource('x', encode(words)) } };
  },
};

function split(inner: string): string[] {
  let depth = 0;
  const things = [''];
  for (const letter of inner) {
    depth += letter === '[' ? 1 : letter === ']' ? -1 : 0;
    if (letter === ',' && depth === 0) things.push('');
    else things.push(`${things.pop()}${letter}`);
  }
  return things;
}

const open = (skip = 0, limits: Partial<Limits> = {}, signal = new AbortController().signal) => ({
  limits: { ...usualLimits, ...limits },
  signal,
  skip,
});

function shown({ place, found }: Part): string {
  if (found.type === 'article') return `${place}: ${'text' in found.article ? '' : decode(found.article.bytes)}`;
  return `${place}: ${found.type === 'trouble' ? `${found.trouble.outcome} ${found.trouble.rule}` : found.type}`;
}

async function partsOf(source: ByteSource, options = open()): Promise<string[]> {
  const parts: string[] = [];
  for await (const part of unpack(source, [list], options)) parts.push(shown(part));
  return parts;
}

test('what is no container is one article', async () => {
  expect(await partsOf(bytesSource('a.txt', encode('Rain.')))).toEqual([': Rain.']);
  expect(await partsOf(streamSource('a.txt', chunked('Ra', 'in', '.')))).toEqual([': Rain.']);
  expect(await partsOf(bytesSource('a.txt', encode('Rain.')), open(1))).toEqual([]);
});

test('containers within containers give flat parts with the way to each', async () => {
  const expected = ['thing 0: Rain.', 'thing 1 › thing 0: Sun.', 'thing 1 › thing 1: Wind.', 'thing 2: Snow.'];
  expect(await partsOf(bytesSource('x', encode('[Rain.,[Sun.,Wind.],Snow.]')))).toEqual(expected);
  expect(await partsOf(streamSource('x', chunked('[Rain.,[Su', 'n.,Wind.],Snow.]')))).toEqual(expected);
});

test('skip counts what the outermost container holds', async () => {
  expect(await partsOf(bytesSource('x', encode('[Rain.,[Sun.,Wind.],Snow.]')), open(1))).toEqual([
    'thing 1 › thing 0: Sun.',
    'thing 1 › thing 1: Wind.',
    'thing 2: Snow.',
  ]);
});

test('limits of depth, parts and length are said at their place, and the rest goes on', async () => {
  const source = bytesSource('x', encode('[[[Rain.]],Snow.]'));
  expect(await partsOf(source, open(0, { depth: 2 }))).toEqual([
    'thing 0 › thing 0: refused limit/depth',
    'thing 1: Snow.',
  ]);
  const many = bytesSource('x', encode('[a,b,c]'));
  expect(await partsOf(many, open(0, { parts: 2 }))).toEqual(['thing 0: a', 'thing 1: b', ': refused limit/parts']);
  expect(await partsOf(many, open(1, { parts: 2 }))).toEqual(['thing 1: b', ': refused limit/parts']);
  const long = bytesSource('x', encode('[aaaa,b]'));
  expect(await partsOf(long, open(0, { articleBytes: 3 }))).toEqual(['thing 0: refused limit/article', 'thing 1: b']);
});

test('an endless stream is refused as an article, and is ended', async () => {
  let ended = false;
  async function* endless(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield new Uint8Array(100_000).fill(0x20);
    } finally {
      ended = true;
    }
  }
  const parts = await partsOf(streamSource('x', endless()), open(0, { articleBytes: 1_000_000 }));
  expect(parts).toEqual([': refused limit/article']);
  expect(ended).toBe(true);
});

test.each([
  ['at its beginning', ''],
  ['in its middle', 'x'.repeat(100_000)],
])('a source that breaks %s gives a trouble and no half article', async (_, before) => {
  async function* breaking(): AsyncGenerator<Uint8Array> {
    yield encode(before);
    throw new SourceFailure({ outcome: 'failed', rule: 'source/unreadable', reason: 'The cable was cut.' });
  }
  expect(await partsOf(streamSource('x', breaking()))).toEqual([': failed source/unreadable']);
});

test('an abort rejects with its reason', async () => {
  const control = new AbortController();
  const parts = unpack(bytesSource('x', encode('[a,b]')), [list], open(0, {}, control.signal));
  await parts.next();
  control.abort(new Error('enough'));
  await expect(parts.next()).rejects.toThrow('enough');
});

test('a peeked stream still has all its bytes', async () => {
  const { head, source } = await peek(streamSource('x', chunked('ab', 'cd', 'ef')), 3);
  expect(decode(head)).toBe('abc');
  expect(decode((await wholeOf(source, 100)) as Uint8Array)).toBe('abcdef');
});

test('a stream from an offset leaves out what is before', async () => {
  const read = async (source: ByteSource, from: number): Promise<string> => {
    let text = '';
    for await (const chunk of source.stream(from)) text += decode(chunk);
    return text;
  };
  for (let from = 0; from <= 7; from++) {
    expect(await read(streamSource('x', chunked('ab', 'cd', 'ef')), from)).toBe('abcdef'.slice(from));
    expect(await read(bytesSource('x', encode('abcdef')), from)).toBe('abcdef'.slice(from));
  }
});
