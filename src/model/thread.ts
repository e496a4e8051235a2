/** The model's thread: opens the reader, then reads one text after another as they are asked for. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Relation } from '../core/layers.ts';
import { RelationReader } from './relation-reader.ts';

export interface ThreadOptions {
  readonly folder: string;
  readonly threads: number;
}

/** `cancelled[0]` becomes 1 when nobody waits for the answer any more. */
export interface Question {
  readonly number: number;
  readonly text: string;
  readonly cancelled: Int32Array<SharedArrayBuffer>;
}

export type Answer =
  | { readonly opened: string }
  | { readonly number: number; readonly done: number; readonly total: number }
  | { readonly number: number; readonly relations: readonly Relation[] }
  | { readonly number: number; readonly failure: unknown };

const port = parentPort;
if (!port) throw new Error('model/thread runs as a worker thread only; call openModel instead.');
const answer = (message: Answer): void => port.postMessage(message);

const { folder, threads } = workerData as ThreadOptions;
const reader = await RelationReader.open(folder, threads);
answer({ opened: reader.name });

/** A signal is no use across threads, so the shared number stands in for one. */
const signalOf = (cancelled: Int32Array): AbortSignal =>
  ({
    throwIfAborted() {
      if (Atomics.load(cancelled, 0) === 1) throw new DOMException('The reading was cancelled.', 'AbortError');
    },
  }) as AbortSignal;

let queue = Promise.resolve();
port.on('message', (question: Question) => {
  queue = queue.then(() => read(question));
});

async function read({ number, text, cancelled }: Question): Promise<void> {
  try {
    const relations = await reader.read(text, {
      signal: signalOf(cancelled),
      onProgress: (done, total) => answer({ number, done, total }),
    });
    answer({ number, relations });
  } catch (failure) {
    answer({ number, failure });
  }
}
