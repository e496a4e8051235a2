import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { WARCParser, WARCRecord, WARCSerializer } from 'warcio';
import { partsOf, shown, sourcesOf, troubleOf, wordsOf } from '../../test/archives/reading.ts';
import { answer, packed, record, sha1 } from '../../test/archives/warc-records.ts';
import { bytesSource } from './byte-source.ts';
import type { Part } from './container.ts';

const page = (words: string): string => `<html><body><p>${words}</p></body></html>`;
const open = (...records: readonly Uint8Array[]): Promise<Part[]> =>
  partsOf(bytesSource('crawl.warc', Buffer.concat(records)));
const only = async (one: Uint8Array): Promise<Part> => {
  const [part, ...others] = await open(one);
  expect(others).toEqual([]);
  return part as Part;
};
const ruleOf = async (one: Uint8Array): Promise<string | undefined> => troubleOf(await only(one))?.rule;

describe('records', () => {
  const records = ['Rain.', 'Sun.', 'Wind.'].map((words) => answer({ body: page(words) }));
  const plain = Buffer.concat(records);
  const lengths = records.map(({ length }) => length);

  test.each([
    ['plain', plain, [0, lengths[0], (lengths[0] ?? 0) + (lengths[1] ?? 0)]],
    ['packed', packed(records), null],
    ['packed as a whole', gzipSync(plain), null],
    ['packed in pieces of any length', packed([0, 500, 1000, 1500].map((at) => plain.subarray(at, at + 500))), null],
  ])('%s, from a file and from a stream', async (_, bytes, places) => {
    for (const source of sourcesOf(bytes)) {
      const parts = await partsOf(source);
      expect(parts.map(wordsOf)).toEqual(['Rain.', 'Sun.', 'Wind.'].map(page));
      expect(new Set(parts.map(({ place }) => place)).size).toBe(3);
      if (places) expect(parts.map(({ place }) => place)).toEqual(places.map((at) => `record at byte ${at}`));
    }
  });

  test('the address is claimed, the charset kept, the day of the crawl is not the day of the article', async () => {
    const { found } = await only(answer({ address: 'https://paper.example/rain', body: page('Rain.') }));
    expect(found).toMatchObject({
      article: { charset: 'utf-8', claims: { address: 'https://paper.example/rain' } },
    });
    expect(JSON.stringify(found)).not.toContain('2024-03');
  });

  test('skip passes over records that were read before', async () => {
    for (const bytes of [plain, packed(records)])
      expect((await partsOf(bytesSource('x', bytes), {}, 2)).map(wordsOf)).toEqual([page('Wind.')]);
  });

  test('what another writer of web archives writes is read as its own reader reads it', async () => {
    const made = await Promise.all(
      ['Rain.', 'Sun.'].map((words, at) => {
        const options = { url: `https://paper.example/${at}`, date: '2024-03-05T10:00:00Z', type: 'response' } as const;
        const written = WARCRecord.create({ ...options, httpHeaders: { 'Content-Type': 'text/html' } }, [
          Buffer.from(page(words)),
        ]);
        return WARCSerializer.serialize(written, { gzip: true });
      }),
    );
    const bytes = Buffer.concat(made);
    const theirs: string[] = [];
    for await (const one of WARCParser.iterRecords([bytes])) theirs.push(await one.contentText());
    expect((await open(bytes)).map(wordsOf)).toEqual(theirs);
    expect(theirs).toEqual(['Rain.', 'Sun.'].map(page));
  });
});

describe('kinds of records', () => {
  test.each([
    ['a picture', answer({ headers: { 'Content-Type': 'image/png' }, body: 'x' }), 'empty warc/not-an-article'],
    ['not found', answer({ status: 404, body: page('None.') }), 'empty warc/not-an-article'],
    ['a part of a page', answer({ status: 206, body: page('Half.') }), 'empty warc/not-an-article'],
    ['an empty page', answer({ body: '' }), 'empty warc/not-an-article'],
    [
      'robots',
      answer({ address: 'https://a.example/robots.txt', headers: { 'Content-Type': 'text/plain' }, body: 'x' }),
      'empty warc/not-an-article',
    ],
    [
      'warcinfo',
      record('warcinfo', { 'Content-Type': 'application/warc-fields' }, 'software: x\r\n'),
      'empty warc/not-an-article',
    ],
    [
      'a request',
      record('request', { 'Content-Type': 'application/http; msgtype=request' }, 'GET / HTTP/1.1\r\n\r\n'),
      'empty warc/not-an-article',
    ],
    ['dns', record('response', { 'Content-Type': 'text/dns' }, 'a.example'), 'empty warc/not-an-article'],
    ['nobody’s kind', record('rumour', {}, 'x'), 'failed warc/unknown-kind'],
    [
      'no web server’s answer',
      record('response', { 'Content-Type': 'application/http' }, 'x\r\n\r\n'),
      'failed warc/http',
    ],
    [
      'a page that the crawler cut',
      answer({ body: page('Half.'), fields: { 'WARC-Truncated': 'length' } }),
      'failed warc/truncated',
    ],
    ['a segment', answer({ body: page('Half.'), fields: { 'WARC-Segment-Number': '1' } }), 'failed warc/segmented'],
  ])('%s', async (_, bytes, expected) => {
    const trouble = troubleOf(await only(bytes));
    expect(`${trouble?.outcome} ${trouble?.rule}`).toBe(expected);
  });

  test('a repeated page says which', async () => {
    const fields = {
      'WARC-Target-URI': 'https://paper.example/a',
      'WARC-Profile': 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest',
      'WARC-Refers-To-Target-URI': 'https://paper.example/first',
      'WARC-Refers-To-Date': '2024-03-01T08:00:00Z',
    };
    const trouble = troubleOf(await only(record('revisit', fields, '')));
    expect(trouble).toMatchObject({ outcome: 'empty', rule: 'warc/revisit' });
    expect(trouble?.reason).toContain('https://paper.example/first (taken 2024-03-01T08:00:00Z');
  });

  test('text taken out of pages, and resources', async () => {
    const text = { 'WARC-Target-URI': 'https://paper.example/a', 'Content-Type': 'text/plain' };
    expect(shown(await only(record('conversion', text, 'Rain came.')))).toBe('record at byte 0: Rain came.');
    const html = { 'WARC-Target-URI': 'file:///a.html', 'Content-Type': 'text/html' };
    const { found } = await only(record('resource', html, page('Rain.')));
    expect(found).toMatchObject({ type: 'article', article: { claims: {} } });
  });
});

