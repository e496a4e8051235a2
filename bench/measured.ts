import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

export interface Measured {
  readonly seconds: number;
  /** Of all threads, in seconds: what the machine does besides does not change it much. */
  readonly processor: number;
  /** Largest resident set, in MB. */
  readonly memory: number;
}

/**
 * Runs `hearsay` as a process of its own in a folder, where it leaves what it used.
 * @param input what it is given on standard input.
 * @throws where it ends with another code than 0.
 */
export async function measured(
  folder: string,
  args: readonly string[],
  input?: AsyncIterable<Uint8Array>,
): Promise<Measured> {
  const usageFile = join(folder, 'usage.json');
  const hook = `import{writeFileSync}from'node:fs';import{isMainThread}from'node:worker_threads';
if(isMainThread)process.on('exit',()=>writeFileSync(${JSON.stringify(usageFile)},JSON.stringify(process.resourceUsage())))`;
  const before = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, main, ...args],
    {
      cwd: folder,
      stdio: [input ? 'pipe' : 'ignore', 'ignore', 'inherit'],
    },
  );
  const ended = new Promise((resolve) => child.on('close', resolve));
  if (input && child.stdin) await pipeline(Readable.from(input), child.stdin);
  const code = await ended;
  if (code !== 0) throw new Error(`hearsay ${args.join(' ')} ended with ${code}`);
  const seconds = (performance.now() - before) / 1000;
  const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as NodeJS.ResourceUsage;
  return { seconds, processor: (usage.userCPUTime + usage.systemCPUTime) / 1e6, memory: usage.maxRSS / 1024 };
}
