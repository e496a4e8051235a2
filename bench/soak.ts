// Whether the server holds out: people read, search and correct, and articles are taken in, for some minutes; then it is
// killed (kill -9), started again, and what it had told as stored must be there and the archive whole.
//
//   npm run bench:soak [-- --minutes 10]
//
// Ends with exit code 1 where an answer was an error, memory grew, or something was lost.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { seeded } from '../test/perturbed.ts';
import { exampleArticles } from './shared.ts';

const { values: options } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const span = 60_000 * Number(options.minutes);
const command = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hearsay-soak-'));
const archive = join(folder, 'soak.db');
const chance = seeded(11);
const some = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;

interface Server {
  readonly process: ChildProcess;
  readonly base: string;
}

async function start(): Promise<Server> {
  const args = [command, 'serve', '--quiet', '--port', '0', '--jobs', '1', '--archive', archive];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed] = (await once(server.stdout, 'data')) as [Buffer];
  return { process: server, base: `${String(printed).trim()}/api/v1` };
}

const failures: string[] = [];
const counts = new Map<string, number>();
let isKilled = false;

/** A JSON answer; what is not 2xx is a failure, but for what the kill cut off. */
async function ask<T>(kind: string, address: string, init: RequestInit = {}): Promise<T | null> {
  try {
    const answer = await fetch(address, { ...init, signal: AbortSignal.timeout(30_000) });
    const text = await answer.text();
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (answer.ok) return JSON.parse(text) as T;
    // Two people may correct the same statement.
    if (kind !== 'correct' || answer.status >= 500) failures.push(`${kind}: ${answer.status} ${text.slice(0, 200)}`);
  } catch (error) {
    if (!isKilled) failures.push(`${kind}: ${String(error)}`);
  }
  return null;
}

interface Hits {
  readonly items: readonly {
    id: string;
    document: { id: string };
    statement: { id: string; content: { text: string }[] };
  }[];
}

/** What somebody does who looks around. */
async function visit(base: string): Promise<void> {
  const word = some(['ferry', 'harbour', 'said', 'water', 'council', 'the', 'kind:prediction', 'form:direct']);
  const found = await ask<Hits>('search', `${base}/search?q=${word}&facets=speaker,month,kind&limit=20`);
  const hit = found && found.items.length > 0 ? some(found.items) : null;
  if (!hit) return void (await sleep(200));
  await ask('statement', `${base}/statements/${hit.id}`);
  const article = await ask<{ reading: { statements: object[] } }>('article', `${base}/documents/${hit.document.id}`);
  await ask('profile', `${base}/profile?q=${word}`);
  await ask('speakers', `${base}/speakers?limit=20`);
  await ask('review', `${base}/review?limit=10`);
  if (!article || chance() > 0.1) return;
  const body = JSON.stringify({
    documentId: hit.document.id,
    value: { action: 'right', was: some(article.reading.statements) },
  });
  await ask('correct', `${base}/corrections`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  });
}

const texts = exampleArticles().map(({ text }) => text);
const told = new Set<string>();

/** Takes in a batch of articles that were not there before, and notes what was told as stored. */
async function bring(base: string, round: number): Promise<void> {
  const form = new FormData();
  for (let i = 0; i < 4; i++) {
    const changed = some(texts).replace(/\b[a-z]{5,}\b/g, (word) =>
      chance() < 0.2 ? word.split('').reverse().join('') : word,
    );
    form.append('file', new Blob([changed]), `soak-${round}-${i}.txt`);
  }
  const run = await ask<{ events: string }>('files', `${base}/ingest/files`, { method: 'POST', body: form });
  if (!run) return void (await sleep(200));
  try {
    const stream = await fetch(new URL(run.events, base));
    for await (const chunk of stream.body?.pipeThrough(new TextDecoderStream()) ?? [])
      for (const [, id] of chunk.matchAll(/"outcome":"(?:stored|version)","documentId":"(\w+)"/g))
        told.add(id as string);
  } catch (error) {
    if (!isKilled) failures.push(`events: ${String(error)}`);
  }
}

/** Megabytes in memory. */
const memory = ({ process: { pid } }: Server): number =>
  Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

async function soak(server: Server): Promise<readonly number[]> {
  const until = Date.now() + span;
  const whileOn = async (work: (round: number) => Promise<void>): Promise<void> => {
    for (let round = 0; Date.now() < until; round++) await work(round);
  };
  const samples: number[] = [];
  const visitors = Array.from({ length: 4 }, () => whileOn(() => visit(server.base)));
  const sampling = whileOn(async () => {
    samples.push(memory(server));
    await sleep(span / 60);
  });
  const bringing = whileOn((round) => bring(server.base, round));
  await Promise.all([...visitors, sampling, sleep(span)]);
  isKilled = true;
  server.process.kill('SIGKILL');
  await Promise.all([once(server.process, 'exit'), bringing]);
  return samples;
}

const samples = await soak(await start());
isKilled = false;
const again = await start();
const before = performance.now();
for (const id of told) await ask('told', `${again.base}/documents/${id}`);
const stats = await ask<{ documents: number; statements: number; corrections: number }>('stats', `${again.base}/stats`);
console.log(`looked up what was told in ${((performance.now() - before) / 1000).toFixed(1)} s`);
again.process.kill('SIGINT');
const [code] = (await once(again.process, 'exit')) as [number];
if (code !== 0) failures.push(`Ctrl-C ended the server with ${code}`);
const verified = spawnSync(process.execPath, [command, 'verify', '--archive', archive], { encoding: 'utf8' });
if (verified.status !== 0) failures.push(`verify: ${verified.stdout}${verified.stderr}`);

const middle = (from: number, to: number): number =>
  samples.slice(Math.floor(from * samples.length), Math.ceil(to * samples.length)).toSorted((a, b) => a - b)[
    Math.floor(((to - from) * samples.length) / 2)
  ] ?? 0;
const [early, late] = [middle(0.25, 0.5), middle(0.75, 1)];
if (late > 1.2 * early + 30) failures.push(`memory grew from ${early.toFixed(0)} to ${late.toFixed(0)} MB`);
console.log(`asked ${[...counts].map(([kind, count]) => `${count} × ${kind}`).join(', ')}`);
console.log(`told as stored before the kill: ${told.size}; there: ${JSON.stringify(stats)}`);
console.log(
  `memory in the second quarter ${early.toFixed(0)} MB, in the last ${late.toFixed(0)} MB; ${verified.stdout.trim()}`,
);
console.log(
  failures.length === 0
    ? 'no failure'
    : `${failures.length} failures:\n${[...new Set(failures)].slice(0, 20).join('\n')}`,
);
rmSync(folder, { recursive: true });
process.exitCode = failures.length === 0 ? 0 : 1;
