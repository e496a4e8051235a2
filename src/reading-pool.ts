import { setMaxListeners } from 'node:events';
import { availableParallelism } from 'node:os';
import type { Attempt, AttemptOptions, NamedArticle, Readings } from './app/ingest/readings.ts';
import type { OpenReaderOptions } from './open-reader.ts';
import { type Job, ReadingWorker, type ReadingWorkerOptions, type WhyEnded } from './reading-worker.ts';

export interface ReadingPoolOptions extends OpenReaderOptions {
  /** Threads that read, each with a model of its own in one more; without it, half as many as the processor has. */
  readonly workers?: number;
  /** Milliseconds for one article; two minutes without it. */
  readonly timeLimit?: number;
  /** Megabytes of each thread's heap. */
  readonly memory?: number;
  /** The module that the threads run, `reading-thread.ts` without it. */
  readonly thread?: URL;
}

/** Articles under way at once in one thread: while the model reads the one, the rules work on the other. */
const OVERLAP = 2;

/** Threads that end one after another without an article to blame: there is no use in starting yet another. */
const VAIN_STARTS = 3;

/** Threads are started as articles come; where they cannot be, the first article is told why. */
export function openReadingPool(options: ReadingPoolOptions = {}): Readings {
  const { workers, timeLimit = 120_000, memory = 1024, thread, ...data } = options;
  const size = workers ?? Math.max(1, Math.floor(availableParallelism() / 2));
  const module = thread ?? new URL('./reading-thread.js', import.meta.url);
  return new ReadingPool({ thread: module, data, timeLimit, memory }, size);
}

/**
 * Hands articles to threads. Where a thread ends while it is busy with one article, that one is put aside; where it was
 * busy with two, each is tried again alone, so that only the one to blame is.
 */
class ReadingPool implements Readings {
  readonly room: number;
  readonly #options: ReadingWorkerOptions;
  readonly #size: number;
  readonly #workers = new Set<ReadingWorker>();
  readonly #ready = new Set<ReadingWorker>();
  #queue: Job[] = [];
  #asked = 0;
  #vain = 0;

  constructor(options: ReadingWorkerOptions, size: number) {
    this.#options = options;
    this.#size = size;
    this.room = size * OVERLAP;
  }

  read(article: NamedArticle, options: AttemptOptions): Promise<Attempt> {
    const { signal } = options;
    return new Promise<Attempt>((resolve, reject) => {
      signal.throwIfAborted();
      // One for each article under way is no leak.
      setMaxListeners(0, signal);
      const abort = (): void => reject(signal.reason);
      signal.addEventListener('abort', abort, { once: true });
      const ending =
        <T>(end: (value: T) => void) =>
        (value: T): void => {
          signal.removeEventListener('abort', abort);
          end(value);
          // After the thread has told all that it has to tell of this one.
          queueMicrotask(() => this.#dispatch());
        };
      const job = { number: this.#asked++, article, options, alone: false };
      this.#queue.push({ ...job, settle: ending(resolve), fail: ending(reject) });
      this.#dispatch();
    });
  }

  async close(): Promise<void> {
    this.#queue = [];
    await Promise.all([...this.#workers].map((worker) => worker.close()));
    this.#workers.clear();
    this.#ready.clear();
  }

  #dispatch(): void {
    this.#queue = this.#queue.filter(({ options }) => !options.signal.aborted);
    for (let [job] = this.#queue; job; [job] = this.#queue) {
      const worker = this.#roomFor(job);
      if (!worker) {
        if (this.#workers.size < this.#size && this.#ready.size === this.#workers.size) void this.#start();
        return;
      }
      this.#queue.shift();
      worker.begin(job);
    }
  }

  #roomFor(job: Job): ReadingWorker | undefined {
    const roomIn = (worker: ReadingWorker): number => worker.room(OVERLAP);
    const [freest] = [...this.#ready].sort((a, b) => roomIn(b) - roomIn(a));
    return freest && roomIn(freest) >= (job.alone ? OVERLAP : 1) ? freest : undefined;
  }

  async #start(): Promise<void> {
    const worker = new ReadingWorker(this.#options, (ended, why) => this.#bury(ended, why));
    this.#workers.add(worker);
    try {
      await worker.opened;
      this.#ready.add(worker);
      this.#dispatch();
    } catch (error) {
      this.#workers.delete(worker);
      this.#giveUp(error);
    }
  }

  #bury(worker: ReadingWorker, why: WhyEnded): void {
    const { begun, waiting } = worker;
    this.#workers.delete(worker);
    this.#ready.delete(worker);
    this.#vain = begun.length > 0 ? 0 : this.#vain + 1;
    this.#queue.unshift(...waiting);
    const [blamed] = begun;
    if (blamed && begun.length === 1) blamed.settle({ type: 'aside', ...why });
    else this.#queue.unshift(...begun.map((job) => ({ ...job, alone: true })));
    if (this.#vain >= VAIN_STARTS) this.#giveUp(new Error(why.reason));
    this.#dispatch();
  }

  #giveUp(error: unknown): void {
    for (const { fail } of this.#queue.splice(0)) fail(error);
  }
}
