// The whole of `hearsay ingest` on a web archive made on the way (never stored): rate, and memory as a process.
//
//   npm run -s build && npx tsx bench/ingest-warc.ts [--gigabytes 2]
//
// Bytes are mostly pictures, as in a crawl; every twentieth record is a page of 100 KB around an article of its own.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '../dist/store/index.js';
import { escaped } from '../src/readers/feed/plain.ts';
import { answer } from '../test/archives/warc-records.ts';
import { measured } from './measured.ts';
import { exampleArticles } from './shared.ts';

const { values: options } = parseArgs({ options: { gigabytes: { type: 'string', default: '2' } } });
const wanted = Number(options.gigabytes) * 1024 ** 3;
const PAGE = 100_000;
const PICTURE = 300_000;
const EVERY = 20;
const CHUNK = 65_536;

const articles = exampleArticles();
const picture = randomBytes(PICTURE);

/** A page around an article that no other page has. */
function page(n: number): Buffer {
  const { text } = articles[n % articles.length] as { text: string };
  const paragraphs = `${text}\n\nThis is printing ${n}.`.split(/\n+/).map((words) => `<p>${escaped(words)}</p>`);
  const html = `<!doctype html><html lang="en"><title>Printing ${n}</title><article>${paragraphs.join('\n')}</article>`;
  return Buffer.from(`${html}<script>${'x'.repeat(Math.max(0, PAGE - html.length))}</script></html>`);
}

const record = (n: number, type: string, body: Buffer): Uint8Array =>
  answer({ address: `https://paper.example/${n}`, headers: { 'Content-Type': type }, body });

let [made, pages] = [0, 0];
async function* crawl(): AsyncGenerator<Uint8Array> {
  for (let n = 0; made < wanted; n++) {
    const bytes = n % EVERY === 0 ? record(n, 'text/html', page(pages++)) : record(n, 'image/jpeg', picture);
    made += bytes.length;
    for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
try {
  const { seconds, memory } = await measured(folder, ['ingest', '--quiet', '-'], crawl());
  const store = await openStore(join(folder, 'hearsay.db'));
  const { documents, statements } = await store.stats();
  await store.close();
  console.log(
    `${(made / 1024 ** 3).toFixed(2)} GB, ${pages} pages in ${seconds.toFixed(0)} s: ${documents} documents, ${statements} statements`,
  );
  console.log(`memory, largest resident set ${memory.toFixed(0)} MB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
