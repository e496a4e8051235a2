import type { Writable } from 'node:stream';
import type { Done } from '../app/ingest/ingest.ts';
import type { Reached } from './journey.ts';
import { counted, isAmiss, printable, timeOf } from './ingest-report.ts';
import type { World } from './world.ts';

/** Tells people, on standard error, how far the command has come. */
export interface IngestProgress {
  /** True where it shows how much is left. */
  readonly isBar: boolean;
  done(one: Done): void;
  /** Makes room for lines that are written to the terminal meanwhile. */
  makeRoom(): void;
  end(): void;
}

const noProgress: IngestProgress = { isBar: false, done: () => {}, makeRoom: () => {}, end: () => {} };

/** A plain line is written every so many ms where there is no terminal. */
const PAUSE = 10_000;

/** A line now and then, for logs. */
function plainProgress(stream: Writable, reached: Reached): IngestProgress {
  const state = new State(reached);
  let told = performance.now();
  return {
    ...noProgress,
    done: (one) => {
      state.add(one);
      if (performance.now() - told < PAUSE) return;
      told = performance.now();
      stream.write(`${state.words()}\n`);
    },
  };
}

const SIZE = 24;

/** A bar with what is done, rate, time left and failures so far. */
async function ingestBar(stream: Writable, reached: Reached): Promise<IngestProgress> {
  const { default: progress } = await import('cli-progress');
  const state = new State(reached);
  let name = '';
  const bar = new progress.SingleBar({
    stream: stream as NodeJS.WritableStream,
    ...{ clearOnComplete: true, hideCursor: true, linewrap: false, fps: 8, gracefulExit: false, emptyOnZero: true },
    format: () => {
      const full = Math.round((reached() ?? 0) * SIZE);
      return ` ${'━'.repeat(full)}${'┄'.repeat(SIZE - full)}  ${state.words()}  ${name}`;
    },
  });
  bar.start(1, 0);
  return {
    isBar: true,
    done: (one) => {
      state.add(one);
      name = printable(one.name).slice(-40);
      bar.update(Math.min(0.999, reached() ?? 0));
    },
    makeRoom: () => void stream.write('\r\u001b[K'),
    end: () => bar.stop(),
  };
}

class State {
  readonly #begun = performance.now();
  readonly #reached: Reached;
  #count = 0;
  #amiss = 0;

  constructor(reached: Reached) {
    this.#reached = reached;
  }

  add(one: Done): void {
    this.#count++;
    if (isAmiss(one)) this.#amiss++;
  }

  words(): string {
    const elapsed = performance.now() - this.#begun;
    const trouble = this.#amiss > 0 ? `  ${this.#amiss.toLocaleString('en')} failed` : '';
    return `${counted(this.#count, 'thing')}${paceOf(this.#count, this.#reached(), elapsed)}${trouble}`;
  }
}

/** Rate, and time left where it is known how much there is; once there is something to tell them from. `elapsed` in ms. */
export function paceOf(count: number, reached: number | null, elapsed: number): string {
  if (count < 1 || elapsed < 500) return '';
  const rate = count / (elapsed / 1000);
  const left = reached === null || reached < 0.001 ? '' : `  ${timeOf((elapsed * (1 - reached)) / reached)} left`;
  return `  ${rate < 10 ? rate.toFixed(rate < 1 ? 2 : 1) : Math.round(rate)}/s${left}`;
}

export async function chooseProgress(
  { quiet = false, json = false }: { readonly quiet?: boolean; readonly json?: boolean },
  reached: Reached,
  { stderr }: World,
): Promise<IngestProgress> {
  if (quiet) return noProgress;
  if (stderr.isTTY) return ingestBar(stderr, reached);
  return json ? noProgress : plainProgress(stderr, reached);
}
