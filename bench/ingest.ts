// The whole of `hearsay ingest` beside `hearsay read` alone, on the same articles: rate and memory, as processes.
//
//   npm run -s build && npx tsx bench/ingest.ts [--articles 1000] [--rounds 3] [--jobs 1]
//
// Both are run in turn, now the one first and now the other, so that a busy machine slows both alike; only their ratio tells.
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Measured, measured } from './measured.ts';
import { corpus, exampleArticles } from './shared.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '3' },
    jobs: { type: 'string' },
  },
});
/** What the whole may lose against reading alone. */
const FLOOR = 0.9;

const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));

/** No two are the same: each has a line of its own. */
function write(count: number): void {
  const found = corpus('polnear/dev.jsonl', 'speakers/dev.jsonl') ?? exampleArticles();
  mkdirSync(join(folder, 'in'));
  for (let i = 0; i < count; i++) {
    const { text } = found[i % found.length] as { text: string };
    writeFileSync(join(folder, 'in', `${String(i).padStart(6, '0')}.txt`), `${text}\n\nArticle ${i}.\n`);
  }
}

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] as number;

function line(name: string, count: number, all: readonly Measured[]): string {
  const rate = count / median(all.map(({ seconds }) => seconds));
  const processor = (1000 * median(all.map((one) => one.processor))) / count;
  const memory = Math.max(...all.map((one) => one.memory));
  return `${name.padEnd(8)} ${rate.toFixed(2).padStart(8)} articles/s ${processor.toFixed(0).padStart(6)} ms of processor each ${memory.toFixed(0).padStart(5)} MB`;
}

try {
  const count = Number(values.articles);
  write(count);
  const jobs = values.jobs === undefined ? [] : ['--jobs', values.jobs];
  const turns = [
    { name: 'read', args: ['read', 'in', '-f', 'jsonl', '--quiet'], all: [] as Measured[] },
    { name: 'ingest', args: ['ingest', 'in', '--quiet', ...jobs], all: [] as Measured[] },
  ];
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const one of turns) {
      for (const ending of ['', '-wal', '-shm']) rmSync(join(folder, `hearsay.db${ending}`), { force: true });
      const found = await measured(folder, one.args);
      one.all.push(found);
      console.log(line(one.name, count, [found]));
    }
    turns.reverse();
  }
  console.log('median of all rounds');
  for (const { name, all } of turns) console.log(line(name, count, all));
  const [read, ingest] = ['read', 'ingest'].map((name) => turns.find((turn) => turn.name === name)?.all ?? []);
  const ratio = median((read ?? []).map(({ seconds }, i) => seconds / (ingest?.[i]?.seconds ?? Number.NaN)));
  console.log(`ingest over read alone: ${(100 * ratio).toFixed(0)} % of its rate (${100 * FLOOR} % at least)`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
