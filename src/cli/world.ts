import type { Readable, Writable } from 'node:stream';
import type { Readings } from '../app/ingest/readings.ts';
import type { ArticleReader, OpenReaderOptions } from '../open-reader.ts';
import type { ReadingPoolOptions } from '../reading-pool.ts';

/** A stream that may be a terminal. */
export interface Terminal extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What the command meets outside itself; handed in, so that tests can stand in for the trained model. */
export interface World {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** Aborts when the person or the system ends the command. */
  readonly signal: AbortSignal;
  readonly openReader: (options: OpenReaderOptions) => Promise<ArticleReader>;
  /** As `openReader`, in threads. */
  readonly openReadings: (options: ReadingPoolOptions) => Readings | Promise<Readings>;
}
