import type { EntityDecision } from './entities.ts';

/** A decision as history needs it; in the order in which they were made. */
export type PastDecision = Pick<EntityDecision, 'id' | 'action' | 'from' | 'into' | 'name' | 'documentIds' | 'undoes'>;

/**
 * What people's decisions about speakers come to. Nothing is ever changed: what holds is told from the decisions that
 * nobody took back, in their order, so that taking one back leaves exactly what would be there without it.
 */
export class EntityHistory {
  readonly #active: readonly PastDecision[];
  readonly #into: ReadonlyMap<string, string>;

  constructor(decisions: readonly PastDecision[]) {
    this.#active = standing(decisions);
    this.#into = merged(this.#active);
  }

  /** True where no later decision took it back. */
  holds(id: string): boolean {
    return this.#active.some((one) => one.id === id);
  }

  /** Who somebody is now: whom they were merged into, else themselves. */
  canonical(entity: string): string {
    return end(this.#into, entity);
  }

  /** Those that were merged away, each with whom they are now. */
  merges(): [from: string, canonical: string][] {
    return [...this.#into.keys()].map((entity) => [entity, this.canonical(entity)]);
  }

  /** The name given last to each that was given one. */
  names(): ReadonlyMap<string, string> {
    return new Map(
      this.#active.flatMap(({ action, into, name }) => (action === 'rename' && name !== null ? [[into, name]] : [])),
    );
  }

  aliases(): { readonly entity: string; readonly name: string }[] {
    return this.#active.flatMap(({ action, into, name }) =>
      action === 'alias' && name !== null ? [{ entity: into, name }] : [],
    );
  }

  /** Entities that a split made, with the one they left and their name, if they were given one. */
  made(): { readonly entity: string; readonly from: string; readonly name: string | null }[] {
    return this.#active.flatMap(({ action, from, into, name }) =>
      action === 'split' && from !== null ? [{ entity: into, from, name }] : [],
    );
  }

  /** Documents that a split names. */
  splitDocuments(): ReadonlySet<string> {
    return new Set(this.#active.flatMap(({ action, documentIds }) => (action === 'split' ? documentIds : [])));
  }

  /** Whose statements in a document are that were an entity's when it was read: splits in order, merges as they were then. */
  owner(documentId: string, entity: string): string {
    const into = new Map<string, string>();
    let owner = entity;
    for (const decision of this.#active) {
      if (decision.action === 'merge') join(into, decision);
      const { action, from, documentIds } = decision;
      if (action !== 'split' || from === null || !documentIds.includes(documentId)) continue;
      if (end(into, owner) === end(into, from)) owner = decision.into;
    }
    return owner;
  }

  /** True where people said that two are not one. */
  areApart(one: string, other: string): boolean {
    return this.#active.some(
      ({ action, from, into }) =>
        action === 'apart' && ((from === one && into === other) || (from === other && into === one)),
    );
  }
}

/** An undo may itself be undone: the last one first. */
function standing(decisions: readonly PastDecision[]): PastDecision[] {
  const gone = new Set<string>();
  for (const { id, undoes } of [...decisions].reverse()) if (undoes !== null && !gone.has(id)) gone.add(undoes);
  return decisions.filter(({ id, action }) => action !== 'undo' && !gone.has(id));
}

function merged(active: readonly PastDecision[]): Map<string, string> {
  const into = new Map<string, string>();
  for (const decision of active) if (decision.action === 'merge') join(into, decision);
  return into;
}

/** Whoever `from` is by now is whoever `into` is; two that are one already stay so. */
function join(merges: Map<string, string>, { from, into }: PastDecision): void {
  if (from === null) return;
  const [gone, stays] = [end(merges, from), end(merges, into)];
  if (gone !== stays) merges.set(gone, stays);
}

function end(merges: ReadonlyMap<string, string>, entity: string): string {
  let found = entity;
  for (let next = merges.get(found); next !== undefined; next = merges.get(found)) found = next;
  return found;
}
