import type { Reading } from '../core/statement.ts';
import type { Correction } from '../store/corrections.ts';
import type { ArchivedArticle, DocumentBrief } from '../store/documents.ts';
import type { Store } from '../store/store.ts';

/** An article as people look at it: with other versions of it and what people corrected. */
export interface ArticleView extends Omit<ArchivedArticle, 'reading' | 'speakers'> {
  readonly reading: Omit<Reading, 'text'> & { readonly text: string | null };
  readonly entities: ArchivedArticle['speakers'];
  readonly versions: readonly DocumentBrief[];
  readonly corrections: readonly Correction[];
}

const MANY = 1000;

export async function articleView(store: Store, id: string, number?: number): Promise<ArticleView | null> {
  const article = await store.article(id, number);
  if (!article) return null;
  const [versions, corrections] = await Promise.all([
    store.documents({ query: { type: 'all' }, versionsOf: id, limit: MANY, cursor: null }),
    store.corrections({ documentId: id, limit: MANY, cursor: null }),
  ]);
  const { speakers, ...rest } = article;
  return {
    ...rest,
    entities: speakers,
    versions: versions.items.filter((version) => version.id !== id),
    corrections: corrections.items,
  };
}
