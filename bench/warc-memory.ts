// Memory and rate of taking a web archive apart: a WARC made on the way (never stored), plain and packed, and the largest
// resident set. Pages are not read: this measures the container alone.
//
//   npx tsx bench/warc-memory.ts [--gigabytes 2] [--packed]
import { createHash, randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { streamSource } from '../src/readers/byte-source.ts';
import { containers } from '../src/readers/containers.ts';
import { usualLimits } from '../src/readers/limits.ts';
import { unpack } from '../src/readers/unpack.ts';

const { values: options } = parseArgs({
  options: { gigabytes: { type: 'string', default: '2' }, packed: { type: 'boolean', default: false } },
});
const wanted = Number(options.gigabytes) * 1024 ** 3;
const MB = 1024 * 1024;

/** Sizes as in a crawl: mostly pages of some 100 KB, pictures, and now and then a film that no article is. */
const kinds: readonly (readonly [type: string, bytes: number, every: number])[] = [
  ['text/html', 100_000, 1],
  ['image/jpeg', 300_000, 2],
  ['text/html', 2 * MB, 50],
  ['video/mp4', 100 * MB, 400],
  ['text/html', 40 * MB, 500],
];

/** Half of it is noise, as pictures and scripts are; the rest packs well. */
const filling = Buffer.concat([Buffer.from(randomBytes(MB / 4).toString('hex')), Buffer.alloc(MB / 2, 'Rain came. ')]);

function blockOf(type: string, length: number): Buffer {
  const head = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`);
  const body = Buffer.alloc(length);
  for (let at = 0; at < length; at += filling.length) filling.copy(body, at);
  return Buffer.concat([head, body]);
}

function recordOf(type: string, length: number): Buffer {
  const block = blockOf(type, length);
  const digest = createHash('sha1').update(block).digest('hex');
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://paper.example/\r\nWARC-Block-Digest: sha1:${digest}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`;
  const whole = Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]);
  return options.packed ? gzipSync(whole, { level: 1 }) : whole;
}

const records = kinds.map(([type, length, every]) => ({ bytes: recordOf(type, length), every }));
const held = records.reduce((sum, { bytes }) => sum + bytes.length, 0) + filling.length;

let made = 0;
async function* crawl(): AsyncGenerator<Uint8Array> {
  for (let turn = 1; made < wanted; turn++)
    for (const { bytes, every } of records)
      if (turn % every === 0)
        for (let at = 0; at < bytes.length; at += 65536) {
          const chunk = bytes.subarray(at, at + 65536);
          made += chunk.length;
          yield chunk;
        }
}

const counts = new Map<string, number>();
const before = performance.now();
const settings = { limits: usualLimits, signal: new AbortController().signal };
for await (const { found } of unpack(streamSource('crawl.warc', crawl()), containers, settings)) {
  const what = found.type === 'trouble' ? found.trouble.rule : found.type;
  counts.set(what, (counts.get(what) ?? 0) + 1);
}
const seconds = (performance.now() - before) / 1000;
const parts = [...counts.values()].reduce((sum, count) => sum + count, 0);
console.log(
  `${(made / 1024 ** 3).toFixed(2)} GB ${options.packed ? 'packed' : 'plain'}, ${parts} records in ${seconds.toFixed(0)} s`,
);
console.log([...counts].map(([what, count]) => `${what} ${count}`).join(', '));
console.log(`rate                         ${(made / MB / seconds).toFixed(0)} MB/s`);
const most = process.resourceUsage().maxRSS / 1024;
console.log(
  `memory, largest resident set ${most.toFixed(0)} MB, of which the records it is made from ${(held / MB).toFixed(0)} MB`,
);
