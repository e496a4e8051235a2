import type { ArchiveRecord } from '../../store/records.ts';
import type { Store } from '../../store/store.ts';
import { shownOf } from '../corrections/correct.ts';

const AT_A_TIME = 200;

/**
 * Fills a new archive with what a backup holds, but for what the present archive was told to forget since: its tombstones
 * go in first. Gives how many records stayed out. `present` is null where there is no archive to ask.
 */
export async function restoreInto(
  fresh: Store,
  backup: Store,
  present: Store | null,
  { signal, done }: { readonly signal: AbortSignal; readonly done: (records: number) => void },
): Promise<{ readonly records: number; readonly forgotten: number }> {
  if (present !== null) await putInto(fresh, tombstonesOf(present), signal, () => {});
  return putInto(fresh, backup.records(), signal, done);
}

/** Tombstones come first in an archive's records: the rest is not looked at. */
async function* tombstonesOf(store: Store): AsyncIterable<ArchiveRecord> {
  for await (const record of store.records()) {
    if (record.type === 'tombstone') yield record;
    else if (record.type !== 'archive') return;
  }
}

async function putInto(
  store: Store,
  records: AsyncIterable<ArchiveRecord>,
  signal: AbortSignal,
  done: (records: number) => void,
): Promise<{ records: number; forgotten: number }> {
  const counts = { records: 0, forgotten: 0 };
  let held: ArchiveRecord[] = [];
  const put = async (): Promise<void> => {
    const outcomes = held.length === 0 ? [] : await store.putRecords(held, shownOf);
    counts.records += held.length;
    counts.forgotten += outcomes.filter((outcome) => outcome === 'forgotten').length;
    held = [];
    done(counts.records);
  };
  for await (const record of records) {
    signal.throwIfAborted();
    held.push(record);
    if (held.length >= AT_A_TIME) await put();
  }
  await put();
  return counts;
}
