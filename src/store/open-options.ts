export interface OpenOptions {
  /** Make the archive where there is none. */
  readonly create?: boolean;
  /** Never write, not even the schema. */
  readonly readOnly?: boolean;
  /** How long to wait for another process that writes, in milliseconds; 10,000 without it. */
  readonly patience?: number;
  /** In how many threads beside this one to search, each with a connection of its own; none without it. SQLite only. */
  readonly searchThreads?: number;
  /** The most pages (of 8 KiB) that a file may grow to, where a disk should not be filled; SQLite only. */
  readonly mostPages?: number;
}
