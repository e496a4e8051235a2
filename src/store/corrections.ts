import type { Selector } from '../core/selector.ts';

/** What people found wrong. Kept apart, append-only; applied over the machine's reading when it is shown. */
export interface NewCorrection {
  readonly documentId: string;
  /** The statement's own id, as in the reading; null for a missing quotation. */
  readonly statementId: string | null;
  readonly action: 'right' | 'speaker' | 'span' | 'not-a-quote' | 'missing' | 'undo';
  /** The content as it stood, to find it again after re-reading. */
  readonly selector: Selector | null;
  /** What is right instead; its shape belongs to the action (`app/correct.ts`). */
  readonly value: unknown;
  readonly undoes: string | null;
  readonly by: string;
  readonly at: string;
}

export interface Correction extends NewCorrection {
  readonly id: string;
}
