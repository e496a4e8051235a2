/** What keeps slow, endless and hostile servers within bounds. Times in milliseconds, sizes in bytes. */
export interface FetchLimits {
  /** Until a connection stands, TLS included. */
  readonly connect: number;
  /** From asking to the answer's headers. */
  readonly headers: number;
  /** Between two pieces of a body. */
  readonly idle: number;
  /** Of one exchange from connecting to the body's last byte; ends bodies that drip. */
  readonly whole: number;
  /** Of a body, packed and after inflating. A sitemap may have 50 MB. */
  readonly bytes: number;
  /** Inflated over packed bytes, beyond the first megabyte. */
  readonly ratio: number;
  readonly redirects: number;
  /** How often an exchange that failed for the moment is tried again at once. */
  readonly retries: number;
  /** The first wait before a retry; it grows fourfold. */
  readonly backOff: number;
  /** A server that asks for a longer wait is not waited for. */
  readonly longestWait: number;
}

export const defaultLimits: FetchLimits = {
  connect: 10_000,
  headers: 30_000,
  idle: 20_000,
  whole: 90_000,
  bytes: 64 * 1024 * 1024,
  ratio: 200,
  redirects: 5,
  retries: 2,
  backOff: 1000,
  longestWait: 30_000,
};
