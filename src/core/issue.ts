import type { Span } from './span.ts';

/** A non-fatal finding about the input: what, where, and the rule that noticed it. */
export interface Issue {
  /** `room/what`, for example `text/no-byte-order-mark` or `quotations/never-closed`. */
  readonly rule: string;
  /** For people: what was found and what to do. */
  readonly message: string;
  readonly severity: 'info' | 'warning' | 'error';
  /** Where in the document's text; null where it concerns the whole input. */
  readonly span: Span | null;
}
