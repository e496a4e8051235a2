import type { Selector } from '../core/selector.ts';
import type { Reading, Statement } from '../core/statement.ts';
import type { EntityKind } from './entities.ts';

/** What people found wrong. Kept apart, append-only; applied over the machine's reading when it is shown. */
export interface NewCorrection {
  readonly documentId: string;
  /** The statement's own id, as in the reading; null for a missing quotation. */
  readonly statementId: string | null;
  readonly action: 'right' | 'speaker' | 'span' | 'not-a-quote' | 'missing' | 'undo';
  /** The content as it stood, to find it again after re-reading. */
  readonly selector: Selector | null;
  /** What is right instead; its shape belongs to the action (`app/corrections/values.ts`). */
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
  /** Ids of the statements that people looked at: nobody needs to be asked about them again. */
  readonly corrected: readonly string[];
}

/**
 * What all corrections of a document, oldest first, make of its newest reading; null for the reading itself. Called inside
 * a transaction: pure and quick.
 */
export type Show = (corrections: readonly Correction[], reading: Reading) => Shown | null;

export interface ShownSpeaker {
  /** The statement's own id. */
  readonly statementId: string;
  /** Null for nobody that the archive could know. Kind and name describe a new entity where the archive has none of that id. */
  readonly entity: { readonly id: string; readonly kind: EntityKind; readonly name: string } | null;
}
