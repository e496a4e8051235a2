import { stat } from 'node:fs/promises';
import { isAddress, sourcesOf } from '../app/ingest/key.ts';
import type { JournalQuery, Outcome } from '../store/journal.ts';
import type { Store } from '../store/store.ts';

/** What is tried again where nobody says otherwise: what may turn out well the next time. */
export const RETRIED: readonly Outcome[] = ['failed', 'set_aside'];

export const LOST = 'it is no longer where it was; the journal keeps what became of it then';

export async function* pagesOf(store: Pick<Store, 'journalEntries'>, query: JournalQuery, all: boolean) {
  let { cursor } = query;
  do {
    const page = await store.journalEntries({ ...query, cursor });
    yield page;
    cursor = all ? page.next : null;
  } while (cursor !== null);
}

/** The keys of everything that the query finds, in the order in which they were met. */
export async function keysOf(store: Pick<Store, 'journalEntries'>, query: JournalQuery): Promise<Set<string>> {
  const keys: string[] = [];
  for await (const { items } of pagesOf(store, { ...query, latest: true }, true))
    keys.push(...items.map(({ key }) => key));
  return new Set(keys.reverse());
}

/** Each file and address that has to be opened, once. */
export async function namesOf(keys: ReadonlySet<string>): Promise<readonly string[]> {
  const names = new Set<string>();
  for (const key of keys) names.add(await sourceOf(key));
  return [...names];
}

/** A file's own name may look like the way inside another: the shortest that is a file is taken. */
async function sourceOf(key: string): Promise<string> {
  const [first = key, ...longer] = sourcesOf(key);
  if (isAddress(first)) return first;
  for (const path of [first, ...longer]) if (await isFile(path)) return path;
  return first;
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => !found.isDirectory(),
    () => false,
  );
