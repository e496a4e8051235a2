import { importLines } from '../../app/archive/importing.ts';
import { goldLines } from '../../app/corrections/gold.ts';
import type { Store } from '../../store/store.ts';
import { type ArchiveOptions, lookingInto, openArchive } from '../archive.ts';
import { exitCodes } from '../failure.ts';
import { send } from '../output.ts';
import type { World } from '../world.ts';
import { lineSource } from './line-source.ts';
import { refuseExisting, writeText } from './new-file.ts';
import { type WorkBar, workBar } from './work-bar.ts';

export interface ExportOptions extends ArchiveOptions {
  readonly gold?: boolean;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

/** Lines are written in pieces of so many UTF-16 units. */
const PIECE = 64 * 1024;

/** Writes the whole archive, or its gold, as JSON Lines, to a file or, for `-`, to standard output. */
export async function exportCommand(file: string, options: ExportOptions, world: World): Promise<number> {
  if (file !== '-') await refuseExisting(file, options.force === true);
  return lookingInto(options, world, async (store) => {
    const what = options.gold ? 'articles' : 'records';
    const bar = workBar(`${what} written`, world, options.quiet);
    const counted = { lines: 0 };
    const text = piecesOf(options.gold ? goldLines(store) : recordLines(store), counted, bar, world.signal);
    try {
      if (file === '-') for await (const piece of text) await send(world.stdout, piece);
      else await writeText(file, text, world.signal);
    } finally {
      bar.end();
    }
    if (!options.quiet)
      world.stderr.write(`${counted.lines.toLocaleString('en')} ${what} written${file === '-' ? '' : ` to ${file}`}\n`);
    return exitCodes.done;
  });
}

async function* recordLines(store: Store): AsyncIterable<string> {
  for await (const record of store.records()) yield `${JSON.stringify(record)}\n`;
}

async function* piecesOf(
  lines: AsyncIterable<string>,
  counted: { lines: number },
  bar: WorkBar,
  signal: AbortSignal,
): AsyncIterable<string> {
  let piece = '';
  for await (const line of lines) {
    signal.throwIfAborted();
    piece += line;
    bar.show(++counted.lines, 0);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

export interface ImportOptions extends ArchiveOptions {
  readonly quiet?: boolean;
}

/** Takes an export in; broken lines are named, and the rest goes on. */
export async function importCommand(file: string, options: ImportOptions, world: World): Promise<number> {
  const { lines, total, read } = await lineSource(file, world.stdin);
  const store = await openArchive(options, world, { create: true });
  const bar = workBar('imported', world, options.quiet);
  try {
    const shown = (async function* () {
      for await (const line of lines) {
        bar.show(read(), total);
        yield line;
      }
    })();
    const broken = ({ line, problem }: { line: number; problem: string }): void => {
      bar.end();
      world.stderr.write(`hearsay: ${file === '-' ? 'standard input' : file}, line ${line}: ${problem}\n`);
    };
    const counts = await importLines(store, shown, { broken, signal: world.signal });
    bar.end();
    if (!options.quiet) world.stderr.write(summaryOf(counts));
    return counts.broken > 0 ? exitCodes.someFailed : exitCodes.done;
  } finally {
    bar.end();
    await store.close();
  }
}

function summaryOf({ added, known, forgotten, broken }: Awaited<ReturnType<typeof importLines>>): string {
  const counts = [
    [added, 'added'],
    [known, 'there already'],
    [forgotten, 'kept out because they were forgotten'],
    [broken, 'broken and left out'],
  ] as const;
  const total = added + known + forgotten + broken;
  const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${count.toLocaleString('en')} ${what}`);
  return `${total.toLocaleString('en')} records${told.length > 0 ? `: ${told.join(', ')}` : ''}\n`;
}
