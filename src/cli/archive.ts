import type { Command } from 'commander';
import type { OpenOptions } from '../store/open-options.ts';
import { shownPlace } from '../store/shown-place.ts';
import type { Store } from '../store/store.ts';
import type { World } from './world.ts';

export interface ArchiveOptions {
  readonly archive?: string;
}

/** The archive that commands take where none is named. */
const USUAL = 'hearsay.db';

/** Lets people say which archive a command works on. */
export const archiveOption = (command: Command): Command =>
  command.option(
    '-a, --archive <place>',
    'the archive: a file, or postgres://…; without it HEARSAY_ARCHIVE, else ./hearsay.db',
  );

/** Where the archive is: as the option says, else the environment, else in the present folder. */
export const placeOf = ({ archive }: ArchiveOptions, { environment }: World): string =>
  archive ?? (environment['HEARSAY_ARCHIVE'] || USUAL);

/** The same, for messages: without a password. */
export const shownPlaceOf = (options: ArchiveOptions, world: World): string => shownPlace(placeOf(options, world));

/** @throws {StoreError} where it cannot be opened; the message says what to do. */
export async function openArchive(options: ArchiveOptions, world: World, how: OpenOptions = {}): Promise<Store> {
  const { openStore } = await import('../store/index.ts');
  return openStore(placeOf(options, world), how);
}

/** Opens the archive for as long as the work takes. */
export async function withArchive<Result>(
  options: ArchiveOptions,
  world: World,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  return during(await openArchive(options, world), work);
}

/** The same for what only looks. */
export async function lookingInto<Result>(
  options: ArchiveOptions,
  world: World,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  return during(await openToLook(options, world), work);
}

/** An archive that may not be written is looked at all the same, where its folder may be. */
export async function openToLook(options: ArchiveOptions, world: World): Promise<Store> {
  const { StoreError } = await import('../store/store.ts');
  return openArchive(options, world).catch((error: unknown) => {
    if (error instanceof StoreError && error.code === 'read-only')
      return openArchive(options, world, { readOnly: true });
    throw error;
  });
}

async function during<Result>(store: Store, work: (store: Store) => Promise<Result>): Promise<Result> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
