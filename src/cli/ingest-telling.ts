import type { Done, Summary } from '../app/ingest/ingest.ts';
import { shownPlaceOf } from './archive.ts';
import type { IngestOptions } from './ingest.ts';
import type { IngestProgress } from './ingest-progress.ts';
import { countAmiss, isAmiss, lineOf, printable, summaryOf } from './ingest-report.ts';
import { send } from './output.ts';
import { Repeats } from './repeats.ts';
import type { World } from './world.ts';

/** Says what became of each thing, and at the end of all: results to standard output, what people watch to standard error. */
export interface Telling {
  done(one: Done): Promise<void>;
  summary(summary: Summary): Promise<void>;
}

export function openTelling(progress: IngestProgress, options: IngestOptions, world: World): Telling {
  const begun = performance.now();
  const { quiet = false, verbose = false, json = false, dryRun = false } = options;
  const { stdout, stderr } = world;
  const repeats = new Repeats();
  const line = (text: string): void => {
    progress.makeRoom();
    stderr.write(`${text}\n`);
  };
  return {
    done: async (one) => {
      progress.done(one);
      if (json) await send(stdout, `${JSON.stringify({ event: 'item', ...one })}\n`);
      if (isAmiss(one)) {
        if (verbose || repeats.isNews(one)) line(`hearsay: ${lineOf(one)}`);
      } else if (verbose) line(lineOf(one));
    },
    summary: async (summary) => {
      progress.end();
      for (const repeated of repeats.lines()) line(`hearsay: ${repeated}`);
      const elapsed = performance.now() - begun;
      if (json)
        await send(stdout, `${JSON.stringify({ event: 'summary', ...summary, elapsed: Math.round(elapsed) })}\n`);
      else if (!quiet) await send(stdout, summaryOf(summary, { elapsed, dryRun }));
      if (summary.interrupted) line(interrupted(summary, shownPlaceOf(options, world)));
      else if (countAmiss(summary) > 0 && !quiet && !dryRun) line(WHAT_TO_DO);
    },
  };
}

const interrupted = ({ total }: Summary, place: string): string =>
  `hearsay: ended after ${total.toLocaleString('en')}; what is done is in ${printable(place)}. The same command goes on from there.`;

const WHAT_TO_DO =
  "See 'hearsay journal --outcome failed,refused,set_aside'. What failed is tried again by the next ingest, all of it by 'hearsay journal retry'.";
