import type { Query } from '../../core/query/query.ts';
import type { DocumentBrief } from '../../store/documents.ts';
import type { Store } from '../../store/store.ts';

/** What a document's address must be like: `*` stands for any characters, `?` for one. Nothing else is special. */
export function patternOf(words: string): RegExp {
  const escaped = words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('\\*', '.*').replaceAll('\\?', '.')}$`, 'su');
}

/** Documents that an id, an address or a pattern of addresses names, in the archive's order. */
export async function* documentsNamed(store: Store, words: string): AsyncIterable<DocumentBrief> {
  const byId = await store.document(words);
  if (byId !== null) {
    yield byId;
    return;
  }
  // An address as it stands may have a question mark of its own.
  const isPattern = words.includes('*');
  const pattern = isPattern ? patternOf(words) : null;
  for await (const document of documentsWhere(store, queryFor(words)))
    if (document.address !== null && (pattern?.test(document.address) ?? document.address === words)) yield document;
}

/** Only what has the host is looked through, where the words name one. */
function queryFor(words: string): Query {
  const [, host] = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@*]*@)?(?:www\.)?([^/:*?#]+)(?:[/:?#]|$)/i.exec(words) ?? [];
  if (host === undefined) return { type: 'all' };
  return { type: 'exact', field: 'host', value: host.toLowerCase(), span: { start: 0, end: 0 } };
}

async function* documentsWhere(store: Store, query: Query, versionsOf?: string): AsyncIterable<DocumentBrief> {
  let cursor: string | null = null;
  do {
    const page = await store.documents({ query, limit: 1000, cursor, ...(versionsOf !== undefined && { versionsOf }) });
    yield* page.items;
    cursor = page.next;
  } while (cursor !== null);
}

/** All versions of the article that a document is, itself among them. */
export async function versionsOf(store: Store, documentId: string): Promise<DocumentBrief[]> {
  const found: DocumentBrief[] = [];
  for await (const document of documentsWhere(store, { type: 'all' }, documentId)) found.push(document);
  return found;
}
