import type { Done } from '../app/ingest/ingest.ts';
import { printable } from './ingest-report.ts';

/** So often a reason is told with the name of what it holds for; from there on it is counted. */
const EACH = 3;

/** Reasons that are kept: what comes after so many others is told each time. */
const KEPT = 1000;

interface Repeat {
  times: number;
  last: string;
}

/** Keeps reasons that repeat, as for every line of a table without a mapping, from burying the others. */
export class Repeats {
  readonly #reasons = new Map<string, Repeat>();

  /** Counts it. True where it should be told by itself. */
  isNews({ reason, name }: Done): boolean {
    const kept = this.#reasons.get(reason ?? '');
    if (kept) {
      kept.last = name;
      return ++kept.times <= EACH;
    }
    if (this.#reasons.size < KEPT) this.#reasons.set(reason ?? '', { times: 1, last: name });
    return true;
  }

  /** What was only counted: a line for each reason, in the order in which they came up. */
  lines(): string[] {
    return [...this.#reasons]
      .filter(([, { times }]) => times > EACH)
      .map(([reason, { times, last }]) => {
        const more = times - EACH;
        const which = more === 1 ? '1 more' : `${more.toLocaleString('en')} more, the last of them`;
        return `${which} ${printable(last)}: ${reason}`;
      });
  }
}
