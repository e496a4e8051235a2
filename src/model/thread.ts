/** The model's thread: opens the model, then answers one question after another. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Name, Relation } from '../core/layers.ts';
import { Brake } from './brake.ts';
import type { Judgements } from './judge.ts';
import { TextModel } from './text-model.ts';

export interface ThreadOptions {
  readonly folder: string;
  readonly threads: number;
  /** Of a `Brake`. */
  readonly brake: SharedArrayBuffer;
}

/** What can be asked of a text, and what the answers are. */
export interface Answers {
  readonly relations: readonly Relation[];
  readonly judgements: Judgements;
}
export type Asked =
  | { readonly ask: 'relations'; readonly text: string }
  | {
      readonly ask: 'judgements';
      readonly text: string;
      readonly relations: readonly Relation[];
      readonly names: readonly Name[];
    };

/** `cancelled[0]` becomes 1 when nobody waits for the answer any more. */
export type Question = Asked & { readonly number: number; readonly cancelled: Int32Array<SharedArrayBuffer> };

export type Answer =
  | { readonly opened: string }
  | { readonly number: number; readonly done: number; readonly total: number }
  | { readonly number: number; readonly found: Answers[keyof Answers] }
  | { readonly number: number; readonly failure: unknown };

const port = parentPort;
if (!port) throw new Error('model/thread runs as a worker thread only; call openModel instead.');
const answer = (message: Answer): void => port.postMessage(message);

const { folder, threads, brake } = workerData as ThreadOptions;
const model = await TextModel.open(folder, threads, new Brake(brake));
answer({ opened: model.name });

/** A signal is no use across threads, so the shared number stands in for one. */
const signalOf = (cancelled: Int32Array): AbortSignal =>
  ({
    throwIfAborted() {
      if (Atomics.load(cancelled, 0) === 1) throw new DOMException('The reading was cancelled.', 'AbortError');
    },
  }) as AbortSignal;

let queue = Promise.resolve();
port.on('message', (question: Question) => {
  queue = queue.then(() => settle(question));
});

async function settle(question: Question): Promise<void> {
  const { number } = question;
  try {
    answer({ number, found: await find(question) });
  } catch (failure) {
    answer({ number, failure });
  }
}

function find(question: Question): Promise<Answers[keyof Answers]> {
  const { number, text } = question;
  const signal = signalOf(question.cancelled);
  if (question.ask === 'judgements') return model.judge(text, question.relations, question.names, { signal });
  return model.read(text, { signal, onProgress: (done, total) => answer({ number, done, total }) });
}
