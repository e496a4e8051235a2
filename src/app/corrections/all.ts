import type { Correction } from '../../store/corrections.ts';
import type { Store } from '../../store/store.ts';

/** All corrections of a document, oldest first. */
export async function correctionsOf(store: Store, documentId: string): Promise<Correction[]> {
  const all: Correction[] = [];
  for (let cursor: string | null = null; ; ) {
    const page = await store.corrections({ documentId, limit: 1000, cursor });
    all.push(...page.items);
    cursor = page.next;
    if (cursor === null) return all;
  }
}
