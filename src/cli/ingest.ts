import { resolve } from 'node:path';
import type { Done, Summary } from '../app/ingest/ingest.ts';
import type { ItemCollaborators } from '../app/ingest/items.ts';
import { isDone } from '../app/ingest/stamp.ts';
import { type Store, StoreError } from '../store/store.ts';
import { openArchive, placeOf } from './archive.ts';
import { UsageError } from './failure.ts';
import { newRun, openIntake } from './intake.ts';
import type { IntakeOptions } from './intake-options.ts';
import { chooseProgress } from './ingest-progress.ts';
import { exitCodeOf } from './ingest-report.ts';
import { openTelling } from './ingest-telling.ts';
import { Journey } from './journey.ts';
import { type NamedOptions, namedBy } from './named.ts';
import type { World } from './world.ts';

export interface IngestOptions extends IntakeOptions {
  readonly dryRun?: boolean;
  /** Look at everything again, whatever the journal says. */
  readonly reread?: boolean;
}

/** Takes in what the arguments name. Gives the exit code. */
export async function ingestCommand(names: readonly string[], options: IngestOptions, world: World): Promise<number> {
  const given = inputs(names, world);
  const store = await archiveFor(options, world);
  try {
    const worth: ItemCollaborators['worth'] = async (key, stamp) =>
      !options.reread && isDone(await store.journaled(key), stamp) ? 'pass' : 'take';
    const before = async (key: string) => (options.reread ? null : store.journaled(key));
    return exitCodeOf(await takeIn(given, store, { worth, before }, options, world));
  } finally {
    await store.close();
  }
}

function inputs(names: readonly string[], { stdin }: World): readonly string[] {
  if (names.length > 0) return names;
  if (stdin.isTTY) throw new UsageError('nothing to take in; name files, folders or addresses, or pipe something in');
  return ['-'];
}

export type IngestStore = Pick<Store, 'standingOf' | 'add' | 'journal' | 'journaled' | 'close'>;

/** Takes in what is named, and tells people of it while it lasts and at the end. */
export async function takeIn(
  names: readonly string[],
  store: IngestStore,
  journal: Pick<ItemCollaborators, 'worth' | 'before'>,
  options: IngestOptions,
  world: World,
): Promise<Summary> {
  const journey = new Journey();
  const intake = await openIntake(store, options, world);
  const progress = await chooseProgress(options, journey.reached, world);
  const telling = openTelling(progress, options, world);
  try {
    const walk: NamedOptions = { ...world, except: filesOf(placeOf(options, world)) };
    if (progress.isBar) journey.measure(namedBy(names, walk)).catch(() => {});
    const summary = await intake.take({
      ...{ ...journal, named: journey.follow(namedBy(names, walk)), run: newRun() },
      onDone: (done: Done) => telling.done(done),
      dryRun: options.dryRun === true,
    });
    await telling.summary(summary);
    return summary;
  } finally {
    progress.end();
    await intake.close();
  }
}

/** What an archive consists of on disk. */
function filesOf(place: string): ReadonlySet<string> {
  const path = resolve(place);
  return new Set([path, `${path}-wal`, `${path}-shm`, `${path}-journal`]);
}

async function archiveFor(options: IngestOptions, world: World): Promise<IngestStore> {
  if (!options.dryRun) return openArchive(options, world, { create: true });
  try {
    return await openArchive(options, world, { readOnly: true });
  } catch (error) {
    // Where there is no archive yet, everything would be new.
    if (error instanceof StoreError && error.code === 'missing') return nothingYet;
    throw error;
  }
}

const never = (): never => {
  throw new Error('A dry run stores nothing.');
};

const nothingYet: IngestStore = {
  standingOf: async () => 'new',
  journaled: async () => null,
  add: never,
  journal: never,
  close: async () => {},
};
