import { Worker } from 'node:worker_threads';
import type { AsideRule, Attempt, AttemptOptions, NamedArticle } from './app/ingest/readings.ts';
import { Brake } from './model/brake.ts';
import type { OpenReaderOptions } from './open-reader.ts';
import type { FromThread, ToThread } from './serve-readings.ts';
import type { DocumentKey } from './store/store.ts';

/** An article on its way through the pool. */
export interface Job {
  readonly number: number;
  readonly article: NamedArticle;
  readonly options: AttemptOptions;
  /** True where it may be to blame for the end of a thread: then nothing else is read beside it. */
  readonly alone: boolean;
  readonly settle: (attempt: Attempt) => void;
  readonly fail: (reason: unknown) => void;
}

export interface ReadingWorkerOptions {
  readonly thread: URL;
  /** Options of the reader, which is given a brake besides. */
  readonly data: OpenReaderOptions;
  /** Milliseconds for one article. */
  readonly timeLimit: number;
  /** Megabytes of the thread's heap. */
  readonly memory: number;
}

export interface WhyEnded {
  readonly rule: AsideRule;
  readonly reason: string;
}

interface UnderWay {
  readonly job: Job;
  /** Set once the thread has begun with it. */
  timer: NodeJS.Timeout | null;
}

/** One thread that reads, and what is under way in it. It ends, once and for all, at the first thing that goes wrong. */
export class ReadingWorker {
  readonly #worker: Worker;
  readonly #options: ReadingWorkerOptions;
  readonly #brake = new Brake();
  readonly #underWay = new Map<number, UnderWay>();
  readonly #onEnd: (worker: ReadingWorker, why: WhyEnded) => void;
  /** Rejects, and `onEnd` hears of nothing, where the thread cannot read at all. */
  readonly opened: Promise<void>;
  #isOpen = false;
  #ended = false;

  /** @param onEnd hears of every end but that by `close`, while `begun` and `waiting` still tell what was under way. */
  constructor(options: ReadingWorkerOptions, onEnd: (worker: ReadingWorker, why: WhyEnded) => void) {
    const { thread, data, memory } = options;
    const workerData = { ...data, brake: this.#brake.memory };
    this.#options = options;
    this.#onEnd = onEnd;
    this.#worker = new Worker(thread, { workerData, resourceLimits: { maxOldGenerationSizeMb: memory } });
    this.opened = new Promise((resolve, reject) => {
      const fail = (error: Error, why: WhyEnded): void => {
        reject(error);
        this.#end(why);
      };
      this.#worker.on('message', (message: FromThread) => {
        if ('failedToOpen' in message) reject(new Error(message.failedToOpen));
        else if ('number' in message) this.#hear(message);
        else {
          this.#isOpen = true;
          resolve();
        }
      });
      this.#worker.on('error', (error: NodeJS.ErrnoException) =>
        fail(error, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? this.#tooLarge() : crashed(error.message)),
      );
      this.#worker.on('exit', () =>
        fail(new Error('The reader ended before it was open.'), crashed('its thread ended')),
      );
    });
    this.opened.catch(() => {});
  }

  /** How many articles more it may take beside what it has, if it never has more than `most`. */
  room(most: number): number {
    const isTaken = [...this.#underWay.values()].some(({ job }) => job.alone);
    return isTaken ? 0 : most - this.#underWay.size;
  }

  /** What the thread was busy with, and what it had been sent and not begun. */
  get begun(): readonly Job[] {
    return [...this.#underWay.values()].flatMap(({ job, timer }) => (timer ? [job] : []));
  }
  get waiting(): readonly Job[] {
    return [...this.#underWay.values()].flatMap(({ job, timer }) => (timer ? [] : [job]));
  }

  begin(job: Job): void {
    const { number, article, options } = job;
    this.#underWay.set(number, { job, timer: null });
    this.#say({ number, article, published: options.published });
  }

  async close(): Promise<void> {
    this.#ended = true;
    for (const { timer } of this.#underWay.values()) clearTimeout(timer ?? undefined);
    this.#underWay.clear();
    if (await this.#brake.pull()) await this.#worker.terminate();
    else this.#worker.unref();
  }

  #say(message: ToThread): void {
    this.#worker.postMessage(message);
  }

  #hear(message: Extract<FromThread, { number: number }>): void {
    const one = this.#underWay.get(message.number);
    if (!one || this.#ended) return;
    if ('begun' in message) one.timer = setTimeout(() => this.#end(this.#tooSlow()), this.#options.timeLimit);
    else if ('parsed' in message) void this.#decide(one, message.parsed);
    else if ('reading' in message) this.#take(one).settle({ type: 'read', reading: message.reading });
    else this.#end(crashed(message.failed));
  }

  async #decide(one: UnderWay, key: DocumentKey): Promise<void> {
    const { number, options } = one.job;
    try {
      const wanted = await options.wanted(key);
      if (this.#ended) return;
      this.#say({ number, wanted });
      if (!wanted) this.#take(one).settle({ type: 'unwanted' });
    } catch (error) {
      this.#take(one).fail(error);
    }
  }

  #take({ job, timer }: UnderWay): Job {
    clearTimeout(timer ?? undefined);
    this.#underWay.delete(job.number);
    return job;
  }

  #end(why: WhyEnded): void {
    if (this.#ended) return;
    this.#ended = true;
    // Before, `opened` tells.
    if (this.#isOpen) this.#onEnd(this, why);
    void this.close();
  }

  #tooSlow(): WhyEnded {
    const seconds = this.#options.timeLimit / 1000;
    const reason = `It was not read within ${seconds} s. Cut it into single articles, or give more time (--time-limit).`;
    return { rule: 'reading/time-limit', reason };
  }

  #tooLarge(): WhyEnded {
    const reason = `Reading it took more than ${this.#options.memory} MB of memory. Cut it into single articles.`;
    return { rule: 'reading/memory', reason };
  }
}

const crashed = (what: string): WhyEnded => ({
  rule: 'reading/crash',
  reason: `The reader failed at it: ${what.replace(/\.$/, '')}. Please report it; 'hearsay journal retry' tries again.`,
});
