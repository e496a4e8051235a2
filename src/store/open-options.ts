export interface OpenOptions {
  /** Make the archive where there is none. */
  readonly create?: boolean;
  /** Never write, not even the schema. */
  readonly readOnly?: boolean;
  /** How long to wait for another process that writes, in milliseconds; 10,000 without it. */
  readonly patience?: number;
  /** The most pages (of 8 KiB) that a file may grow to, where a disk should not be filled; SQLite only. */
  readonly mostPages?: number;
}
