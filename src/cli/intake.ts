import { randomBytes } from 'node:crypto';
import { type Done, ingest, type Summary } from '../app/ingest/ingest.ts';
import { type ItemCollaborators, itemsIn } from '../app/ingest/items.ts';
import type { Named } from '../app/ingest/item.ts';
import type { Readings } from '../app/ingest/readings.ts';
import { entryOf } from '../app/keep.ts';
import type { Fetcher } from '../fetch/fetcher.ts';
import { openOffices } from '../offices.ts';
import { bytesSource } from '../readers/byte-source.ts';
import { usualLimits } from '../readers/limits.ts';
import type { Store } from '../store/store.ts';
import { UsageError } from './failure.ts';
import type { IntakeOptions } from './intake-options.ts';
import type { World } from './world.ts';

/** What is taken in, and how it is told. */
export interface Task {
  readonly named: AsyncIterable<Named>;
  readonly run: string;
  readonly worth: ItemCollaborators['worth'];
  readonly before: ItemCollaborators['before'];
  readonly onDone: (done: Done) => void | Promise<void>;
  readonly dryRun?: boolean;
  /** Instead of the intake's own. */
  readonly fetcher?: Fetcher;
}

/** Everything that taking in needs, put together: readers in threads, the web, the formats; to be closed. */
export interface Intake {
  readonly fetcher: Fetcher;
  take(task: Task): Promise<Summary>;
  close(): Promise<void>;
}

type IntakeStore = Pick<Store, 'standingOf' | 'add' | 'journal' | 'journaled'>;

/** @throws {UsageError} where an option makes no sense. */
export async function openIntake(store: IntakeStore, options: IntakeOptions, world: World): Promise<Intake> {
  const [{ unpack }, { containersFor }] = await Promise.all([
    import('../readers/unpack.ts'),
    import('../readers/containers.ts'),
  ]);
  const { signal } = world;
  const { map, published } = options;
  const [fetcher, book] = [await fetcherFor(options, world), officesFor(options)];
  const readings = await readingsFor(options, world);
  const opening = { limits: usualLimits, signal, ...(map && { map }) };
  return {
    fetcher,
    take: ({ named, worth, before, ...task }) =>
      ingest({
        ...{ store, readings, signal, now: () => new Date().toISOString(), ...(published && { published }) },
        entryOf: (reading, journal, at) => entryOf(reading, journal, at, book),
        items: itemsIn(named, {
          ...{ worth, before, signal, fetcher: task.fetcher ?? fetcher, sourceOf: bytesSource },
          listed: (key) => store.journaled(key),
          unpack: (source) => unpack(source, containersFor(map), opening),
        }),
        ...task,
      }),
    close: async () => {
      await Promise.all([readings.close(), fetcher.close()]);
    },
  };
}

async function fetcherFor({ allowHost = [], contact, ignoreTdm }: IntakeOptions, { version }: World): Promise<Fetcher> {
  const { openFetcher } = await import('../fetch/open-fetcher.ts');
  const options = { version, allowHosts: allowHost, ...(contact && { contact }), ...(ignoreTdm && { ignoreTdm }) };
  return asUsage(() => openFetcher(options));
}

/** @throws {UsageError} where the folder has none. */
export const officesFor = ({ offices }: Pick<IntakeOptions, 'offices'>) => asUsage(() => openOffices(offices));

async function readingsFor({ jobs, timeLimit, offices }: IntakeOptions, world: World): Promise<Readings> {
  return world.openReadings({
    ...(jobs !== undefined && { workers: jobs }),
    ...(timeLimit !== undefined && { timeLimit }),
    ...(offices !== undefined && { offices }),
  });
}

function asUsage<T>(open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** A name for one run that sorts by time: `20241128T093000-3fa9`. */
export const newRun = (now = new Date()): string =>
  `${now.toISOString().replace(/[-:]|\..*$/g, '')}-${randomBytes(2).toString('hex')}`;
