import type { Store } from '../../store/store.ts';
import type { Finding } from '../../store/upkeep.ts';
import { type ArchiveOptions, lookingInto, withArchive } from '../archive.ts';
import { exitCodes } from '../failure.ts';
import { send } from '../output.ts';
import type { World } from '../world.ts';
import { workBar } from './work-bar.ts';

export interface VerifyCommandOptions extends ArchiveOptions {
  readonly repair?: boolean;
  readonly format: 'text' | 'jsonl';
  readonly quiet?: boolean;
}

/** Looks through the whole archive; says what is wrong, and with `repair` rebuilds what can be and looks again. */
export function verifyCommand(options: VerifyCommandOptions, world: World): Promise<number> {
  const { repair = false, quiet = false } = options;
  const opened = repair ? withArchive : lookingInto;
  return opened(options, world, async (store) => {
    const found = await pass(store, options, repair, world);
    // What is left after repairs is found by looking, not by believing them.
    const left = repair && found > 0 ? await pass(store, options, false, world) : found;
    if (!quiet) world.stderr.write(summaryOf(found, left, repair));
    return left > 0 ? exitCodes.someFailed : exitCodes.done;
  });
}

/** Tells what it finds. Gives how much that is. */
async function pass(
  store: Store,
  { format, quiet }: VerifyCommandOptions,
  repair: boolean,
  world: World,
): Promise<number> {
  const bar = workBar('verified', world, quiet);
  let found = 0;
  try {
    for await (const finding of store.verify({ repair, signal: world.signal })) {
      if (finding.rule === 'progress') {
        bar.show(finding.done ?? 0, finding.total ?? 0);
        continue;
      }
      found++;
      bar.end();
      await send(world.stdout, format === 'jsonl' ? `${JSON.stringify(finding)}\n` : lineOf(finding));
    }
  } finally {
    bar.end();
  }
  return found;
}

const lineOf = ({ rule, message, documentId, repaired }: Finding): string =>
  `${rule}: ${documentId === null ? '' : `document ${documentId}: `}${message}${repaired ? ' (repaired)' : ''}\n`;

function summaryOf(found: number, left: number, repair: boolean): string {
  if (found === 0) return 'The archive is whole.\n';
  if (left === 0) return 'The archive is repaired, and whole now.\n';
  const advice = repair ? 'restore the last backup for what is left' : 'run it again with --repair';
  return `${left.toLocaleString('en')} found; ${advice}.\n`;
}
