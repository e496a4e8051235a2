import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Named } from '../../app/ingest/item.ts';
import type { Done } from '../../app/ingest/ingest.ts';
import { isDone } from '../../app/ingest/stamp.ts';
import type { Intake as ServedIntake } from '../../http/context.ts';
import { bytesSource } from '../../readers/byte-source.ts';
import type { Outcome } from '../../store/journal.ts';
import type { Store } from '../../store/store.ts';
import { type Intake, newRun, openIntake, type Task } from '../intake.ts';
import type { ReadingOptions } from '../intake-options.ts';
import { namedBy } from '../named.ts';
import { keysOf, LOST, namesOf, RETRIED } from '../retry.ts';
import type { World } from '../world.ts';
import { RunEvents } from './run-events.ts';

type What = Parameters<ServedIntake['start']>[0];
type Work = Pick<Task, 'named' | 'worth' | 'before'> & { readonly leftOver?: () => readonly Missed[] };
type Missed = { readonly key: string; readonly reason: string };

/** Runs whose events are kept. */
const RUNS = 50;

/** The articles that come with Hearsay, seen from here as from the built command. */
const EXAMPLES = fileURLToPath(new URL('../../../examples', import.meta.url));

/** Takes in what the pages and programs ask for, one run after another, with threads that read beside the server. */
export class IntakeQueue implements ServedIntake {
  readonly #store: Store;
  readonly #options: ReadingOptions;
  readonly #world: World;
  readonly #ending = new AbortController();
  readonly #runs = new Map<string, RunEvents>();
  /** Open while there is work: threads that wait hold a model each. */
  #open: Promise<Intake> | null = null;
  #last: Promise<void> = Promise.resolve();
  #waiting = 0;

  /** @param world its signal ends the runs, between two articles. */
  constructor(store: Store, options: ReadingOptions, world: World) {
    this.#store = store;
    this.#options = options;
    this.#world = { ...world, signal: AbortSignal.any([world.signal, this.#ending.signal]) };
  }

  start(what: What): string {
    return this.#enqueue(async () => ({
      named: this.#named(what),
      worth: async (key, stamp) => (isDone(await this.#store.journaled(key), stamp) ? 'pass' : 'take'),
      before: (key) => this.#store.journaled(key),
    }));
  }

  retry(keys: readonly string[] | null): string {
    return this.#enqueue(() => this.#again(keys));
  }

  events(run: string, from: number, signal: AbortSignal) {
    return this.#runs.get(run)?.from(from, signal) ?? null;
  }

  /** Ends the run in progress between two articles; those that wait do not begin. */
  async close(): Promise<void> {
    this.#ending.abort();
    await this.#last;
  }

  #enqueue(prepare: () => Promise<Work>): string {
    const run = newRun();
    const events = new RunEvents();
    this.#runs.set(run, events);
    const [oldest = run] = this.#runs.keys();
    if (this.#runs.size > RUNS) this.#runs.delete(oldest);
    this.#waiting++;
    this.#last = this.#last.then(() => this.#carryOut(run, events, prepare));
    return run;
  }

  /** Never rejects: what goes wrong is the run's last event. */
  async #carryOut(run: string, events: RunEvents, prepare: () => Promise<Work>): Promise<void> {
    const counts: Partial<Record<Outcome, number>> = {};
    const onDone = async (done: Done): Promise<void> => {
      counts[done.outcome] = (counts[done.outcome] ?? 0) + 1;
      events.add({ type: 'item', ...(await this.#told(done)) });
    };
    let trouble: string | null = null;
    try {
      const { leftOver, ...work } = await prepare();
      const { interrupted } = await (await this.#intake()).take({ ...work, run, onDone });
      for (const missed of interrupted ? [] : (leftOver?.() ?? []))
        await onDone({ ...nowhere, ...missed, name: missed.key });
      if (interrupted) trouble = 'The server was ended before this was done.';
    } catch (error) {
      trouble = error instanceof Error ? error.message : String(error);
    }
    events.add({ type: 'finished', counts, trouble });
    if (--this.#waiting === 0) await this.#rest();
  }

  /** Of what the archive knew, the journal says in which document it is. */
  async #told({ key, name, outcome, documentId, reason }: Done) {
    const known = documentId ?? (outcome === 'known' ? (await this.#store.journaled(key))?.documentId : null) ?? null;
    return { key, name, outcome, documentId: known, reason };
  }

  #intake(): Promise<Intake> {
    this.#open ??= openIntake(this.#store, this.#options, this.#world);
    return this.#open;
  }

  async #rest(): Promise<void> {
    const open = this.#open;
    this.#open = null;
    await (await open?.catch(() => null))?.close();
  }

  async *#named({ addresses, files, examples }: What): AsyncGenerator<Named> {
    if (examples) yield* namedBy(await exampleFiles(), { ...this.#world, except: new Set() });
    for (const address of addresses) yield { type: 'address', address };
    for (const { name, bytes } of files) yield uploaded(name, bytes);
  }

  /** Only what the journal has: nobody gets at files of this machine by naming them. */
  async #again(asked: readonly string[] | null): Promise<Work> {
    const failed = await keysOf(this.#store, { outcomes: RETRIED, limit: 1000, cursor: null });
    const keys = asked === null ? failed : new Set(asked.filter((key) => failed.has(key)));
    const missed: Missed[] = (asked ?? [])
      .filter((key) => !failed.has(key))
      .map((key) => ({ key, reason: NOT_FAILED }));
    for (const key of [...keys].filter((key) => key.startsWith(UPLOAD))) {
      keys.delete(key);
      missed.push({ key, reason: NOT_KEPT });
    }
    return {
      named: namedBy(await namesOf(keys), { ...this.#world, except: new Set() }),
      worth: async (key) => (keys.delete(key) ? 'take' : 'ignore'),
      before: async () => null,
      leftOver: () => [...missed, ...[...keys].map((key) => ({ key, reason: LOST }))],
    };
  }
}

const UPLOAD = 'upload:';
const NOT_KEPT = 'A file that was sent is not kept where it failed. Send it again.';
const NOT_FAILED = 'The journal has no failure under this key.';
const nowhere = { outcome: 'failed', rule: null, documentId: null, statements: null } as const;

/** The same file under the same name is the same thing, and passed over the next time. */
function uploaded(given: string, bytes: Uint8Array): Named {
  const name = plainName(given);
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const open = async () => ({ source: bytesSource(name, bytes), close: async () => {} });
  return { type: 'bytes', key: `${UPLOAD}${name}#${digest}`, stamp: digest, name, open };
}

/** As a browser should have sent it: without folders, and nothing that looks like a way inside another file. */
const plainName = (name: string): string =>
  name
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{Cc}\p{Cf}›]/gu, ' ')
    .trim()
    .slice(0, 200) || 'unnamed';

async function exampleFiles(): Promise<readonly string[]> {
  const names = await readdir(EXAMPLES);
  return names
    .filter((name) => /\.(?:txt|html|md)$/.test(name) && name !== 'README.md')
    .map((name) => join(EXAMPLES, name));
}
