import { type ChildProcess, spawn } from 'node:child_process';
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

  hearsay(args: readonly string[], { input = '', environment = {}, started }: Setting = {}): Promise<Ended> {
    const { NO_COLOR: _, FORCE_COLOR: __, HEARSAY_ARCHIVE: ___, ...inherited } = process.env;
    const options = { cwd: this.folder, env: { ...inherited, ...environment } };
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
