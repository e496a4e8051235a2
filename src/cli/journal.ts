import type { JournalEntry, JournalQuery, Outcome } from '../store/journal.ts';
import { openArchive } from './archive.ts';
import { type Listing, writeList } from './archive/tables.ts';
import { exitCodes } from './failure.ts';
import { takeIn } from './ingest.ts';
import { exitCodeOf, printable } from './ingest-report.ts';
import type { IntakeOptions } from './intake-options.ts';
import type { ListFormat } from './list-format.ts';
import { keysOf, LOST, namesOf, pagesOf, RETRIED } from './retry.ts';
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
