// What the server does: requests a second for a statement by its id, on one core, and the time of a search with several
// clients at once.
//
//   npm run bench:http [-- --archive FILE] [--seconds 10] [--clients 8]
//
// Without an archive, the examples are read into one. On Linux the server's own processor time is counted too: requests
// per second of one core hold where other programs share the machine, those by the clock do not.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { seeded } from '../test/perturbed.ts';
import { printTable } from './table.ts';

const { values: options } = parseArgs({
  options: {
    archive: { type: 'string' },
    seconds: { type: 'string', default: '10' },
    clients: { type: 'string', default: '8' },
  },
});
const [seconds, clients] = [Number(options.seconds), Number(options.clients)];
const root = fileURLToPath(new URL('..', import.meta.url));
const command = join(root, 'dist/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));

function examples(): string {
  const archive = join(folder, 'examples.db');
  const names = ['examples/wire-copy.txt', 'examples/interview.txt', 'examples/live-blog.html', 'examples/opinion.txt'];
  execFileSync(process.execPath, [command, 'ingest', '--quiet', '--archive', archive, ...names], { cwd: root });
  return archive;
}

/** Milliseconds of processor time that a process has used; null where the system does not tell. */
function used({ pid }: ChildProcess): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return null;
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: clients });

const ask = (address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    get(address, { agent }, (answer) => {
      if (answer.statusCode === 200) answer.resume().on('end', resolve);
      else reject(new Error(`${address}: ${answer.statusCode}`));
    }).on('error', reject);
  });

interface Measured {
  readonly perSecond: number;
  readonly perCoreSecond: number | null;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
}

async function measure(server: ChildProcess, addresses: readonly string[]): Promise<Measured> {
  let asked = 0;
  const clientsFor = async (span: number): Promise<number[]> => {
    const taken: number[] = [];
    const until = Date.now() + 1000 * span;
    const client = async (): Promise<void> => {
      while (Date.now() < until) {
        const before = performance.now();
        await ask(addresses[asked++ % addresses.length] as string);
        taken.push(performance.now() - before);
      }
    };
    await Promise.all(Array.from({ length: clients }, client));
    return taken;
  };
  await clientsFor(3);
  const [cpu, start] = [used(server), performance.now()];
  const taken = (await clientsFor(seconds)).sort((a, b) => a - b);
  const after = used(server);
  return {
    perSecond: (1000 * taken.length) / (performance.now() - start),
    perCoreSecond: cpu === null || after === null ? null : (1000 * taken.length) / (after - cpu),
    p50: taken[Math.floor(0.5 * taken.length)] ?? 0,
    p95: taken[Math.floor(0.95 * taken.length)] ?? 0,
  };
}

const archive = options.archive ?? examples();
const server = spawn(process.execPath, [command, 'serve', '--quiet', '--port', '0', '--archive', archive], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [printed] = (await once(server.stdout, 'data')) as [Buffer];
const base = `${String(printed).trim()}/api/v1`;
const found = (await (await fetch(`${base}/search?limit=500`)).json()) as {
  total: number;
  items: { id: string; statement: { content: { text: string }[] } }[];
};
console.log(`${found.total} statements, ${clients} clients, ${seconds} s each`);

/** Two words of five letters and more that somebody said, as people look for what they half remember. */
const chance = seeded(7);
const words = found.items.flatMap(({ statement }) => {
  const said = statement.content[0]?.text.match(/\p{L}{5,}/gu) ?? [];
  const some = (): string => said[Math.floor(chance() * said.length)] as string;
  return said.length < 4 ? [] : [`${some()} ${some()}`];
});
const rows: readonly (readonly [string, readonly string[], string])[] = [
  ['statement by id', found.items.map(({ id }) => `${base}/statements/${id}`), '3000'],
  [
    'search, all facets',
    words.map(
      (word) =>
        `${base}/search?q=${encodeURIComponent(word)}&facets=speaker,outlet,month,kind,standing,stance,form,status`,
    ),
    '',
  ],
  ['search', words.map((word) => `${base}/search?q=${encodeURIComponent(word)}`), ''],
  ['session', [`${base}/session`], ''],
];
printTable([['', 'by the clock/s', 'one core/s', 'p50 ms', 'p95 ms', 'floor'], ...(await rowsOf())]);

async function rowsOf(): Promise<[string, ...string[]][]> {
  const printed: [string, ...string[]][] = [];
  for (const [name, addresses, floor] of rows) {
    const { perSecond, perCoreSecond, p50, p95 } = await measure(server, addresses);
    printed.push([name, perSecond.toFixed(0), perCoreSecond?.toFixed(0) ?? '', p50.toFixed(1), p95.toFixed(1), floor]);
  }
  return printed;
}

agent.destroy();
server.kill('SIGINT');
await once(server, 'exit');
rmSync(folder, { recursive: true });
