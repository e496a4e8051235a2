import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built command with a stand-in for the trained model. */
export const command = fileURLToPath(new URL('stand-in-reader.mjs', import.meta.url));

export interface Ended {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Setting {
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  readonly started?: (child: ChildProcess) => void;
  /** By whom it is run; else by whoever runs the tests. */
  readonly user?: number;
}

/** The number of the user who owns nothing. */
const NOBODY = 65_534;

/** A user whom file modes hold, which they do not do to root; null where root runs the tests and no other can run the command. */
export function heldByModes(): number | null {
  const own = process.getuid?.() ?? null;
  if (own !== 0) return own;
  const { status } = spawnSync(process.execPath, [command, '--version'], { uid: NOBODY });
  return status === 0 ? NOBODY : null;
}

/** A folder of one test, in which the command runs. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), 'hearsay-'));

  path(name: string): string {
    return join(this.folder, name);
  }

  put(name: string, content: string | Uint8Array): string {
    const path = this.path(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  hearsay(args: readonly string[], { input = '', environment = {}, started, user }: Setting = {}): Promise<Ended> {
    const { NO_COLOR: _, FORCE_COLOR: __, HEARSAY_ARCHIVE: ___, ...inherited } = process.env;
    const by = user === undefined ? {} : { uid: user };
    const options = { cwd: this.folder, env: { ...inherited, ...environment }, ...by };
    const child = spawn(process.execPath, [command, ...args], options);
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk) => (out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk) => (err += chunk));
    child.stdin.on('error', () => {}).end(input);
    started?.(child);
    return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
