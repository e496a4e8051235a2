import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { ArchiveRecord } from '../src/store/records.ts';
import { openStore } from '../src/store/index.ts';
import { command, Workplace } from './cli/process.ts';
import { saidArticle, unlikeWords } from './unlike.ts';

/** So often is one ingest killed before it is let come to its end. */
const MOST_KILLS = 2;

/** One ingest that was killed, again and again, until one came through. */
export interface KilledRun {
  readonly kills: number;
  /** The records in which its archive differs from that of an unbroken run. */
  readonly differences: readonly string[];
}

/** An ingest of a folder with files, a collection, a packed collection, doubles, versions and broken things. */
export class KillRuns {
  readonly place = new Workplace();
  #whole: readonly string[] = [];
  /** Milliseconds that the unbroken run took. */
  #duration = 0;

  constructor() {
    const line = (id: string, text: string) => JSON.stringify({ id, text });
    for (let i = 0; i < 12; i++) this.place.put(`in/${String(i).padStart(2, '0')}.txt`, saidArticle(`File ${i}`));
    const lines = Array.from({ length: 10 }, (_, i) => line(`l${i}`, saidArticle(`Line ${i}`)));
    this.place.put(
      'in/a.jsonl',
      [...lines.slice(0, 5), '{"id":', line('same', saidArticle('File 3')), ...lines.slice(5)].join('\n'),
    );
    const updated = saidArticle('Line 4') + unlikeWords('more', 6);
    const packed = [
      line('v', updated),
      line('e', ''),
      ...Array.from({ length: 8 }, (_, i) => line(`p${i}`, saidArticle(`Packed ${i}`))),
    ];
    this.place.put('in/b.jsonl.gz', gzipSync(packed.join('\n')));
    this.place.put('in/c.bin', new Uint8Array([0, 1, 2]));
    this.place.put('in/d.txt', saidArticle('THROW THE READER'));
  }

  /** Must come first. */
  async unbroken(): Promise<void> {
    const begun = performance.now();
    await this.#ingest('whole.db', null);
    this.#duration = performance.now() - begun;
    this.#whole = await recordsOf(this.place.path('whole.db'));
  }

  get records(): readonly string[] {
    return this.#whole;
  }

  /** @param random gives numbers from 0 to 1, the same at every run of the test. */
  async killed(random: () => number): Promise<KilledRun> {
    const name = 'killed.db';
    let kills = 0;
    while (kills < MOST_KILLS && !(await this.#ingest(name, (0.1 + random()) * this.#duration))) kills++;
    await this.#ingest(name, null);
    const records = await recordsOf(this.place.path(name));
    for (const ending of ['', '-wal', '-shm']) rmSync(this.place.path(name + ending), { force: true });
    return { kills, differences: differences(this.#whole, records) };
  }

  remove(): void {
    this.place.remove();
  }

  /** True where it came to its end before it was killed, after so many ms. */
  #ingest(archive: string, killAfter: number | null): Promise<boolean> {
    const child: ChildProcess = spawn(process.execPath, [command, 'ingest', 'in', '--quiet', '--archive', archive], {
      cwd: this.place.folder,
      env: { ...process.env, STAND_IN_DELAY: '25' },
      stdio: 'ignore',
    });
    const timer = killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    return new Promise((resolve) =>
      child.on('close', (code) => {
        clearTimeout(timer);
        resolve(code !== null);
      }),
    );
  }
}

/**
 * What an archive exports, a line a record, times and names of runs aside. Of the journal the last entry of each key counts:
 * what failed is tried again by every run.
 */
async function recordsOf(path: string): Promise<readonly string[]> {
  const store = await openStore(path, { readOnly: true });
  const lines: string[] = [];
  const journal = new Map<string, string>();
  for await (const record of store.records()) {
    const line = JSON.stringify(timeless(record));
    if (record.type === 'journal') journal.set(record.key, line);
    else lines.push(line);
  }
  await store.close();
  return [...lines, ...[...journal].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)];
}

function timeless(record: ArchiveRecord): object {
  const {
    at: _,
    addedAt: __,
    readAt: ___,
    run: ____,
    attempts: _____,
    ...rest
  } = record as unknown as Record<string, unknown>;
  return record.type === 'journal' ? { ...rest, id: null } : rest;
}

function differences(whole: readonly string[], records: readonly string[]): string[] {
  const [wanted, found] = [new Set(whole), new Set(records)];
  const short = (line: string): string => line.slice(0, 300);
  return [
    ...whole.filter((line) => !found.has(line)).map((line) => `lost: ${short(line)}`),
    ...records.filter((line) => !wanted.has(line)).map((line) => `new: ${short(line)}`),
    ...(whole.length === records.length ? [] : [`${records.length} records instead of ${whole.length}`]),
    ...(whole.join() === records.join() ? [] : ['another order']),
  ];
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
