// How much of an article's body the HTML reader finds, on 163 real pages with truth (shared/corpora/pages).
// node bench/pages.mjs [--worst [N]] [--no-baseline]
// Score: F1 over multisets of lower-cased words, averaged over pages. Rules were made looking at pages with even ids only.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const corpus = new URL('../../shared/corpora/pages/', import.meta.url);

async function main() {
  if (!existsSync(corpus)) return console.log('Skipped: ../shared/corpora/pages is not here.');
  const pages = readFileSync(new URL('truth.jsonl', corpus), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map((truth) => ({ truth, bytes: gunzipSync(readFileSync(new URL(`html/${truth.id}.html.gz`, corpus))) }));
  const readers = { ...(await ours()), ...(process.argv.includes('--no-baseline') ? {} : await readability()) };
  console.log('reader'.padEnd(28), ...['all', 'even', 'odd', 'ms/page'].map((word) => word.padStart(8)));
  for (const [name, read] of Object.entries(readers)) {
    for (const page of pages.slice(0, 10)) read(page.bytes); // warm
    report(
      name,
      pages.map((page) => measure(page, read)),
    );
  }
  metadataReport(pages, Object.values(readers)[0]);
}

/** The truth leaves out headlines, bylines, dates and captions; `all blocks` shows what scoring them would cost. */
async function ours() {
  const folder = `${root}node_modules/.cache/hearsay`;
  mkdirSync(folder, { recursive: true });
  await build({
    stdin: {
      contents: "export { read } from './src/readers/index.ts'; export { blocks } from './src/core/layers.ts';",
      resolveDir: root,
    },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outfile: `${folder}/readers.mjs`,
  });
  const { read, blocks } = await import(pathToFileURL(`${folder}/readers.mjs`).href);
  const scored = (leftOut) => (bytes) => {
    const document = read({ bytes, name: 'page.html' });
    const kept = document.get(blocks).filter(({ kind }) => !leftOut.has(kind));
    return { text: kept.map((block) => document.slice(block)).join('\n\n'), metadata: document.metadata };
  };
  return {
    'hearsay, running text': scored(new Set(['title', 'byline', 'dateline', 'caption'])),
    'hearsay, all blocks': scored(new Set()),
  };
}

/** Readability with paragraph breaks kept, so that it is not charged for words that its `textContent` glues together. */
async function readability() {
  const { parseHTML } = await import('linkedom');
  const { Readability } = await import('@mozilla/readability');
  const parse = (bytes) => new Readability(parseHTML(new TextDecoder().decode(bytes)).document).parse();
  return {
    'Readability, block breaks': (bytes) => ({
      text: (parse(bytes)?.content ?? '')
        .replace(/<(?!\/?(?:a|b|i|em|strong|span|sup|sub|u|code|mark|small)\b)[^>]*>/g, ' ')
        .replace(/<[^>]*>/g, '')
        .replace(/&(?:nbsp|amp|lt|gt|quot|#\d+|#x[\da-f]+);/gi, ' '),
    }),
    'Readability, textContent': (bytes) => ({ text: parse(bytes)?.textContent ?? '' }),
  };
}

function measure({ truth, bytes }, read) {
  const before = performance.now();
  const { text } = read(bytes);
  const ms = performance.now() - before;
  return { id: truth.id, url: truth.url, ms, ...score(words(text), words(truth.text)) };
}

const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function score(found, truth) {
  const left = new Map();
  for (const word of truth) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count > 0) hits++;
    left.set(word, count - 1);
  }
  const [precision, recall] = [hits / (found.length || 1), hits / (truth.length || 1)];
  return { precision, recall, f1: (2 * hits) / (found.length + truth.length || 1) };
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

function report(name, scores) {
  const part = (keep) => mean(scores.filter(({ id }) => keep(Number(id))).map(({ f1 }) => f1));
  const figures = [part(() => true), part((id) => id % 2 === 0), part((id) => id % 2 === 1)].map((f1) => f1.toFixed(4));
  console.log(
    name.padEnd(28),
    ...[...figures, mean(scores.map(({ ms }) => ms)).toFixed(1)].map((figure) => figure.padStart(8)),
  );
  const at = process.argv.indexOf('--worst');
  if (at < 0) return;
  const worst = scores.toSorted((a, b) => a.f1 - b.f1).slice(0, Number(process.argv[at + 1]) || 20);
  for (const { id, url, precision, recall, f1 } of worst)
    console.log(`  ${id}  F1 ${f1.toFixed(3)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  ${url}`);
}

function metadataReport(pages, read) {
  const counts = { title: [0, 0], author: [0, 0], published: [0, 0] };
  const note = (key, truth, right) => {
    if (!truth) return;
    counts[key][1]++;
    if (right) counts[key][0]++;
  };
  const plain = (text) => words(text ?? '').join(' ');
  for (const { truth, bytes } of pages) {
    const { title, authors, published } = read(bytes).metadata;
    note('title', truth.title, plain(title) === plain(truth.title));
    note(
      'author',
      truth.author,
      plain(authors.join(' ')) === plain(truth.author) || plain(authors[0]) === plain(truth.author),
    );
    note('published', truth.published, published?.slice(0, 10) === truth.published);
  }
  const shown = Object.entries(counts).map(([key, [right, all]]) => `${key} ${right}/${all}`);
  console.log(`metadata exactly as in the truth: ${shown.join(', ')}`);
}

await main();
