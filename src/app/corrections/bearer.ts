import { idOf } from '../../store/document-id.ts';
import type { EntityKind } from '../../store/entities.ts';
import type { Store } from '../../store/store.ts';
import { foldedName } from '../entities/someone.ts';
import type { Who } from './values.ts';

const PAGE = 200;

/**
 * The speaker's id in the archive for a name that a person typed: of those who bear the name, the one who speaks most; else
 * that of a new one, the same that a reading of the article would have given. Asked once, when the correction is made, so that
 * it means the same one ever after.
 */
async function bearerOf(store: Store, documentId: string, name: string, kind: EntityKind): Promise<string> {
  const folded = foldedName(name);
  for (let cursor: string | null = null; ; ) {
    const page = await store.entities({ name, kind, order: 'statements', limit: PAGE, cursor });
    const found = page.items.find((one) => [one.name, ...one.aliases].some((each) => foldedName(each) === folded));
    if (found) return found.id;
    cursor = page.next;
    if (cursor === null) return newId(documentId, kind, folded);
  }
}

const newId = (documentId: string, kind: EntityKind, folded: string): string =>
  idOf([documentId, kind, folded].join('\n'));

/** With the archive's id where one was not picked and could be given. */
export const withBearer = async (store: Store, documentId: string, who: Who, kind: EntityKind | null): Promise<Who> =>
  kind === null || who.name === null
    ? { ...who, entityId: null }
    : { ...who, entityId: who.entityId ?? (await bearerOf(store, documentId, who.name, kind)) };
