import type { Selector } from '../core/selector.ts';
import type { Statement } from '../core/statement.ts';
import type { EntityKind } from './entities.ts';

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

/**
 * A document's statements as people corrected them: what is searched, listed and shown in place of its newest reading. The
 * reading itself stays as it is.
 */
export interface Shown {
  readonly statements: readonly Statement[];
  /** Where people said who speaks; for all other statements what was decided with the reading holds. */
  readonly speakers: readonly ShownSpeaker[];
}

export interface ShownSpeaker {
  /** The statement's own id. */
  readonly statementId: string;
  /**
   * Null for nobody that the archive could know. Without an `id`: the entity of that kind that bears the name and speaks
   * most, else a new one.
   */
  readonly entity: { readonly id: string | null; readonly kind: EntityKind; readonly name: string } | null;
}
