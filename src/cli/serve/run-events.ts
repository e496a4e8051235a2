import { setMaxListeners } from 'node:events';
import type { IntakeEvent, NumberedEvent } from '../../http/context.ts';

/** Events kept of each run for those who listen late. */
const KEPT = 2000;

/** What happens in one run, for any number of listeners, each at its own pace. */
export class RunEvents {
  #kept: IntakeEvent[] = [];
  /** How many came before those that are kept. */
  #gone = 0;
  #isOver = false;
  #news = new AbortController();

  add(event: IntakeEvent): void {
    this.#kept.push(event);
    if (this.#kept.length > 2 * KEPT) {
      this.#gone += this.#kept.length - KEPT;
      this.#kept = this.#kept.slice(-KEPT);
    }
    if (event.type === 'finished') this.#isOver = true;
    const news = this.#news;
    this.#news = new AbortController();
    news.abort();
  }

  /** From an event's number on, until the run is over or the signal aborts. */
  async *from(number: number, signal: AbortSignal): AsyncGenerator<NumberedEvent> {
    for (let at = number; ; ) {
      if (at < this.#gone) {
        yield { number: this.#gone - 1, event: { type: 'skipped', count: this.#gone - at } };
        at = this.#gone;
        continue;
      }
      const event = this.#kept[at - this.#gone];
      if (event) yield { number: at++, event };
      else if (this.#isOver || signal.aborted) return;
      else await either(this.#news.signal, signal);
    }
  }
}

/** Resolves when one of them aborts. */
function either(...signals: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      for (const signal of signals) signal.removeEventListener('abort', go);
      resolve();
    };
    for (const signal of signals) {
      // One for each who listens is no leak.
      setMaxListeners(0, signal);
      signal.addEventListener('abort', go);
    }
  });
}
