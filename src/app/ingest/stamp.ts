import type { FetchedPage, FetchRequest } from '../../fetch/fetcher.ts';
import type { JournalEntry } from '../../store/journal.ts';

/** Of what a list names without saying when it changed: it is taken once. */
export const LISTED = 'listed';

/** What a server says by which it can be asked whether a page has changed. */
export function stampOf({ etag, lastModified }: Pick<FetchedPage, 'etag' | 'lastModified'>): string | null {
  if (etag !== null) return `etag ${etag}`;
  return lastModified === null ? null : `modified ${lastModified}`;
}

/** The question whether a page has changed, from what it was stamped with the last time. */
export function since(last: JournalEntry | null): Pick<FetchRequest, 'etag' | 'lastModified'> {
  if (!last?.stamp || last.outcome === 'failed') return {};
  const [, kind, value = ''] = /^(etag|modified) (.*)$/s.exec(last.stamp) ?? [];
  if (kind === 'etag') return { etag: value };
  return kind === 'modified' ? { lastModified: value } : {};
}

/** True where the journal says that this very thing was dealt with. What failed is tried again. */
export const isDone = (last: JournalEntry | null, stamp: string | null): boolean =>
  last !== null && stamp !== null && last.stamp === stamp && last.outcome !== 'failed';
