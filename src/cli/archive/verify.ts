import type { Finding } from '../../store/upkeep.ts';
import { type ArchiveOptions, withArchive } from '../archive.ts';
import { exitCodes } from '../failure.ts';
import { send } from '../output.ts';
import type { World } from '../world.ts';
import { workBar } from './work-bar.ts';

export interface VerifyCommandOptions extends ArchiveOptions {
  readonly repair?: boolean;
  readonly format: 'text' | 'jsonl';
  readonly quiet?: boolean;
}

/** Looks through the whole archive; says what is wrong, and with `repair` rebuilds what can be. */
export function verifyCommand(
  { repair = false, format, quiet, ...options }: VerifyCommandOptions,
  world: World,
): Promise<number> {
  return withArchive(options, world, async (store) => {
    const bar = workBar('verified', world, quiet);
    const counts = { found: 0, repaired: 0 };
    for await (const finding of store.verify({ repair, signal: world.signal })) {
      if (finding.rule === 'progress') {
        bar.show(finding.done ?? 0, finding.total ?? 0);
        continue;
      }
      counts.found++;
      if (finding.repaired) counts.repaired++;
      bar.end();
      await send(world.stdout, format === 'jsonl' ? `${JSON.stringify(finding)}\n` : lineOf(finding));
    }
    bar.end();
    if (!quiet) world.stderr.write(summaryOf(counts, repair));
    return counts.found > counts.repaired ? exitCodes.someFailed : exitCodes.done;
  });
}

const lineOf = ({ rule, message, documentId, repaired }: Finding): string =>
  `${rule}: ${documentId === null ? '' : `document ${documentId}: `}${message}${repaired ? ' (repaired)' : ''}\n`;

function summaryOf({ found, repaired }: { found: number; repaired: number }, repair: boolean): string {
  if (found === 0) return 'The archive is whole.\n';
  const left = found - repaired;
  const advice =
    left === 0 ? '' : repair ? '; restore the last backup for what is left' : '; run it again with --repair';
  return `${found.toLocaleString('en')} found, ${repaired.toLocaleString('en')} repaired${advice}.\n`;
}
