import { ProblemError } from '../problem.ts';

export interface Rate {
  /** Requests at once, and those that come back each second. */
  readonly burst: number;
  readonly perSecond: number;
}

interface Bucket {
  left: number;
  at: number;
}

/** Addresses beyond this many are forgotten, the longest unseen first. */
const MOST = 10_000;

/** A token bucket for each address that asks. */
export class Rates {
  readonly #rate: Rate;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  /** @param now milliseconds */
  constructor(rate: Rate, now: () => number = Date.now) {
    this.#rate = rate;
    this.#now = now;
  }

  /** @throws {ProblemError} `too-many`, with the seconds to wait. */
  take(address: string): void {
    const now = this.#now();
    const { burst, perSecond } = this.#rate;
    const bucket = this.#buckets.get(address) ?? { left: burst, at: now };
    this.#buckets.delete(address);
    this.#buckets.set(address, bucket);
    bucket.left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    if (this.#buckets.size > MOST) this.#forget();
    if (bucket.left < 1) {
      const retryAfter = Math.ceil((1 - bucket.left) / perSecond);
      throw new ProblemError('too-many', `Too many requests; wait ${retryAfter} s.`, { retryAfter });
    }
    bucket.left--;
  }

  #forget(): void {
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}
