import type { Metadata } from '../../core/document.ts';
import type { Outcome } from '../../store/journal.ts';

/** An article to be read: bytes in any format that a reader knows, or text taken exactly as it is. */
export type IngestArticle =
  | { readonly bytes: Uint8Array; readonly charset?: string; readonly claims?: Partial<Metadata> }
  | { readonly text: string; readonly claims?: Partial<Metadata> };

/** One thing to be taken in, as the sources name it one after another. Its key and stamp are the journal's. */
export interface Item {
  readonly key: string;
  readonly stamp: string | null;
  /** For people. */
  readonly name: string;
  readonly found:
    | { readonly type: 'article'; readonly article: IngestArticle }
    | {
        readonly type: 'none';
        readonly outcome: Outcome;
        readonly rule: string | null;
        readonly reason: string | null;
      };
}
