import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Intake } from '../http/context.ts';
import { type Listening, listen, type Site, siteOf } from '../http/server.ts';
import type { Store } from '../store/store.ts';
import { type ArchiveOptions, openArchive, shownPlaceOf } from './archive.ts';
import { csvTable } from './csv.ts';
import { exitCodes, systemReason } from './failure.ts';
import type { ReadingOptions } from './intake-options.ts';
import { officesFor } from './intake.ts';
import { send } from './output.ts';
import { type AccessOptions, accessFor, hostNamesFor, within } from './serve/access.ts';
import { IntakeQueue } from './serve/intake.ts';
import type { World } from './world.ts';

export interface ServeOptions extends ArchiveOptions, ReadingOptions, AccessOptions {
  readonly port: number;
  readonly readOnly?: boolean;
  readonly public?: boolean;
  readonly quiet?: boolean;
}

/** Where `npm run build` puts the pages, seen from here as from the built command. */
const PAGES = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** Searches at once in threads of their own; each keeps up to 64 MB of the archive at hand. */
const MOST_SEARCHES = 4;

/** Serves the archive until the signal. Gives the exit code. */
export async function serveCommand(options: ServeOptions, world: World): Promise<number> {
  const site = await siteFor(options, world);
  const searchThreads = Math.min(MOST_SEARCHES, availableParallelism());
  const how = options.readOnly ? { readOnly: true } : { create: true };
  const store = await openArchive(options, world, { ...how, searchThreads });
  const intake = options.readOnly ? null : new IntakeQueue(store, options, world);
  try {
    const server = await listening(site(store, intake), options);
    await tell(server, options, world);
    await ended(world.signal);
    await server.close();
    return exitCodes.done;
  } finally {
    await intake?.close();
    await store.close();
  }
}

/** @throws {UsageError} before the archive is touched. */
async function siteFor(
  options: ServeOptions,
  { version, stderr }: World,
): Promise<(store: Store, intake: Intake | null) => Site> {
  const access = await accessFor(options);
  officesFor(options);
  const hostNames = hostNamesFor(options);
  const isTrusted = within(options.trustedProxy ?? []);
  const log = (error: unknown): void =>
    void stderr.write(`hearsay: ${error instanceof Error ? error.stack : String(error)}\n`);
  const rest = { version, isPublic: options.public === true, now: () => new Date().toISOString(), writeCsv: csvTable };
  return (store, intake) =>
    siteOf({
      api: { store, ...rest, intake },
      access,
      hostNames,
      isTrusted,
      limited: access.kind !== 'open',
      pages: PAGES,
      log,
    });
}

async function listening(site: Site, { host, port }: ServeOptions): Promise<Listening> {
  try {
    return await listen(site, host, port);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Error(`cannot listen on ${host}, port ${port}: ${refusals[code] ?? systemReason(error)}`, {
      cause: error,
    });
  }
}

const refusals: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is taken, perhaps by another hearsay serve; choose another with --port',
  EACCES: 'ports below 1024 are for the system; choose another with --port',
  EADDRNOTAVAIL: 'this machine has no such address; see --host',
  ENOTFOUND: 'no such host; see --host',
};

async function tell({ address }: Listening, options: ServeOptions, world: World): Promise<void> {
  await send(world.stdout, `${address}\n`);
  if (options.quiet) return;
  const who =
    options.auth !== undefined || options.proxyUserHeader !== undefined ? 'those who sign in' : 'this machine';
  world.stderr.write(`hearsay: serving ${shownPlaceOf(options, world)} to ${who}; Ctrl-C ends it.\n`);
}

const ended = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
