import { stat } from 'node:fs/promises';
import { isAddress, sourcesOf } from '../app/ingest/key.ts';
import type { JournalEntry, JournalQuery, Outcome } from '../store/journal.ts';
import type { Store } from '../store/store.ts';
import { openArchive } from './archive.ts';
import { type Listing, writeList } from './archive/tables.ts';
import { exitCodes } from './failure.ts';
import { takeIn } from './ingest.ts';
import { exitCodeOf, printable } from './ingest-report.ts';
import type { IntakeOptions } from './intake-options.ts';
import type { ListFormat } from './list-format.ts';
import type { World } from './world.ts';

export interface JournalOptions extends IntakeOptions {
  readonly outcome?: readonly Outcome[];
  readonly run?: string;
  readonly key?: string;
  /** Every try of a thing, not only its last. */
  readonly history?: boolean;
  readonly all?: boolean;
  readonly limit: number;
  readonly cursor?: string;
  readonly format: ListFormat;
}

/** Lists what was taken in and what became of it. Gives the exit code. */
export async function listJournal(options: JournalOptions, world: World): Promise<number> {
  const store = await openArchive(options, world, { readOnly: true });
  let next: string | null = null;
  async function* pages(): AsyncGenerator<readonly JournalEntry[]> {
    for await (const page of pagesOf(store, queryOf(options), options.all === true)) {
      world.signal.throwIfAborted();
      next = page.next;
      yield page.items;
    }
  }
  try {
    const count = await writeList(world, options.format, listing, pages());
    if (next !== null && !options.all) world.stderr.write(`hearsay: there is more; go on with --cursor ${next}\n`);
    else if (count === 0 && options.format === 'text')
      world.stderr.write('hearsay: the journal has nothing of that.\n');
    return exitCodes.done;
  } finally {
    await store.close();
  }
}

const queryOf = ({ outcome, run, key, history, limit, cursor }: JournalOptions): JournalQuery => ({
  ...{ limit, cursor: cursor ?? null, latest: !history },
  ...(outcome && { outcomes: outcome }),
  ...(run !== undefined && { run }),
  ...(key !== undefined && { key }),
});

async function* pagesOf(store: Pick<Store, 'journalEntries'>, query: JournalQuery, all: boolean) {
  let { cursor } = query;
  do {
    const page = await store.journalEntries({ ...query, cursor });
    yield page;
    cursor = all ? page.next : null;
  } while (cursor !== null);
}

const COLUMNS = ['at', 'outcome', 'key', 'rule', 'reason', 'attempts', 'documentId', 'run', 'stamp'] as const;

const listing: Listing<JournalEntry> = {
  columns: COLUMNS,
  cells: (entry) => COLUMNS.map((column) => entry[column]),
  lines: ({ at, outcome, key, rule, reason, attempts, documentId }) => [
    `${at.slice(0, 16).replace('T', ' ')}  ${outcome.padEnd(9)}  ${printable(key)}`,
    ...(reason === null ? [] : [`    ${reason}${attempts > 1 ? ` (tried ${attempts} times)` : ''} [${rule}]`]),
    ...(documentId === null ? [] : [`    document ${documentId}`]),
  ],
};

/** What is tried again where nobody says otherwise: what may turn out well the next time. */
const RETRIED: readonly Outcome[] = ['failed', 'set_aside'];

/** Takes those things in again that the journal has with these outcomes. Gives the exit code. */
export async function retryJournal(options: JournalOptions, world: World): Promise<number> {
  const store = await openArchive(options, world);
  try {
    const keys = await keysOf(store, { ...queryOf({ outcome: RETRIED, ...options }), limit: 1000, cursor: null });
    if (keys.size === 0) {
      if (!options.quiet) world.stderr.write('hearsay: there is nothing to try again.\n');
      return exitCodes.done;
    }
    const names = await namesOf(keys);
    const worth = async (key: string) => (keys.delete(key) ? 'take' : 'ignore');
    const summary = await takeIn(names, store, { worth, before: async () => null }, options, world);
    if (!summary.interrupted) for (const key of keys) world.stderr.write(`hearsay: ${printable(key)}: ${LOST}\n`);
    return keys.size > 0 ? exitCodes.someFailed : exitCodeOf(summary);
  } finally {
    await store.close();
  }
}

const LOST = 'it is no longer where it was; the journal keeps what became of it then';

async function keysOf(store: Pick<Store, 'journalEntries'>, query: JournalQuery): Promise<Set<string>> {
  const keys: string[] = [];
  for await (const { items } of pagesOf(store, { ...query, latest: true }, true))
    keys.push(...items.map(({ key }) => key));
  // In the order in which they were met.
  return new Set(keys.reverse());
}

/** Each file and address that has to be opened, once. */
async function namesOf(keys: ReadonlySet<string>): Promise<readonly string[]> {
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
