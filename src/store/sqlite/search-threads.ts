import { Tinypool } from 'tinypool';
import type { SearchRequest, SearchResult } from '../search.ts';

/**
 * Searches of one archive in threads, each with a connection of its own, so that a long one holds nothing else up and
 * several run at once. They see what was committed before they begin.
 */
export class SearchThreads {
  readonly #pool: Tinypool;

  /** @param thread the module that the threads run, `search-thread.ts` without it. */
  constructor(path: string, threads: number, thread = new URL('./search-thread.js', import.meta.url)) {
    const filename = thread.href;
    this.#pool = new Tinypool({ filename, minThreads: 0, maxThreads: threads, workerData: path, idleTimeout: 60_000 });
  }

  /** @throws {Error} of no particular class: what went wrong is copied from the thread. */
  search(request: SearchRequest): Promise<SearchResult> {
    return this.#pool.run(request) as Promise<SearchResult>;
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }
}
