import type { Reading } from '../../core/statement.ts';
import type { Article } from '../../readers/container.ts';
import type { DocumentKey } from '../../store/store.ts';

/** Reads articles out of harm's way: whatever one of them does to its reader, the next one is read. */
export interface Readings {
  /** How many articles keep it busy. */
  readonly room: number;
  /** Rejects where no reader can be opened at all, and with the signal's reason. */
  read(article: NamedArticle, options: AttemptOptions): Promise<Attempt>;
  close(): Promise<void>;
}

export type NamedArticle = Article & { readonly id: string; readonly name: string };

export interface AttemptOptions {
  /** Asked when the text is known and not yet annotated; an article that is not wanted costs no more. */
  readonly wanted: (key: DocumentKey) => Promise<boolean>;
  /** The day of publication, `2024-11-28`, where the article does not say its own. */
  readonly published?: string;
  readonly signal: AbortSignal;
}

export type Attempt =
  | { readonly type: 'read'; readonly reading: Reading }
  | { readonly type: 'unwanted' }
  | { readonly type: 'aside'; readonly rule: AsideRule; readonly reason: string };

/** `reading/crash`: the reader failed at it. `reading/time-limit`, `reading/memory`: it took more than it may. */
export type AsideRule = 'reading/crash' | 'reading/time-limit' | 'reading/memory';
