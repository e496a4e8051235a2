import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const script = fileURLToPath(new URL('bombs.ts', import.meta.url));

const run = async (...bomb: readonly string[]): Promise<string> =>
  (await promisify(execFile)(process.execPath, ['--import', 'tsx', script, ...bomb])).stdout;

interface Outcome {
  readonly rules: Readonly<Record<string, number>>;
  /** Of unpacking. */
  readonly seconds: number;
  /** Largest resident set, in MB, with what it took to make the bomb. */
  readonly most: number;
}

/** What each is refused by; a bomb of the script that is not here fails the test. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'gzip of zeros': ['limit/ratio'],
  'gzip of zeros, again and again': ['limit/ratio'],
  'gzip in gzip': ['limit/depth'],
  'gzip with an endless name': ['gzip/damaged'],
  'ZIP of a large file of zeros': ['limit/article'],
  'ZIP in ZIP': ['limit/depth'],
  'ZIP whose entries are one': ['limit/ratio', 'limit/rest'],
  'ZIP of a million entries': ['article', 'limit/parts'],
  'ZIP with a huge size': ['limit/article'],
  'an endless stream': ['limit/article'],
  'WARC with a huge length': ['warc/cut'],
  'packed WARC of zeros': ['limit/ratio'],
  'WARC with an endless head': ['warc/head-too-long'],
  'packed WARC with an endless head': ['limit/ratio', 'warc/head-too-long'],
  'a page of a million chunks': ['warc/chunks'],
  'a page in brotli': ['limit/article'],
  'a page in gzip': ['limit/article'],
  'a page in gzip in gzip': ['limit/article'],
  'WARC of records that claim to be long': ['limit/parts', 'warc/cut', 'warc/length'],
  'packed WARC of packed WARC': ['limit/depth'],
};

describe('archives made to do harm', () => {
  test('all are looked at', async () => {
    expect((await run()).trim().split('\n').sort()).toEqual(Object.keys(expected).sort());
  });

  test.each(Object.entries(expected))('%s', { timeout: 120_000 }, async (name, rules) => {
    const outcome = JSON.parse(await run(name)) as Outcome;
    expect(Object.keys(outcome.rules).sort()).toEqual(rules);
    expect(outcome.most).toBeLessThan(512);
    expect(outcome.seconds).toBeLessThan(60);
  });
});
