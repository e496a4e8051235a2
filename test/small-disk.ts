import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const mount = (folder: string, options: string): void =>
  void execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });

/** A disk in memory. */
export interface SmallDisk {
  readonly folder: string;
  /** Changes it under whoever is at work on it: `size=20m`, `ro`. */
  remount(options: string): void;
}

/** A disk of so many bytes (`64k`, `2m`) for as long as the work takes. Needs `canMount`. */
export async function onSmallDisk(size: string, work: (disk: SmallDisk) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-disk-'));
  try {
    mount(folder, `size=${size}`);
    try {
      await work({ folder, remount: (options) => mount(folder, `remount,${options}`) });
    } finally {
      execFileSync('umount', [folder]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whether this user may mount a disk. */
export const canMount: boolean = await onSmallDisk('64k', async () => {}).then(
  () => true,
  () => false,
);
