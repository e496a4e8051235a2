import type { ArchiveRecord } from '../../store/records.ts';
import { type PutOutcome, type Store, StoreError } from '../../store/store.ts';
import { shownOf } from '../corrections/correct.ts';
import { type LastDocument, recordIn } from './records.ts';

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
}

export interface BrokenLine {
  readonly line: number;
  readonly problem: string;
}

/** So many records, or UTF-16 units of lines, are put into the archive at a time. */
const MOST_RECORDS = 200;
const MOST_UNITS = 4_000_000;

export type ImportCounts = Record<PutOutcome | 'broken', number>;

interface Held {
  readonly line: number;
  readonly record: ArchiveRecord;
}

/**
 * Puts the lines of an export into an archive. A broken line is told of and left out, the rest goes on; what the archive
 * has is left alone, what it was told to forget stays out.
 */
export async function importLines(
  store: Store,
  lines: AsyncIterable<Line>,
  told: { readonly broken: (line: BrokenLine) => void; readonly signal: AbortSignal },
): Promise<ImportCounts> {
  const counts: ImportCounts = { added: 0, known: 0, forgotten: 0, broken: 0 };
  const broken = (line: BrokenLine): void => {
    counts.broken++;
    told.broken(line);
  };
  let held: Held[] = [];
  let units = 0;
  const put = async (): Promise<void> => {
    const all = held;
    [held, units] = [[], 0];
    for (const outcome of await putAll(store, all, broken)) counts[outcome]++;
  };
  let last: LastDocument = null;
  for await (const { number, text } of lines) {
    told.signal.throwIfAborted();
    if (text.trim() === '') continue;
    const record = recordIn(text, last);
    if ('problem' in record) {
      // The readings of a broken document are told of by themselves.
      if (looksLikeDocument(text)) last = null;
      broken({ line: number, problem: record.problem });
      continue;
    }
    if (record.type === 'document') last = record;
    held.push({ line: number, record });
    units += text.length;
    if (held.length >= MOST_RECORDS || units >= MOST_UNITS) await put();
  }
  await put();
  return counts;
}

const looksLikeDocument = (text: string): boolean => /"type"\s*:\s*"document"/.test(text.slice(0, 200));

/** All at once; where the archive refuses them, one by one, so that only the one that is wrong stays out. */
async function putAll(store: Store, held: readonly Held[], broken: (line: BrokenLine) => void): Promise<PutOutcome[]> {
  if (held.length === 0) return [];
  try {
    return [
      ...(await store.putRecords(
        held.map(({ record }) => record),
        shownOf,
      )),
    ];
  } catch (error) {
    if (error instanceof StoreError || !(error instanceof Error)) throw error;
    if (held.length === 1) {
      broken({ line: (held[0] as Held).line, problem: `cannot be taken in: ${error.message}` });
      return [];
    }
  }
  const outcomes: PutOutcome[] = [];
  for (const one of held) outcomes.push(...(await putAll(store, [one], broken)));
  return outcomes;
}
