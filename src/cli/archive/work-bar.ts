import type { World } from '../world.ts';
import { pace } from '../progress.ts';

/** Tells on a terminal how far one long work has come; elsewhere nothing. */
export interface WorkBar {
  /** @param total 0 where it is not known */
  show(done: number, total: number): void;
  end(): void;
}

const SIZE = 24;
/** Milliseconds between two drawings, and before the first. */
const PAUSE = 125;
const PATIENCE = 600;

export function workBar(what: string, { stderr }: Pick<World, 'stderr'>, quiet = false): WorkBar {
  if (quiet || !stderr.isTTY) return { show: () => {}, end: () => {} };
  const begun = performance.now();
  let drawn = 0;
  return {
    show: (done, total) => {
      const now = performance.now();
      if (now - begun < PATIENCE || now - drawn < PAUSE) return;
      drawn = now;
      const full = total > 0 ? Math.round((Math.min(done, total) / total) * SIZE) : 0;
      const bar = total > 0 ? ` ${'━'.repeat(full)}${'┄'.repeat(SIZE - full)} ` : ' ';
      const count = total > 0 ? `${Math.floor((done / total) * 100)} %` : done.toLocaleString('en');
      stderr.write(
        `\r\u001b[K${bar} ${what} ${count}${total > 0 ? pace(done, total, now - begun).replace(/^\s*\S+\/s/, '') : ''}`,
      );
    },
    end: () => {
      if (drawn > 0) stderr.write('\r\u001b[K');
    },
  };
}
