import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf, sourcesOf } from '../../test/archives/reading.ts';
import { answer, packed, record } from '../../test/archives/warc-records.ts';
import { ByteCursor } from './byte-cursor.ts';
import { bytesSource, joined } from './byte-source.ts';
import { containers } from './containers.ts';

const seeded = { seed: 20241129, numRuns: 300 };

/** Pieces of the formats, whole and broken, in any order. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom<Uint8Array>(
        gzipSync('Rain.'),
        gzipSync('Rain.').subarray(0, 15),
        answer({ body: '<p>Rain.</p>' }),
        answer({ body: 'x', headers: { 'Transfer-Encoding': 'chunked' } }),
        packed([answer({ body: '<p>Sun.</p>' })]),
        record('revisit', {}, ''),
        record('response', { 'Content-Length': '50' }, 'HTTP/1.1 200 OK\r\n\r\n'),
        ...[
          'WARC/1.0\r\n',
          'WARC/1.0\r\nWARC-Type: response\r\n',
          '\r\n\r\n',
          'PK\x03\x04',
          'PK\x05\x06',
          'PK\x01\x02',
          '\0',
        ].map((words) => Buffer.from(words, 'latin1')),
      ),
      fc.uint8Array({ maxLength: 40 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => Buffer.concat(parts));

test('whatever the bytes, nothing throws, every part has a place of its own, and a file and a stream give the same', async () => {
  await fc.assert(
    fc.asyncProperty(pieces, async (bytes) => {
      const [asFile, asStream] = await Promise.all(sourcesOf(bytes).map((source) => partsOf(source)));
      const placesOf = (parts: typeof asFile): string[] => (parts ?? []).map(({ place }) => place);
      expect(new Set(placesOf(asFile)).size).toBe(placesOf(asFile).length);
      expect(placesOf(asStream)).toEqual(placesOf(asFile));
    }),
    seeded,
  );
});

test('skip leaves out the first parts and nothing else', async () => {
  const bytes = Buffer.concat([
    answer({ body: '<p>Rain.</p>' }),
    Buffer.from('broken'),
    record('revisit', {}, ''),
    answer({ body: '' }),
  ]);
  const all = await partsOf(bytesSource('x', bytes));
  expect(all.length).toBeGreaterThan(3);
  for (let skip = 0; skip <= all.length; skip++)
    expect(await partsOf(bytesSource('x', bytes), {}, skip)).toEqual(all.slice(skip));
});

test('a cursor shows the same bytes at an offset however it came there', async () => {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 7919) % 251);
  const step = fc.record({ to: fc.nat({ max: bytes.length }), look: fc.nat({ max: 70_000 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      for (const source of sourcesOf(bytes)) {
        const cursor = new ByteCursor(source);
        for (const { to, look } of steps) {
          await cursor.moveTo(to);
          if (source.slice) expect(cursor.at).toBe(to);
          const shown = (await cursor.ahead(look)).subarray(0, look);
          const there = bytes.subarray(cursor.at, cursor.at + look);
          expect(Buffer.compare(shown, there)).toBe(0);
        }
      }
    }),
    { ...seeded, numRuns: 60 },
  );
});

test('formats are told by content alone, and each by one container', () => {
  const heads: readonly (readonly [string, Uint8Array])[] = [
    ['gzip', gzipSync('Rain.')],
    ['warc', answer({ body: 'x' })],
    ['warc', packed([answer({ body: 'x' })])],
    ['zip', Buffer.from('PK\x03\x04')],
  ];
  for (const [name, head] of heads) expect(containers.find((one) => one.detect(head))?.name).toBe(name);
  const none = [Buffer.from('WARC/1.0 is a format.'), Buffer.from(''), Buffer.from('PK'), joined([])];
  for (const head of none) expect(containers.some((one) => one.detect(head))).toBe(false);
});
