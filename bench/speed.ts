// How fast the reader is: the whole pipeline on one thread, memory, what who and how cost over reading alone, and the time to
// the first output.
//
//   npm run bench:speed [-- --model NAME_OR_FOLDER]
//
// Machines differ and are noisy: compare rows of one run.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { blocks, names } from '../dist/core/layers.js';
import { Pipeline } from '../dist/core/pipeline.js';
import { openReader } from '../dist/index.js';
import { loadScorers, type Model, openModel } from '../dist/model/index.js';
import { openOffices } from '../dist/offices.js';
import { annotators } from '../dist/open-reader.js';
import { text as textReader } from '../dist/readers/text.js';
import { corpus, exampleArticles } from './shared.ts';

const { values: options } = parseArgs({ options: { model: { type: 'string' } } });
const MODELS = options.model === undefined ? ['standard'] : [options.model];
const ROUNDS = 3;
const STARTS = 7;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

async function rate(articles: readonly { id: string; text: string }[], model: string): Promise<void> {
  const reader = await openReader({ threads: 1, model });
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
  console.log(
    `${model}, whole pipeline, one thread   ${median(rates).toFixed(1)} articles/s (median of ${ROUNDS} rounds)`,
  );
  console.log(`memory, largest resident set ${(peak / 1e6).toFixed(0)} MB`);
}

/** What telling who and how may cost: the whole against finding relations alone. */
const DEAREST_WHO = 1.4;

interface Timed {
  readonly pipeline: Pipeline;
  readonly model: Model;
  time: number;
}

/** Each has a model of its own: a model keeps what it encoded last, and so would read for the other. */
async function timed(what: 'all' | 'relations'): Promise<Timed> {
  const model = await openModel(options.model === undefined ? {} : { folder: options.model });
  const all = annotators(model, loadScorers(options.model), openOffices(), null);
  // Who and how begin with the names.
  const some = all.slice(
    0,
    all.findIndex(({ assigns }) => assigns.includes(names)),
  );
  return { pipeline: new Pipeline(what === 'all' ? all : some, [blocks]), model, time: 0 };
}

/** Both read each article in turn, now the one first and now the other, so that a busy machine slows both alike. */
async function costOfWho(articles: readonly { text: string }[]): Promise<void> {
  const [whole, alone] = [await timed('all'), await timed('relations')];
  const turns = [whole, alone];
  for (let round = 0; round < ROUNDS; round++)
    for (const { text } of articles) {
      const document = textReader.read({ bytes: Buffer.from(`\ufeff${text}`, 'utf16le'), name: 'article' });
      for (const one of turns.reverse()) {
        const before = performance.now();
        await one.pipeline.annotate(document);
        one.time += performance.now() - before;
      }
    }
  for (const { model } of turns) await model.close();
  const cost = whole.time / alone.time;
  console.log(`who and how over reading     ${cost.toFixed(2)} times (${DEAREST_WHO} at most; ${ROUNDS} rounds)`);
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

const dev = corpus('polnear/dev.jsonl', 'speakers/dev.jsonl');
const articles = dev ?? exampleArticles();
const characters = articles.reduce((sum, { text }) => sum + text.length, 0) / articles.length;
console.log(
  `${articles.length} articles (${dev ? 'PolNeAR dev' : 'examples'}), ${characters.toFixed(0)} characters on average`,
);
for (const model of MODELS) await rate(articles, model);
await costOfWho(articles);
start();
