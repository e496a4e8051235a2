import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import { askableArchive, idle } from './askable-archive.ts';
import { backends, served } from './served.ts';

/**
 * Schemathesis, which knows nothing of us but the API's description, asks every route. It is a Python program: where there is
 * no Python 3.10 with `venv`, or no package index in reach, the test is skipped and says so.
 */

const run = promisify(execFile);
const home = fileURLToPath(new URL('../../build/schemathesis/', import.meta.url));
const requirements = fileURLToPath(new URL('requirements.txt', import.meta.url));
const program = join(home, process.platform === 'win32' ? 'Scripts/schemathesis.exe' : 'bin/schemathesis');

/** Why it cannot run here; null where it can. */
let missing: string | null = null;

beforeAll(() => {
  if (existsSync(program)) return;
  const python = process.platform === 'win32' ? 'python' : 'python3';
  try {
    execFileSync(python, ['-m', 'venv', home], { stdio: 'pipe' });
    const pip = [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--disable-pip-version-check',
      '--retries',
      '1',
      '-r',
      requirements,
    ];
    execFileSync(program.replace(/schemathesis(\.exe)?$/, 'python$1'), pip, { stdio: 'pipe', timeout: 240_000 });
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: Buffer };
    const why = (stderr?.toString().trim() || message).split('\n').at(-1);
    missing = `Schemathesis could not be installed into build/schemathesis (needs Python 3.10, venv and PyPI): ${why}`;
  }
}, 300_000);

/** A query that means nothing and a cursor of another list fit the description's types: their refusal is documented. */
const CHECKS = ['--checks', 'all', '--exclude-checks', 'positive_data_acceptance'];

it.for(backends)(
  'Schemathesis finds no server error and no answer that is not documented (%s)',
  { timeout: 240_000 },
  async (backend, { skip }) => {
    if (missing !== null) skip(missing);
    const { store, folder } = await askableArchive(backend);
    const base = await served(store, folder, { intake: idle });
    const how = ['--phases', 'examples,coverage,fuzzing', '--max-examples', '15', '--generation-deterministic'];
    const asked = ['run', `${base}/api/v1/openapi.json`, ...CHECKS, ...how, '--no-color'];
    const { stdout } = await run(program, asked, { cwd: folder, maxBuffer: 64 * 1024 * 1024 }).catch(
      (error: Error & { stdout: string }) => ({ stdout: `${error.message}\n${error.stdout}` }),
    );
    expect(stdout).toMatch(/No issues found|generated, \d+ passed/);
    expect(stdout).not.toMatch(/FAILURES|ERRORS/);
  },
);
