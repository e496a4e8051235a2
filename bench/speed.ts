// How fast the reader is: the whole pipeline on one thread, memory, and the time to the first output.
//
//   npm run bench:speed [-- --model FOLDER]
//
// Machines differ and are noisy: compare rows of one run.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openReader } from '../dist/index.js';
import { corpus } from './shared.ts';

const { values: options } = parseArgs({ options: { model: { type: 'string' } } });
const ROUNDS = 3;
const STARTS = 7;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

function exampleTexts(): { id: string; text: string }[] {
  const folder = new URL('../examples/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.map((id) => ({ id, text: readFileSync(new URL(id, folder), 'utf8') }));
}

async function rate(articles: readonly { id: string; text: string }[]): Promise<void> {
  const reader = await openReader({ threads: 1, ...(options.model === undefined ? {} : { model: options.model }) });
  await reader.read(articles[0] as { id: string; text: string });
  const rates: number[] = [];
  let peak = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const before = performance.now();
    for (const article of articles) {
      await reader.read(article);
      peak = Math.max(peak, process.memoryUsage.rss());
    }
    rates.push((1000 * articles.length) / (performance.now() - before));
  }
  await reader.close();
  console.log(`whole pipeline, one thread   ${median(rates).toFixed(1)} articles/s (median of ${ROUNDS} rounds)`);
  console.log(`memory, largest resident set ${(peak / 1e6).toFixed(0)} MB`);
}

function start(): void {
  const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
  const article = 'Rain is coming, said Ana Silva, who runs the harbour.\n';
  const times = Array.from({ length: STARTS }, () => {
    const before = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [main, 'read', '-'], { input: article });
    if (status !== 0) throw new Error(`hearsay read failed: ${stderr}`);
    return performance.now() - before;
  });
  console.log(
    `start of 'hearsay read' to its end, one short article: ${median(times).toFixed(0)} ms (median of ${STARTS})`,
  );
}

const dev = corpus('polnear/dev.jsonl');
const articles = dev ?? exampleTexts();
const characters = articles.reduce((sum, { text }) => sum + text.length, 0) / articles.length;
console.log(
  `${articles.length} articles (${dev ? 'PolNeAR dev' : 'examples'}), ${characters.toFixed(0)} characters on average`,
);
await rate(articles);
start();
