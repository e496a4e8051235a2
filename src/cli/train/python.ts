import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { InputFailure, systemReason, UsageError } from '../failure.ts';

/** Python's side of training, as the package has it. */
const TRAINING = fileURLToPath(new URL('../../../training/', import.meta.url));
const REQUIREMENTS = `${TRAINING}requirements.txt`;
const NEEDED = ['numpy', 'onnx', 'onnxruntime', 'torch'];
const OLDEST = [3, 11] as const;

/** What the last lines of Python's complaints are. */
const COMPLAINT = 15;

const PROBE = `import importlib.util, json, sys
print(json.dumps({"version": list(sys.version_info[:2]), "missing": [n for n in ${JSON.stringify(NEEDED)} if not importlib.util.find_spec(n)]}))`;

/** @throws {UsageError} that says what is missing and how it is installed. */
export async function checkPython(python: string, signal: AbortSignal): Promise<void> {
  let answer = '';
  const { code, complaint } = await run(python, ['-c', PROBE], signal, (line) => (answer = line));
  if (code !== 0) throw new UsageError(`'${python}' is no Python that runs: ${complaint || `it ended with ${code}`}`);
  const { version, missing } = parsed(answer);
  const [major = 0, minor = 0] = version;
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
    throw new UsageError(
      `'${python}' is Python ${version.join('.')}; training needs ${OLDEST.join('.')} or newer: --python`,
    );
  if (missing.length > 0)
    throw new UsageError(
      `'${python}' lacks ${missing.join(', ')}. In an environment of its own:\n  ${python} -m venv hearsay-python && hearsay-python/bin/pip install -r ${REQUIREMENTS}\nthen add --python hearsay-python/bin/python`,
    );
}

const parsed = (answer: string): { version: readonly number[]; missing: readonly string[] } => {
  try {
    return JSON.parse(answer) as { version: number[]; missing: string[] };
  } catch {
    throw new UsageError(
      `It is not Python that answers: ${JSON.stringify(answer.slice(0, 80))}; name one with --python`,
    );
  }
};

/** What training says of its way. */
export type Said = { readonly step: number; readonly of: number; readonly loss: number } | { readonly doing: string };

/** Runs a module of training to its end. @throws {InputFailure} with Python's own last words where it fails. */
export async function runTraining(
  python: string,
  module: string,
  options: readonly string[],
  signal: AbortSignal,
  heard: (said: Said) => void,
): Promise<void> {
  const { code, complaint } = await run(python, ['-m', `hearsay_training.${module}`, ...options], signal, (line) => {
    if (line.startsWith('{')) heard(JSON.parse(line) as Said);
  });
  signal.throwIfAborted();
  if (code !== 0) throw new InputFailure(`the training failed (${code ?? 'ended from outside'}):\n${complaint}`);
}

/** Python's modules are found in the package, and nothing is written there. */
const ENVIRONMENT = { PYTHONPATH: TRAINING, PYTHONDONTWRITEBYTECODE: '1', PYTHONUNBUFFERED: '1' };

interface Ended {
  readonly code: number | null;
  readonly complaint: string;
}

function run(
  python: string,
  options: readonly string[],
  signal: AbortSignal,
  line: (line: string) => void,
): Promise<Ended> {
  const child = spawn(python, options, {
    env: { ...process.env, ...ENVIRONMENT },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...{ signal, killSignal: 'SIGTERM' },
  });
  const last: string[] = [];
  createInterface(child.stdout).on('line', line);
  createInterface(child.stderr).on('line', (words) => {
    last.push(words);
    if (last.length > COMPLAINT) last.shift();
  });
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      // Of an ended child one hears again, when it has gone.
      if (error.name === 'AbortError') return;
      reject(new UsageError(`'${python}' cannot be run: ${whyNot(error)}`));
    });
    child.on('close', (code) => resolve({ code, complaint: last.join('\n') }));
  });
}

const whyNot = (error: Error): string =>
  (error as NodeJS.ErrnoException).code === 'ENOENT'
    ? 'there is no such command; name Python with --python'
    : systemReason(error);
