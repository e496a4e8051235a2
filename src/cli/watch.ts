import { setTimeout as sleep } from 'node:timers/promises';
import type { Summary } from '../app/ingest/ingest.ts';
import { addressKey, isAddress } from '../app/ingest/key.ts';
import { firstPoll, nextPoll, type PollResult } from '../app/ingest/polls.ts';
import { isDone } from '../app/ingest/stamp.ts';
import type { Fetched, Fetcher } from '../fetch/fetcher.ts';
import { OUTCOMES, type Poll } from '../store/journal.ts';
import type { Store } from '../store/store.ts';
import { openArchive } from './archive.ts';
import { type Listing, writeList } from './archive/tables.ts';
import { exitCodes, UsageError } from './failure.ts';
import { isAmiss, lineOf, printable } from './ingest-report.ts';
import { type Intake, newRun, openIntake } from './intake.ts';
import type { IntakeOptions } from './intake-options.ts';
import { send } from './output.ts';
import { Repeats } from './repeats.ts';
import type { ListFormat } from './list-format.ts';
import type { World } from './world.ts';

export interface WatchOptions extends IntakeOptions {
  readonly once?: boolean;
  readonly list?: boolean;
  readonly remove?: boolean;
  /** The least time between two polls, in milliseconds. */
  readonly every?: number;
  readonly format: ListFormat;
}

const QUARTER = 15 * 60_000;

/** The schedule is looked at this often, in ms: another process may have added to it. */
const LOOK = 60_000;

/** Polls feeds, sitemaps and pages by the archive's schedule. Gives the exit code. */
export async function watchCommand(names: readonly string[], options: WatchOptions, world: World): Promise<number> {
  const addresses = names.map(checked);
  if (options.list) return list(options, world);
  const store = await openArchive(options, world, { create: true });
  try {
    if (options.remove) return await remove(addresses, store, world);
    await schedule(addresses, store, options);
    if ((await store.polls(null)).length === 0)
      throw new UsageError('nothing is watched yet; name feeds, sitemaps or pages');
    return await keepWatch(store, options, world);
  } finally {
    await store.close();
  }
}

function checked(name: string): string {
  if (!isAddress(name) || !URL.canParse(name))
    throw new UsageError(`'${name}' is no address; give one that begins with http:// or https://`);
  return addressKey(name);
}

const listing: Listing<Poll> = {
  columns: ['address', 'nextAt', 'lastAt', 'interval', 'least', 'failures', 'lastReason'],
  cells: ({ address, nextAt, lastAt, interval, least, failures, lastReason }) => [
    ...[address, nextAt, lastAt, interval, least, failures, lastReason],
  ],
  lines: ({ address, nextAt, interval, lastAt, lastReason, failures }) => [
    `${printable(address)}`,
    `    next ${nextAt}, every ${minutes(interval)} min; last ${lastAt ?? 'never'}`,
    ...(lastReason === null ? [] : [`    failed ${failures} times: ${lastReason}`]),
  ],
};

const minutes = (milliseconds: number): string => (milliseconds / 60_000).toFixed(0);

async function list(options: WatchOptions, world: World): Promise<number> {
  const store = await openArchive(options, world, { readOnly: true });
  async function* pages() {
    yield await store.polls(null);
  }
  try {
    await writeList(world, options.format, listing, pages());
    return exitCodes.done;
  } finally {
    await store.close();
  }
}

async function remove(addresses: readonly string[], store: Store, { stderr }: World): Promise<number> {
  let missing = 0;
  for (const address of addresses) {
    if (await store.removePoll(address)) continue;
    missing++;
    stderr.write(`hearsay: ${printable(address)}: it is not watched; see 'hearsay watch --list'\n`);
  }
  return missing > 0 ? exitCodes.someFailed : exitCodes.done;
}

/** Those that are new are due at once. */
async function schedule(addresses: readonly string[], store: Store, { every }: WatchOptions): Promise<void> {
  const known = new Map((await store.polls(null)).map((poll) => [poll.address, poll]));
  for (const address of addresses) {
    const poll = known.get(address);
    if (!poll) await store.savePoll(firstPoll(address, every ?? QUARTER, new Date()));
    else if (every !== undefined)
      await store.savePoll({ ...poll, least: every, interval: Math.max(every, poll.interval) });
  }
}

