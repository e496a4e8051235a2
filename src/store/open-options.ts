export interface OpenOptions {
  /** Make the archive where there is none. */
  readonly create?: boolean;
  /** Never write, not even the schema. */
  readonly readOnly?: boolean;
  /** How long to wait for another process that writes, in milliseconds; 10,000 without it. */
  readonly patience?: number;
}
