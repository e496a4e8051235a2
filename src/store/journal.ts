import type { Metadata } from '../core/document.ts';
import type { PageRequest } from './store.ts';

/**
 * What became of one thing that was to be taken in.
 * `stored`, `version`, `reread`: in the archive now. `known`: was there. `forgotten`: a tombstone keeps it out.
 * `empty`: no article in it. `refused`: not allowed (robots.txt, a private address, a paywall, a limit).
 * `unchanged`: the server says so. `failed`: could not be read; may be retried. `set_aside`: crashed or hung the reader.
 */
export const OUTCOMES = [
  'stored',
  'version',
  'reread',
  'known',
  'forgotten',
  'empty',
  'refused',
  'unchanged',
  'failed',
  'set_aside',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface NewJournalEntry {
  /** Names the thing for ever: a file's absolute path or an address, then its place inside (`#line 12`), if any. */
  readonly key: string;
  /** Changes when the thing does: size and time of a file, an etag; null where it cannot be told. */
  readonly stamp: string | null;
  /** One `ingest` or one round of `watch`. */
  readonly run: string;
  /** Set by the store where the entry goes with a reading. */
  readonly outcome: Outcome;
  /** A stable code such as `fetch/paywall`, and what was found and what to do, for people; null where all went well. */
  readonly rule: string | null;
  readonly reason: string | null;
  readonly documentId: string | null;
  readonly at: string;
  /**
   * Of a page that a feed or sitemap named and that is not in the archive yet: what was said of it there, for the next try,
   * when it may be named there no longer. The store leaves it out where the key is an address that was forgotten.
   */
  readonly claims?: Partial<Metadata>;
}

export interface JournalEntry extends NewJournalEntry {
  readonly id: number;
  /** How often the key was tried. */
  readonly attempts: number;
}

export interface JournalQuery extends PageRequest {
  readonly outcomes?: readonly Outcome[];
  readonly run?: string;
  /** A part of the key. */
  readonly key?: string;
  /** True: only the last entry of each key. */
  readonly latest?: boolean;
}

/** A feed, sitemap or page that `watch` polls. */
export interface Poll {
  readonly address: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly nextAt: string;
  /** Milliseconds between polls as they adapted themselves, and as the person asked (the least). */
  readonly interval: number;
  readonly least: number;
  readonly failures: number;
  readonly lastAt: string | null;
  readonly lastReason: string | null;
}
