import { readFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { unlikeWords } from '../unlike.ts';
import { command, Workplace } from './process.ts';

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

const MB = 1024 * 1024;

/** A line of a collection with a long article: nearly all of it is blank lines, so that it costs little but memory. */
const line = (i: number): string =>
  JSON.stringify({ id: `${i}`, text: `${unlikeWords(`${i}`, 30)}.${'\n'.repeat(4 * MB)}` });

// Each line takes 8 MB as it comes: 60 of them are far more than what may be held at once.
it.skipIf(process.platform !== 'linux')(
  'takes in an endless stream in flat memory, and no faster than it stores',
  async () => {
    const child = spawn(process.execPath, [command, 'ingest', '-', '--json'], {
      cwd: place.folder,
      env: { ...process.env, STAND_IN_DELAY: '20' },
    });
    let sent = 0;
    const feed = (): void => {
      for (let goesOn = true; goesOn && !child.stdin.destroyed; ) goesOn = child.stdin.write(`${line(sent++)}\n`);
    };
    child.stdin.on('error', () => {}).on('drain', feed);
    child.stderr.resume();
    let [stored, peak, ahead] = [0, 0, 0];
    child.stdout.setEncoding('utf8').on('data', (events: string) => {
      stored += events.match(/"outcome":"stored"/g)?.length ?? 0;
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024);
      ahead = Math.max(ahead, sent - stored);
      if (stored >= 60) child.kill('SIGINT');
    });
    feed();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
    expect(stored).toBeGreaterThanOrEqual(60);
    expect(ahead).toBeLessThan(30);
    expect(peak).toBeLessThan(600);
  },
  300_000,
);
