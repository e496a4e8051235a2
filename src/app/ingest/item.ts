import type { Metadata } from '../../core/document.ts';
import type { Article, ByteSource } from '../../readers/container.ts';
import type { Outcome } from '../../store/journal.ts';

/** What was named to be taken in, before anyone looked inside. */
export type Named =
  | {
      readonly type: 'bytes';
      /** A file's absolute path. */
      readonly key: string;
      /** Size and time of a file; null where it cannot be told whether it changed. */
      readonly stamp: string | null;
      readonly name: string;
      /** Rejects, with a message for people, where it cannot be read. */
      readonly open: () => Promise<OpenSource>;
    }
  | { readonly type: 'address'; readonly address: string }
  | { readonly type: 'trouble'; readonly key: string; readonly name: string; readonly reason: string };

export interface OpenSource {
  readonly source: ByteSource;
  close(): Promise<void>;
}

/** One thing to be taken in, as the sources name it one after another. Its key and stamp are the journal's. */
export interface Item {
  readonly key: string;
  readonly stamp: string | null;
  /** For people. */
  readonly name: string;
  /** What a list said of a page that it named; absent where no list did. */
  readonly claims?: Partial<Metadata>;
  /** `passed`: the journal says that this very thing was dealt with; it was not looked at. */
  readonly found:
    | { readonly type: 'article'; readonly article: Article }
    | { readonly type: 'passed' }
    | {
        readonly type: 'none';
        readonly outcome: Outcome;
        readonly rule: string | null;
        readonly reason: string | null;
        readonly documentId?: string | null;
      };
}
