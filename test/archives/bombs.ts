// Unpacks one archive made to do harm, with the usual limits, and prints what became of it: run by bombs.test.ts.
import { createBrotliCompress, createGzip, gzipSync } from 'node:zlib';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { bytesSource, streamSource } from '../../src/readers/byte-source.ts';
import type { ByteSource, Limits } from '../../src/readers/container.ts';
import { containers } from '../../src/readers/containers.ts';
import { usualLimits } from '../../src/readers/limits.ts';
import { unpack } from '../../src/readers/unpack.ts';
import { answer, packed, record } from './warc-records.ts';
import { zipOf } from './zip-files.ts';

const MB = 1024 * 1024;

function* zeros(megabytes: number): Generator<Uint8Array> {
  for (let at = 0; at < megabytes; at++) yield new Uint8Array(MB);
}

async function* endless(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (;;) yield bytes;
}

const gzipOf = (megabytes: number): Promise<Buffer> => buffer(Readable.from(zeros(megabytes)).pipe(createGzip()));
const brotliOf = (megabytes: number): Promise<Buffer> =>
  buffer(Readable.from(zeros(megabytes)).pipe(createBrotliCompress({ params: { 1: 1 } })));

async function times<T>(count: number, first: T, wrap: (inner: T) => T | Promise<T>): Promise<T> {
  let whole = first;
  for (let at = 0; at < count; at++) whole = await wrap(whole);
  return whole;
}

/** An archive whose list of contents names its one file again and again. */
async function repeatedEntry(content: Uint8Array, count: number): Promise<Uint8Array> {
  const one = Buffer.from(await zipOf({ 'a.txt': content }, { dataDescriptor: false, zip64: true }));
  const list = one.indexOf('PK\x01\x02');
  const end = one.indexOf('PK\x06\x06');
  const entry = one.subarray(list, end);
  const tail = Buffer.from(one.subarray(end));
  const length = entry.length * count;
  tail.writeBigUInt64LE(BigInt(count), 24);
  tail.writeBigUInt64LE(BigInt(count), 32);
  tail.writeBigUInt64LE(BigInt(length), 40);
  const locator = tail.indexOf('PK\x06\x07');
  tail.writeBigUInt64LE(BigInt(list + length), locator + 8);
  tail.fill(0xff, locator + 20 + 8, locator + 20 + 20);
  return Buffer.concat([one.subarray(0, list), ...new Array<Buffer>(count).fill(entry), tail]);
}

/** The size that a list of contents claims of its one file. */
async function claimedSize(bytes: number): Promise<Uint8Array> {
  const one = Buffer.from(await zipOf({ 'a.txt': 'Rain.' }, { dataDescriptor: false }));
  one.writeUInt32LE(bytes, one.indexOf('PK\x01\x02') + 24);
  return one;
}

const file = (bytes: Uint8Array): ByteSource => bytesSource('bomb', bytes);
const web = (headers: Record<string, string>, body: Uint8Array): ByteSource => file(answer({ headers, body }));
const oneHead = Buffer.from('WARC/1.0\r\nWARC-Type: response\r\nX: ');

const bombs: Readonly<Record<string, () => Promise<ByteSource>>> = {
  'gzip of zeros': async () => file(await gzipOf(300)),
  'gzip of zeros, again and again': async () => streamSource('bomb', endless(await gzipOf(100))),
  'gzip in gzip': async () => file(await times(8, await gzipOf(100), (inner) => gzipSync(inner))),
  'gzip with an endless name': async () =>
    file(Buffer.concat([Buffer.from([31, 139, 8, 8, 0, 0, 0, 0, 0, 0]), Buffer.alloc(100 * MB, 0x61)])),
  'ZIP of a large file of zeros': async () => file(await zipOf({ 'a.txt': new Uint8Array(200 * MB) })),
  'ZIP in ZIP': async () =>
    file(await times(8, await zipOf({ 'a.txt': 'Rain.' }), (inner) => zipOf({ 'a.zip': inner }))),
  'ZIP whose entries are one': async () => file(await repeatedEntry(new Uint8Array(10 * MB), 1000)),
  'ZIP of a million entries': async () => file(await repeatedEntry(Buffer.from('Rain.'), 1_000_000)),
  'ZIP with a huge size': async () => file(await claimedSize(2 ** 32 - 2)),
  'an endless stream': async () => streamSource('bomb', endless(Buffer.from('All work and no play. '.repeat(1000)))),
  'WARC with a huge length': async () => file(record('response', { 'Content-Length': '999999999999' }, 'x')),
  'packed WARC of zeros': async () =>
    file(Buffer.concat([gzipSync(record('resource', { 'Content-Length': '999999999999' }, '')), await gzipOf(300)])),
  'WARC with an endless head': async () => file(Buffer.concat([oneHead, Buffer.alloc(100 * MB, 0x61)])),
  'packed WARC with an endless head': async () => file(gzipSync(Buffer.concat([oneHead, Buffer.alloc(20 * MB, 0x61)]))),
  'a page of a million chunks': async () =>
    web({ 'Transfer-Encoding': 'chunked' }, Buffer.from(`${'1\r\nx\r\n'.repeat(5_000_000)}ffffffff\r\n`)),
  'a page in brotli': async () => web({ 'Content-Encoding': 'br' }, await brotliOf(100)),
  'a page in gzip': async () => web({ 'Content-Encoding': 'gzip' }, await gzipOf(100)),
  'a page in gzip in gzip': async () => web({ 'Content-Encoding': 'gzip, gzip' }, gzipSync(await gzipOf(100))),
  'WARC of records that claim to be long': async () =>
    file(Buffer.from('WARC/1.0\r\nWARC-Type: request\r\nContent-Length: 8000000\r\n\r\n'.repeat(300_000))),
  'packed WARC of packed WARC': async () =>
    file(
      await times(8, packed([answer({ body: 'Rain.' })]) as Uint8Array, (body) =>
        packed([answer({ headers: { 'Content-Type': 'text/plain' }, body })]),
      ),
    ),
};

async function run(name: string): Promise<void> {
  const source = await bombs[name]?.();
  if (!source) throw new Error(`no bomb '${name}'; there are ${Object.keys(bombs).join(', ')}`);
  const made = process.resourceUsage().maxRSS;
  const limits: Limits = { ...usualLimits, parts: 5000 };
  const rules: Record<string, number> = {};
  const before = performance.now();
  for await (const { found } of unpack(source, containers, { limits, signal: new AbortController().signal })) {
    const rule = found.type === 'trouble' ? found.trouble.rule : found.type;
    rules[rule] = (rules[rule] ?? 0) + 1;
  }
  const seconds = (performance.now() - before) / 1000;
  console.log(JSON.stringify({ rules, seconds, made: made / 1024, most: process.resourceUsage().maxRSS / 1024 }));
}

const [name] = process.argv.slice(2);
if (name === undefined) console.log(Object.keys(bombs).join('\n'));
else await run(name);
