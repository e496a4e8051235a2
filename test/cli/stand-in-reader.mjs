// The command with a stand-in for the trained model: everything else, from arguments to exit code, is the built product.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idOf } from '../../dist/app/read.js';
import { run } from '../../dist/cli/run.js';
import { watchProcess } from '../../dist/cli/watch-process.js';
import { openReadingPool } from '../../dist/reading-pool.js';
import { read } from './stand-in.mjs';

/** The statement; its speaker unknown where the name is less probable than asked for. */
const sure = (statement, least) => {
  const { name, probability } = statement.speaker;
  if (name === null || probability >= least) return statement;
  const candidates = [{ name, probability }];
  return {
    ...statement,
    speaker: { ...statement.speaker, name: null, status: 'unknown', probability: null, candidates },
  };
};

/** Weights that a stand-in trained find nothing: so it is seen that they are used. */
const isBlind = (model) =>
  model !== undefined && JSON.parse(readFileSync(join(model, 'reader.json'), 'utf8')).name !== 'standard';

const slowly = Number(process.env.STAND_IN_DELAY ?? 0);

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  version: JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version,
  signal: watchProcess(),
  openReader: async ({ minProbability = 0, model }) => ({
    read: async (article, options) => {
      await new Promise((resolve) => setTimeout(resolve, slowly));
      options?.onProgress?.(1, 1);
      const reading = await read(article, article.id ?? idOf(article.name), options);
      const found = isBlind(model) ? [] : reading.statements;
      return { ...reading, statements: found.map((statement) => sure(statement, minProbability)) };
    },
    close: async () => {},
  }),
  openReadings: (options) => openReadingPool({ ...options, thread: new URL('stand-in-thread.mjs', import.meta.url) }),
});
