import type { PageRequest } from './store.ts';

export type EntityKind = 'person' | 'organisation';

/** Someone or some body that speaks, across documents. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  /** The name that people see. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Affiliations and roles in which the archive knows them, most frequent first. */
  readonly roles: readonly string[];
}

/** What the decision "is this the same one?" looks at. */
export interface KnownEntity extends Entity {
  /** Folded names that documents gave beside this one's, with the number of documents; most frequent first, at most 50,
   * from its last 50 documents. */
  readonly company: readonly { readonly name: string; readonly documents: number }[];
  readonly documents: number;
  /** First and last day of publication. */
  readonly from: string | null;
  readonly until: string | null;
}

/**
 * Who speaks in one statement of the reading being added. The store itself keeps, for each entity and document, the name
 * and the roles that are given here: roles and company are made of these, and go when the document goes.
 */
export interface EntityAssignment {
  /** The statement's own id, as in the reading. */
  readonly statementId: string;
  /** Of a known entity, or a new one that `kind` and `name` describe. */
  readonly entityId: string;
  readonly kind: EntityKind;
  /** As the document has it. */
  readonly name: string;
  /** What the document calls them: affiliations and roles, the same for all statements of one speaker. */
  readonly roles: readonly string[];
}

export interface EntityCard extends Entity {
  /** Where it was merged away: the entity to look at instead. */
  readonly mergedInto: string | null;
  readonly statements: number;
  readonly documents: number;
  readonly from: string | null;
  readonly until: string | null;
  /** Roles with the days between which documents give them. */
  readonly held: readonly {
    readonly role: string;
    readonly from: string | null;
    readonly until: string | null;
    readonly documents: number;
  }[];
}

export interface SpeakerQuery extends PageRequest {
  /** Words that its names must have, the last as a beginning; empty for all. */
  readonly name: string;
  readonly kind?: EntityKind;
  readonly order: 'statements' | 'name';
}

/**
 * `merge`: `from` is `into`. `split`: the statements of `documentIds` leave `from` for a new entity `into`.
 * `alias`: `into` is also called `name`. `rename`: `into` is shown as `name`. `apart`: the two are not one, never propose it again.
 * `propose`: a doubtful merge that waits for `merge` or `apart`. `undo`: takes the decision `undoes` back.
 */
export type EntityAction = 'merge' | 'split' | 'alias' | 'rename' | 'apart' | 'propose' | 'undo';

export interface NewEntityDecision {
  readonly action: Exclude<EntityAction, 'undo'>;
  readonly from: string | null;
  readonly into: string;
  readonly name: string | null;
  readonly documentIds: readonly string[];
  readonly why: string | null;
  readonly by: string;
  readonly at: string;
}

export interface EntityDecision extends Omit<NewEntityDecision, 'action'> {
  readonly id: string;
  readonly action: EntityAction;
  readonly undoes: string | null;
  /** True where a later `undo` names it, or, for a proposal, where it was answered. */
  readonly settled: boolean;
}
