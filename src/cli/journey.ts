import type { Sized } from './named.ts';

/** How much of what was named has been looked at, 0 to 1; null while it is not known how much there is. */
export type Reached = () => number | null;

/** What an address weighs beside a file's bytes, for lack of anything better: a page of middling length. */
const PAGE = 100_000;

/** Keeps account of how much of what was named has been come to. */
export class Journey {
  #total: number | null = null;
  #behind = 0;
  #within = 0;

  /** `all` is walked beforehand to know how much there is. */
  async measure(all: AsyncIterable<Sized>): Promise<void> {
    let total = 0;
    for await (const one of all) {
      // Of standard input nobody knows how much is to come.
      if (one.type === 'bytes' && one.size === null) return;
      total += weightOf(one);
    }
    this.#total = total;
  }

  readonly reached: Reached = () =>
    this.#total === null || this.#total === 0 ? null : Math.min(1, (this.#behind + this.#within) / this.#total);

  /** Hands on what was named, and counts it when it is left behind; of a large file, its bytes as they are read. */
  async *follow(all: AsyncIterable<Sized>): AsyncGenerator<Sized> {
    for await (const one of all) {
      this.#within = 0;
      yield one.type === 'bytes' ? { ...one, open: () => this.#opened(one) } : one;
      this.#behind += weightOf(one);
      this.#within = 0;
    }
  }

  async #opened(one: Extract<Sized, { type: 'bytes' }>): ReturnType<typeof one.open> {
    const { source, close } = await one.open();
    const { slice } = source;
    const count = (bytes: Uint8Array): Uint8Array => {
      this.#within = Math.min(weightOf(one), this.#within + bytes.length);
      return bytes;
    };
    async function* stream(from?: number): AsyncGenerator<Uint8Array> {
      for await (const chunk of source.stream(from)) yield count(chunk);
    }
    const counting = slice && (async (start: number, end: number) => count(await slice(start, end)));
    return { source: { ...source, stream, slice: counting }, close };
  }
}

const weightOf = (one: Sized): number => one.size ?? (one.type === 'address' ? PAGE : 0);
