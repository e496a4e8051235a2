import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { partsOf, shown, sourcesOf, troubleOf } from '../../test/archives/reading.ts';
import { bytesSource } from './byte-source.ts';
import { glimpse } from './inflate.ts';

const rain = gzipSync('Rain fell. ');
const sun = gzipSync('Sun shone.');

test.each([
  ['one member', rain, ['Rain fell. ']],
  ['several members are one', Buffer.concat([rain, sun]), ['Rain fell. Sun shone.']],
  ['gzip in gzip', gzipSync(rain), ['Rain fell. ']],
  ['nothing, packed', gzipSync(''), ['']],
  ['filled up with zeros', Buffer.concat([rain, Buffer.alloc(1000)]), ['Rain fell. ']],
])('%s, from a file and from a stream', async (_, bytes, expected) => {
  for (const source of sourcesOf(bytes))
    expect((await partsOf(source)).map(shown)).toEqual(expected.map((words) => `: ${words}`));
});

test('a text that is longer than what is tried in one go', async () => {
  const words = Array.from({ length: 300_000 }, (_, at) => `${(at * 7919) % 10_007} came.`).join(' ');
  for (const source of sourcesOf(Buffer.concat([gzipSync(words), sun])))
    expect((await partsOf(source)).map(shown)).toEqual([`: ${words}Sun shone.`]);
});

test('a header with a name, a comment, extra bytes and a checksum is passed over', async () => {
  const parts = [
    Buffer.from([31, 139, 8, 30, 0, 0, 0, 0, 0, 3, 3, 0, 1, 2, 3]),
    Buffer.from('a.txt\0said\0\0\0'),
    rain.subarray(10),
  ];
  expect((await partsOf(bytesSource('x', Buffer.concat(parts)))).map(shown)).toEqual([': Rain fell. ']);
});

test('surplus bytes are said', async () => {
  const [article, surplus] = await partsOf(bytesSource('x', Buffer.concat([rain, Buffer.from('surplus')])));
  expect(article && shown(article)).toBe(': Rain fell. ');
  expect(surplus?.place).toBe(`byte ${rain.length}`);
  expect(surplus && troubleOf(surplus)).toMatchObject({ rule: 'gzip/surplus' });
});

test('limits of all that comes out', async () => {
  const bytes = gzipSync('Rain fell. '.repeat(10));
  expect((await partsOf(bytesSource('x', bytes), { totalBytes: 100 })).map(shown)).toEqual([': limit/total']);
  expect((await partsOf(bytesSource('x', bytes), { totalBytes: 110 })).map(shown)).toHaveLength(1);
  const packed = gzipSync(new Uint8Array(2_000_000));
  expect((await partsOf(bytesSource('x', packed), { ratio: 100 })).map(shown)).toEqual([': limit/ratio']);
});

test('a glimpse of what a member begins with', () => {
  expect(Buffer.from(glimpse(rain.subarray(0, 18))).toString()).toBe('Rain fe');
  expect(glimpse(Buffer.from('no gzip'))).toHaveLength(0);
});
