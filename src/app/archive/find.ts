import type { DocumentRecord } from '../../store/documents.ts';
import type { Entity, EntityCard } from '../../store/entities.ts';
import type { ArchivedStatement } from '../../store/search.ts';
import type { Store } from '../../store/store.ts';
import { foldedName } from '../entities/someone.ts';

/** What an id names. */
export type Found =
  | { readonly type: 'statement'; readonly statement: ArchivedStatement }
  | { readonly type: 'document'; readonly document: DocumentRecord }
  | { readonly type: 'entity'; readonly entity: EntityCard };

/** The statement, document or speaker of an id; null where there is none. */
export async function find(store: Store, id: string): Promise<Found | null> {
  const statement = id.includes('-') ? await store.statement(id) : null;
  if (statement !== null) return { type: 'statement', statement };
  const document = await store.document(id);
  if (document !== null) return { type: 'document', document };
  const entity = await store.entity(id);
  return entity && { type: 'entity', entity };
}

export type Speaker = Entity & { readonly statements: number };

/** Those who are meant by an id or by a whole name: nobody, one, or several of that name. */
export async function speakersCalled(store: Store, words: string): Promise<readonly Speaker[]> {
  const card = await store.entity(words);
  if (card !== null && card.mergedInto === null) return [card];
  if (card !== null) return speakersCalled(store, card.mergedInto as string);
  const wanted = foldedName(words);
  const found: Speaker[] = [];
  let cursor: string | null = null;
  do {
    const page = await store.entities({ name: words, order: 'statements', limit: 1000, cursor });
    found.push(
      ...page.items.filter(({ name, aliases }) => [name, ...aliases].some((each) => foldedName(each) === wanted)),
    );
    cursor = page.next;
  } while (cursor !== null);
  return found;
}
