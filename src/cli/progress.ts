import type { Writable } from 'node:stream';

/** Tells people, on standard error, how far the command has come. Its unit is the source: a file or standard input. */
export interface Progress {
  begin(name: string): void;
  /** `done` of `total` parts of the source that was begun. */
  within(done: number, total: number): void;
  /** An article was read, in so many ms, with this to say of it. */
  article(name: string, remark: string, elapsed: number): void;
  sourceDone(): void;
  /** Makes room for lines that are written to the terminal meanwhile. */
  makeRoom(): void;
  end(): void;
}

export const silent: Progress = {
  begin: () => {},
  within: () => {},
  article: () => {},
  sourceDone: () => {},
  makeRoom: () => {},
  end: () => {},
};

/** A plain line for each article. */
export const plainLines = (stream: Writable): Progress => ({
  ...silent,
  article: (name, remark, elapsed) => void stream.write(`${name}: ${remark}, ${(elapsed / 1000).toFixed(2)} s\n`),
});

const size = 24;

/** A single source is given so many ms before a bar is drawn for it. */
const patience = 1000;

/** A bar with files done, rate and time left. */
export async function bar(stream: Writable, total: number): Promise<Progress> {
  const { default: progress } = await import('cli-progress');
  const begun = performance.now();
  let done = 0;
  let name = '';
  const drawn = new progress.SingleBar({
    stream: stream as NodeJS.WritableStream,
    clearOnComplete: true,
    hideCursor: true,
    linewrap: false,
    fps: 8,
    gracefulExit: false,
    format: (_, { progress: part, value }) => {
      const full = Math.round(part * size);
      const line = '━'.repeat(full) + '┄'.repeat(size - full);
      return ` ${line}  ${Math.floor(value)}/${total} files${pace(value, total, performance.now() - begun)}  ${name}`;
    },
  });
  let started = false;
  const show = (value: number): void => {
    if (!started && total === 1 && performance.now() - begun < patience) return;
    if (!started) drawn.start(total, 0);
    started = true;
    drawn.update(Math.min(total, value));
  };
  return {
    ...silent,
    begin: (next) => {
      // Control characters in a file's name would move the cursor.
      name = next.replace(/\p{C}/gu, '\ufffd').slice(-40);
    },
    within: (part, of) => show(done + (of > 0 ? part / of : 0)),
    sourceDone: () => show(++done),
    makeRoom: () => {
      if (started) stream.write('\r\u001b[K');
    },
    end: () => {
      if (started) drawn.stop();
    },
  };
}

/** Rate and time left, once there is something to tell them from. `elapsed` in ms. */
export function pace(value: number, total: number, elapsed: number): string {
  if (value < 1 || elapsed < 500) return '';
  const rate = value / (elapsed / 1000);
  const left = Math.max(0, Math.round((total - value) / rate));
  const time = left < 60 ? `${left} s` : `${Math.floor(left / 60)} min ${left % 60} s`;
  return `  ${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s  ${time} left`;
}
