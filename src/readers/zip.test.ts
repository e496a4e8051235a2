import { gzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { partsOf, shown, sourcesOf, troubleOf, wordsOf } from '../../test/archives/reading.ts';
import { answer, packed } from '../../test/archives/warc-records.ts';
import { zipOf } from '../../test/archives/zip-files.ts';
import { bytesSource, streamSource } from './byte-source.ts';

const texts = { 'b.txt': 'Rain fell.', 'folder/a.txt': 'Sun shone.', 'folder/': '', 'c.txt': 'Wind blew.'.repeat(20) };
const expected = ['entry b.txt: Rain fell.', 'entry folder/a.txt: Sun shone.', `entry c.txt: ${texts['c.txt']}`];
const open = async (bytes: Uint8Array): Promise<string[]> => (await partsOf(bytesSource('x.zip', bytes))).map(shown);

describe('zip', () => {
  test.each([
    ['deflated', {}],
    ['stored', { level: 0 }],
    ['with sizes behind the bytes', { dataDescriptor: true }],
    ['of 64 bits', { zip64: true }],
  ])('%s: files in the order of its list, without folders', async (_, options) => {
    const bytes = await zipOf(texts, options);
    for (const source of sourcesOf(bytes)) expect((await partsOf(source)).map(shown)).toEqual(expected);
    expect((await partsOf(bytesSource('x', bytes), {}, 2)).map(shown)).toEqual(expected.slice(2));
  });

  test('archives in archives, each to its own place', async () => {
    const inner = await zipOf({
      'a.warc.gz': packed([answer({ body: '<p>Rain.</p>' })]),
      'b.txt.gz': gzipSync('Sun.'),
    });
    expect(await open(await zipOf({ 'in.zip': inner, 'c.txt': 'Wind.' }))).toEqual([
      'entry in.zip › entry a.warc.gz › record at byte 0: <p>Rain.</p>',
      'entry in.zip › entry b.txt.gz: Sun.',
      'entry c.txt: Wind.',
    ]);
  });

  test('names lead nowhere: they are places only, and no place comes twice', async () => {
    const bytes = await zipOf({
      '../../etc/x1.txt': 'Rain.',
      '/etc/passwd': 'Sun.',
      'x/__x1.txt': 'Wind.',
      'a\nb': 'Fog.',
    });
    expect(await open(bytes)).toEqual([
      'entry ../../etc/x1.txt: Rain.',
      'entry /etc/passwd: Sun.',
      'entry x/__x1.txt: Wind.',
      'entry a\ufffdb: Fog.',
    ]);
    const twice = Buffer.from(await zipOf({ 'same1.txt': 'Rain.', 'same2.txt': 'Sun.' }));
    for (let at = twice.indexOf('same2'); at >= 0; at = twice.indexOf('same2', at)) twice.write('same1', at);
    expect(await open(twice)).toEqual(['entry same1.txt: Rain.', 'entry same1.txt (2): Sun.']);
  });

  test('what the system hides, and what is encrypted, is said; the rest is read', async () => {
    const hidden = await zipOf({ '__MACOSX/._a.txt': 'x', 'a.txt': 'Rain.', '.DS_Store': 'x' });
    expect(await open(hidden)).toEqual([
      'entry __MACOSX/._a.txt: zip/hidden',
      'entry a.txt: Rain.',
      'entry .DS_Store: zip/hidden',
    ]);
    for (const options of [{ password: 'secret' }, { password: 'secret', zipCrypto: true }])
      expect(await open(await zipOf({ 'a.txt': 'Rain.' }, options))).toEqual(['entry a.txt: zip/encrypted']);
  });

  test('an empty archive says so', async () => {
    expect(await open(await zipOf({}))).toEqual([': zip/empty']);
    expect(await open(await zipOf({ 'folder/': '' }))).toEqual([': zip/empty']);
  });

  test('an office document is no archive of articles', async () => {
    for (const name of ['[Content_Types].xml', 'word/document.xml', 'mimetype']) {
      const [part, ...others] = await partsOf(bytesSource('x', await zipOf({ [name]: 'x' })));
      expect([part?.place, part?.found.type, others.length]).toEqual(['', 'article', 0]);
    }
  });

  test('a stream that is too long to be held says what to do', async () => {
    const start = await zipOf({ 'a.txt': 'Rain.' });
    async function* long(): AsyncGenerator<Uint8Array> {
      yield start;
      for (let at = 0; at < 65; at++) yield new Uint8Array(1024 * 1024);
    }
    const [part] = await partsOf(streamSource('x', long()));
    expect(part && troubleOf(part)).toMatchObject({ outcome: 'refused', rule: 'zip/not-a-file' });
  });
});

describe('wacz', () => {
  const crawl = packed([answer({ body: '<p>Rain.</p>' })]);
  const hash = `sha256:${createHash('sha256').update(crawl).digest('hex')}`;
  const waczOf = (digest: string, list?: string): Promise<Uint8Array> =>
    zipOf({
      'datapackage.json': list ?? JSON.stringify({ resources: [{ path: 'archive/a.warc.gz', hash: digest }] }),
      'archive/a.warc.gz': crawl,
      'indexes/index.cdx.gz': gzipSync('x'),
      'pages/pages.jsonl': '{}',
      'notes.txt': 'Sun.',
    });
  const opened = (list: string): string[] => [
    'entry archive/a.warc.gz › record at byte 0: <p>Rain.</p>',
    'entry indexes/index.cdx.gz: wacz/index',
    'entry pages/pages.jsonl: wacz/index',
    'entry notes.txt: Sun.',
    `entry datapackage.json: ${list}`,
  ];

  test.each([
    ['the right digest', hash, undefined, 'wacz/index'],
    ['a wrong digest', hash.replace(/.$/, (digit) => (digit === '0' ? '1' : '0')), undefined, 'wacz/digest'],
    ['a list that is none', '', '[', 'wacz/list'],
  ])('with %s', async (_, digest, list, rule) => {
    expect(await open(await waczOf(digest, list))).toEqual(opened(rule));
  });

  test('skip counts the same whatever was read', async () => {
    const bytes = await waczOf(hash);
    for (let skip = 0; skip <= 5; skip++)
      expect((await partsOf(bytesSource('x', bytes), {}, skip)).map(shown)).toEqual(opened('wacz/index').slice(skip));
  });

  test('without its list, its WARC files are read all the same', async () => {
    const bytes = await zipOf({ 'archive/a.warc.gz': crawl });
    expect(await open(bytes)).toEqual([opened('')[0], 'entry datapackage.json: wacz/no-list']);
  });
});

describe('damage', () => {
  const files = {
    'a.txt': 'Rain fell in the north.'.repeat(3),
    'b.txt': 'Sun came out.',
    'c.txt': 'Wind is on its way.'.repeat(3),
  };
  const words = Object.values(files);

  test.each([
    ['deflated', {}],
    ['stored', { level: 0 }],
  ])(
    '%s, cut at every byte: files before the cut are kept, and no half one',
    { timeout: 120_000 },
    async (_, options) => {
      const bytes = await zipOf(files, { dataDescriptor: false, ...options });
      const starts = [
        ...Buffer.from(bytes)
          .toString('latin1')
          .matchAll(/PK\x03\x04/g),
      ].map(({ index }) => index);
      const ends = [...starts.slice(1), Buffer.from(bytes).indexOf('PK\x01\x02')];
      for (let at = 4; at < bytes.length; at++) {
        const parts = await partsOf(bytesSource('x', bytes.subarray(0, at)));
        const kept = parts.flatMap((part) => wordsOf(part) ?? []);
        expect(kept, `byte ${at}`).toEqual(words.slice(0, ends.filter((end) => end <= at).length));
        expect(
          parts.some((part) => troubleOf(part)?.outcome === 'failed'),
          `byte ${at}`,
        ).toBe(true);
      }
    },
  );

  test.each([
    ['deflated', {}, 1],
    ['stored', { level: 0 }, 3],
  ])(
    '%s, with any byte flipped: never altered words, no file lost silently',
    { timeout: 120_000 },
    async (_, options, step) => {
      const bytes = await zipOf(files, { dataDescriptor: false, ...options });
      for (let at = 4; at < bytes.length; at += step) {
        const flipped = Uint8Array.from(bytes);
        flipped[at] = (flipped[at] as number) ^ (1 << ((at * 5) % 8));
        const parts = await partsOf(bytesSource('x', flipped));
        const kept = parts.flatMap((part) => wordsOf(part) ?? []);
        for (const one of kept) expect(words, `byte ${at}`).toContain(one);
        const failed = parts.filter((part) => troubleOf(part)).length;
        expect(kept.length, `byte ${at}`).toBeGreaterThanOrEqual(words.length - 1);
        expect(kept.length + failed, `byte ${at}`).toBeGreaterThanOrEqual(words.length);
      }
    },
  );
});
