#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { run } from './run.ts';
import { watchProcess } from './watch-process.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  version,
  signal: watchProcess(),
  openReader: async (options) => (await import('../open-reader.ts')).openReader(options),
  openReadings: async (options) => (await import('../reading-pool.ts')).openReadingPool(options),
});