async function keepWatch(store: Store, options: WatchOptions, world: World): Promise<number> {
  const intake = await openIntake(store, options, world);
  const { signal } = world;
  let failed = 0;
  try {
    while (!signal.aborted) {
      for (const poll of await store.polls(new Date().toISOString())) {
        if (signal.aborted) break;
        if (!(await askOnce(poll, store, intake, options, world))) failed++;
      }
      if (options.once) break;
      await pause(await store.polls(null), signal);
    }
  } finally {
    await intake.close();
  }
  if (options.once && signal.aborted) return exitCodes.interrupted;
  // Without --once there is no other end than being ended.
  return options.once && failed > 0 ? exitCodes.someFailed : exitCodes.done;
}

async function pause(polls: readonly Poll[], signal: AbortSignal): Promise<void> {
  const next = Math.min(...polls.map(({ nextAt }) => Date.parse(nextAt)));
  const wait = Math.min(LOOK, Math.max(1000, next - Date.now()));
  await sleep(wait, undefined, { signal }).catch(() => {});
}

/** Asks one source and takes in what is new. False where something went wrong. */
async function askOnce(
  poll: Poll,
  store: Store,
  intake: Intake,
  options: WatchOptions,
  world: World,
): Promise<boolean> {
  let came: Fetched | null = null;
  const repeats = new Repeats();
  const fetcher: Fetcher = {
    close: () => intake.fetcher.close(),
    // The source itself is asked what changed since it was polled; what it names, since it was taken in.
    fetch: async (request) => {
      if (came !== null) return intake.fetcher.fetch(request);
      const { etag, lastModified } = poll;
      came = await intake.fetcher.fetch({ ...request, etag, lastModified });
      return came;
    },
  };
  const summary = await intake.take({
    named: once(poll.address),
    run: newRun(),
    fetcher,
    worth: async (key, stamp) => (isDone(await store.journaled(key), stamp) ? 'pass' : 'take'),
    before: (key) => store.journaled(key),
    onDone: async (done) => {
      if (options.json && done.outcome !== 'unchanged')
        await send(world.stdout, `${JSON.stringify({ event: 'item', ...done })}\n`);
      if (isAmiss(done)) {
        if (options.verbose || repeats.isNews(done)) world.stderr.write(`hearsay: ${lineOf(done)}\n`);
      } else if (options.verbose) world.stderr.write(`${lineOf(done)}\n`);
    },
  });
  for (const repeated of repeats.lines()) world.stderr.write(`hearsay: ${repeated}\n`);
  // What was not looked at to its end is asked again as if it had not been.
  if (summary.interrupted || came === null) return false;
  const result = resultOf(came, summary);
  const next = nextPoll(poll, result, new Date());
  await store.savePoll(next);
  await tell(next, result, summary, options, world);
  return result.came !== 'failed' && summary.outcomes.failed === 0;
}

async function* once(address: string) {
  yield { type: 'address', address } as const;
}

function resultOf(came: Fetched, { outcomes }: Summary): PollResult {
  if (came.outcome === 'unchanged') return { came: 'unchanged' };
  if (came.outcome !== 'fetched') return { came: 'failed', reason: came.reason, retryAfter: came.retryAfter };
  // Where something in it failed, it must be given whole the next time.
  const known = outcomes.failed > 0 ? { etag: null, lastModified: null } : came;
  const { etag, lastModified } = known;
  return { came: 'changed', etag, lastModified, newItems: outcomes.stored + outcomes.version };
}

async function tell(
  { address, nextAt }: Poll,
  result: PollResult,
  { outcomes, total }: Summary,
  { quiet = false, json = false }: WatchOptions,
  { stdout, stderr }: World,
): Promise<void> {
  if (json) await send(stdout, `${JSON.stringify({ event: 'poll', address, ...result, outcomes, total, nextAt })}\n`);
  else if (!quiet) {
    const counts = OUTCOMES.filter((outcome) => outcomes[outcome] > 0).map(
      (outcome) => `${outcomes[outcome]} ${outcome}`,
    );
    stderr.write(`${printable(address)}: ${counts.join(', ') || result.came}; next at ${nextAt.slice(11, 16)}\n`);
  }
}
