import { Worker } from 'node:worker_threads';
import { attributions, nameJudgements, names, relationJudgements, relations } from '../core/layers.ts';
import type { AnnotateOptions, Annotator } from '../core/pipeline.ts';
import { Brake } from './brake.ts';
import type { Answer, Answers, Asked, Question, ThreadOptions } from './thread.ts';
import { standardWeights } from './weights.ts';

export interface ModelOptions {
  /** Folder of the weights; without it, those that the package ships. */
  readonly folder?: string;
  /** Processor threads inside the model's one worker thread; 1 without it. The findings do not depend on it. */
  readonly threads?: number;
  /** The memory of a `Brake` by which another thread may stop the model. */
  readonly brake?: SharedArrayBuffer;
}

/** The trained network in a thread of its own, which lives until it is closed. Texts are read one after another. */
export interface Model {
  readonly name: string;
  /** Assigns `relations`. */
  readonly attribution: Annotator;
  /** Assigns what the network makes of the names and of each relation, from the same pass over the text. */
  readonly judgement: Annotator;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (found: Answers[keyof Answers]) => void;
  readonly reject: (reason: unknown) => void;
  readonly onProgress: AnnotateOptions['onProgress'];
}

/**
 * Starts the model's thread and loads the weights.
 *
 * @throws {Error} where the weights are missing or do not fit this version.
 */
export async function openModel({
  folder = standardWeights(),
  threads = 1,
  brake: shared,
}: ModelOptions = {}): Promise<Model> {
  const brake = new Brake(shared);
  const worker = new Worker(new URL('./thread.js', import.meta.url), {
    workerData: { folder, threads, brake: brake.memory } satisfies ThreadOptions,
  });
  const waiting = new Map<number, Waiting>();
  const name = await new Promise<string>((resolve, reject) => {
    worker.on('message', (answer: Answer) => {
      if ('opened' in answer) resolve(answer.opened);
      else settle(waiting, answer);
    });
    const fail = (reason: unknown) => {
      reject(reason);
      for (const { reject: end } of waiting.values()) end(reason);
      waiting.clear();
    };
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('The model was closed before it had read everything.')));
  });
  // The thread alone keeps no program running; a text that is being read does.
  worker.unref();

  let asked = 0;
  const ask = <A extends Asked['ask']>(
    question: Asked & { readonly ask: A },
    { signal, onProgress }: AnnotateOptions,
  ): Promise<Answers[A]> =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const number = asked++;
      const cancelled = new Int32Array(new SharedArrayBuffer(4));
      const cancel = () => {
        Atomics.store(cancelled, 0, 1);
        end();
        reject(signal?.reason);
      };
      const end = () => {
        signal?.removeEventListener('abort', cancel);
        waiting.delete(number);
        if (waiting.size === 0) worker.unref();
      };
      signal?.addEventListener('abort', cancel, { once: true });
      waiting.set(number, {
        resolve: (found) => (end(), resolve(found as Answers[A])),
        reject: (reason) => (end(), reject(reason)),
        onProgress,
      });
      worker.ref();
      worker.postMessage({ ...question, number, cancelled } satisfies Question);
    });

  return {
    name,
    attribution: {
      name: 'attribution',
      requires: [],
      assigns: [relations],
      annotate: async (document, options = {}) =>
        document.with(relations, await ask({ ask: 'relations', text: document.text }, options)),
    },
    judgement: {
      name: 'judgement',
      requires: [attributions, names],
      assigns: [nameJudgements, relationJudgements],
      annotate: async (document, options = {}) => {
        const given = { relations: document.get(attributions), names: document.get(names) };
        const found = await ask({ ask: 'judgements', text: document.text, ...given }, options);
        return document.with(nameJudgements, found.names).with(relationJudgements, found.relations);
      },
    },
    close: async () => {
      // Where the step under way does not end, the thread is left to it: it keeps no program running.
      if (await brake.pull()) await worker.terminate();
    },
  };
}

function settle(waiting: ReadonlyMap<number, Waiting>, answer: Exclude<Answer, { opened: string }>): void {
  const found = waiting.get(answer.number);
  if (!found) return;
  if ('found' in answer) found.resolve(answer.found);
  else if ('failure' in answer) found.reject(answer.failure);
  else found.onProgress?.(answer.done, answer.total);
}