describe('bodies', () => {
  const body = Buffer.from(page('Rain.'));
  const chunks = (bytes: Uint8Array): Buffer =>
    Buffer.concat([
      Buffer.from(`5;x=y\r\n`),
      bytes.subarray(0, 5),
      Buffer.from(`\r\n${(bytes.length - 5).toString(16)}\r\n`),
      bytes.subarray(5),
      Buffer.from('\r\n0\r\n\r\n'),
    ]);

  test.each([
    ['gzip', { 'Content-Encoding': 'gzip' }, gzipSync(body)],
    ['deflate', { 'Content-Encoding': 'deflate' }, deflateSync(body)],
    ['deflate without its head', { 'Content-Encoding': 'deflate' }, deflateRawSync(body)],
    ['brotli', { 'Content-Encoding': 'br' }, brotliCompressSync(body)],
    ['two codings', { 'Content-Encoding': 'br, gzip' }, gzipSync(brotliCompressSync(body))],
    ['chunks', { 'Transfer-Encoding': 'chunked' }, chunks(body)],
    ['chunks and gzip', { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' }, chunks(gzipSync(body))],
    ['a head that says chunks where there are none', { 'Transfer-Encoding': 'chunked' }, body],
    ['a head that says gzip where there is none', { 'Content-Encoding': 'gzip' }, body],
    ['no type, but a page', { 'Content-Type': '' }, Buffer.from(`<!doctype html>${page('Rain.')}`)],
  ])('%s', async (_, headers, coded) => {
    expect(wordsOf(await only(answer({ headers, body: coded })))).toContain(page('Rain.'));
  });

  test.each([
    ['an unknown coding', { 'Content-Encoding': 'lzma' }, body, 'warc/coding'],
    ['gzip that is cut', { 'Content-Encoding': 'gzip' }, gzipSync(body).subarray(0, 30), 'warc/coding'],
    ['five codings', { 'Content-Encoding': 'br,br,br,br,br' }, body, 'warc/coding'],
    ['chunks that are cut', { 'Transfer-Encoding': 'chunked' }, chunks(body).subarray(0, 30), 'warc/chunks'],
  ])('%s gives a trouble, and the next record is read', async (_, headers, coded, rule) => {
    const parts = await open(answer({ headers, body: coded }), answer({ body: page('Sun.') }));
    expect(parts.map((part) => troubleOf(part)?.rule ?? wordsOf(part))).toEqual([rule, page('Sun.')]);
  });
});

describe('digests', () => {
  const body = Buffer.from(page('Rain.'));
  const digest = 'sha1:QNEKZLRS3AZEULPGGOY3ZNJQPUOKSAPB';
  const withDigest = (fields: Record<string, string>): Uint8Array => answer({ body, fields });

  test('of the block in hexadecimal, base 32 and base 64', async () => {
    const hex = sha1(Buffer.from('hello')).slice(5);
    const forms = [hex, hex.toUpperCase(), 'VL2MMHO4YXUKFWV63YHTWSBM3GXKSQ2N', 'qvTGHdzF6KLavt4PO0gs2a6pQ00='];
    for (const form of forms) {
      const fields = { 'Content-Type': 'text/plain', 'WARC-Block-Digest': `sha1:${form}` };
      expect(wordsOf(await only(record('conversion', fields, 'hello')))).toBe('hello');
    }
  });

  test('one that differs refuses the words', async () => {
    expect(await ruleOf(withDigest({ 'WARC-Block-Digest': digest }))).toBe('warc/digest');
    expect(await ruleOf(withDigest({ 'WARC-Block-Digest': '', 'WARC-Payload-Digest': digest }))).toBe('warc/digest');
  });

  test('a payload digest may be of the body with or without its codings', async () => {
    for (const bytes of [body, gzipSync(body)]) {
      const fields = { 'WARC-Block-Digest': '', 'WARC-Payload-Digest': sha1(bytes) };
      const one = answer({ headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(body), fields });
      expect(wordsOf(await only(one))).toBe(page('Rain.'));
    }
  });

  test('an unknown one says nothing', async () => {
    expect(wordsOf(await only(withDigest({ 'WARC-Block-Digest': 'rot13:abc' })))).toBe(page('Rain.'));
  });
});
