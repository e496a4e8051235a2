import { rename, rm } from 'node:fs/promises';
import { restoreInto } from '../../app/archive/restoring.ts';
import type { Store } from '../../store/store.ts';
import { type ArchiveOptions, lookingInto, openArchive, openToLook, placeOf } from '../archive.ts';
import { exitCodes, UsageError } from '../failure.ts';
import { exists } from '../output.ts';
import type { World } from '../world.ts';
import { asked } from './asked.ts';
import { makeWhole, refuseExisting } from './new-file.ts';
import { workBar } from './work-bar.ts';

export interface BackupOptions extends ArchiveOptions {
  readonly force?: boolean;
  readonly quiet?: boolean;
}

/** Copies the archive into a file while it is in use. */
export async function backupCommand(file: string, options: BackupOptions, world: World): Promise<number> {
  await refuseExisting(file, options.force === true);
  return lookingInto(options, world, async (store) => {
    const bar = workBar('backed up', world, options.quiet);
    try {
      await makeWhole(file, (partial) => store.backup(partial, (done, total) => bar.show(done, total)));
    } finally {
      bar.end();
    }
    if (!options.quiet) world.stderr.write(`The archive is backed up in ${file}\n`);
    return exitCodes.done;
  });
}

export interface RestoreOptions extends ArchiveOptions {
  readonly yes?: boolean;
  readonly quiet?: boolean;
}

/**
 * Puts a backup in the place of the archive, but for what that was told to forget since. The archive that was there is kept
 * beside it, under another name.
 */
export async function restoreCommand(file: string, options: RestoreOptions, world: World): Promise<number> {
  const place = placeOf(options, world);
  if (/^[a-z][a-z0-9+]+:\/\//i.test(place))
    throw new UsageError(
      `${place.split(':')[0]} archives are restored with the database's own tools, or with 'hearsay import' from an export`,
    );
  const isThere = await exists(place);
  if (isThere && !options.yes)
    await asked(
      world,
      `The archive '${place}' is replaced; what was taken in since the backup is not in it. Go on?`,
      '--yes',
    );
  const backup = await openArchive({ archive: file }, world, { readOnly: true });
  try {
    const present = isThere ? await openToLook(options, world) : null;
    const { kept, forgotten } = await replace(place, backup, present, options, world);
    if (!options.quiet) world.stderr.write(restoredText(place, kept, forgotten));
    return exitCodes.done;
  } finally {
    await backup.close();
  }
}

async function replace(
  place: string,
  backup: Store,
  present: Store | null,
  { quiet }: RestoreOptions,
  world: World,
): Promise<{ kept: string | null; forgotten: number }> {
  const partial = `${place}.${process.pid}.partial`;
  const bar = workBar('records restored', world, quiet);
  try {
    const fresh = await openArchive({ archive: partial }, world, { create: true });
    const { forgotten } = await restoreInto(fresh, backup, present, {
      signal: world.signal,
      done: (records) => bar.show(records, 0),
    }).finally(() => fresh.close());
    // Closing writes its log back into the file, so that the one file is the whole archive.
    await present?.close();
    const kept = present === null ? null : `${place}.replaced-${new Date().toISOString().replace(/[:.]/g, '-')}`;
    if (kept !== null) await rename(place, kept);
    await rename(partial, place);
    return { kept, forgotten };
  } catch (error) {
    await present?.close();
    for (const ending of ['', '-wal', '-shm']) await rm(partial + ending, { force: true });
    throw error;
  } finally {
    bar.end();
  }
}

function restoredText(place: string, kept: string | null, forgotten: number): string {
  const out =
    forgotten === 0 ? '' : ` ${forgotten.toLocaleString('en')} of its records were forgotten since and stay out.`;
  const old = kept === null ? '' : ` The archive that was there is ${kept}; delete it when you no longer need it.`;
  return `The backup is restored in '${place}'.${out}${old}\n`;
}
