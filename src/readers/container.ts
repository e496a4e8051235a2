import type { Metadata } from '../core/document.ts';
import type { Input } from './reader.ts';

/** Bytes that may be too many to hold at once. */
export interface ByteSource {
  /** File name or address; for messages, and in the keys of what is inside. */
  readonly name: string;
  /** Bytes in all; null where it cannot be told before the end (a stream). */
  readonly size: number | null;
  /**
   * From an offset, in chunks, in order. May be asked more than once where there is a `slice`, else once.
   * Throws a `SourceFailure` where the bytes are broken or over a limit; `unpack` makes a trouble of it, so that a
   * container may let it pass.
   */
  stream(from?: number): AsyncIterable<Uint8Array>;
  /** Exactly the bytes `[start, end)`, fewer only at the end; null where there is only a stream. */
  readonly slice: ((start: number, end: number) => Promise<Uint8Array>) | null;
}

/**
 * An article taken out of a container: bytes in a format of their own, or text that is taken exactly as it is;
 * with the id that the container gives it, where it gives one.
 */
export type Article = { readonly id?: string } & (
  | Omit<Input, 'name'>
  | { readonly text: string; readonly claims?: Partial<Metadata> }
);

/** Why a part of a container gives no article; the rest goes on. */
export interface Trouble {
  /** `empty`: there is no article there. `refused`: over a limit. `failed`: broken. */
  readonly outcome: 'empty' | 'refused' | 'failed';
  /** `room/what`, as issues have. */
  readonly rule: string;
  /** What, and what to do; the place is the part's. */
  readonly reason: string;
}

/** One thing in a container, in the container's order. Every thing that is there gives a part: counts add up. */
export interface Part {
  /** Where, for people and for keys: `line 12`, `record at byte 48213`, `entry texts/a.html`. The same at every run. */
  readonly place: string;
  /**
   * `nested`: the part may be a container itself (an archive in an archive, a CSV in a ZIP); it is looked at again, and
   * where it is none, it is an article with this charset and these claims.
   * `link`: only an address, to be fetched.
   */
  readonly found:
    | { readonly type: 'article'; readonly article: Article }
    | {
        readonly type: 'nested';
        readonly source: ByteSource;
        readonly charset?: string;
        readonly claims?: Partial<Metadata>;
      }
    | {
        readonly type: 'link';
        readonly address: string;
        readonly claims: Partial<Metadata>;
        readonly stamp: string | null;
      }
    | { readonly type: 'trouble'; readonly trouble: Trouble };
}

/** What keeps hostile and broken containers within bounds. Bytes are counted after inflating. */
export interface Limits {
  /** Of one article. */
  readonly articleBytes: number;
  /** Of all that is inflated out of one container. */
  readonly totalBytes: number;
  /** Inflated over packed bytes, beyond the first megabyte. */
  readonly ratio: number;
  readonly parts: number;
  /** Containers within containers. */
  readonly depth: number;
}

export interface OpenOptions {
  readonly limits: Limits;
  readonly signal: AbortSignal;
  /** `--map`: what the columns or keys of a table or JSON are called: `{ text: 'body', title: 'headline' }`. */
  readonly map?: Readonly<Partial<Record<MappedField, string>>>;
  /** Parts before this many are passed over as quickly as the format allows; their number still counts. */
  readonly skip?: number;
}

export const MAPPED_FIELDS = [
  'text',
  'html',
  'id',
  'title',
  'author',
  'outlet',
  'published',
  'language',
  'address',
] as const;
export type MappedField = (typeof MAPPED_FIELDS)[number];

/** A format that holds many articles. Streams: memory does not grow with the container. */
export interface Container {
  readonly name: string;
  /** True where the first bytes (up to 64 KiB, fewer only where there are no more) are of this format. Looks at content only. */
  detect(head: Uint8Array): boolean;
  /** Never throws on bad input; what is wrong is a `trouble` part. Rejects with the signal's reason where aborted. */
  open(source: ByteSource, options: OpenOptions): AsyncIterable<Part>;
}
