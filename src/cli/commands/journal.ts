import { Argument, InvalidArgumentError } from 'commander';
import { OUTCOMES, type Outcome } from '../../store/journal.ts';
import { pageLimit } from '../arguments.ts';
import { formatOption } from '../list-format.ts';
import type { CommandDefinition } from '../command.ts';
import { intakeOptions } from '../intake-options.ts';
import type { JournalOptions } from '../journal.ts';

export const journal: CommandDefinition = {
  name: 'journal',
  define: (command, world, finish) =>
    formatOption(intakeOptions(command))
      .description('list what was taken in and what became of it, and try again what failed')
      .addArgument(new Argument('[action]', 'list, or retry').choices(['list', 'retry']).default('list'))
      .option('--outcome <list>', `only these, with commas: ${OUTCOMES.join(', ')}`, outcomes)
      .option('--run <run>', 'only what this run of ingest or watch met')
      .option('--key <part>', 'only where the path or address has this in it')
      .option('--history', 'every try of each thing, not only its last')
      .option('-n, --limit <number>', 'entries shown, 1 to 1000', pageLimit, 50)
      .option('--cursor <cursor>', 'go on where a page before ended')
      .option('--all', 'all pages, one after another')
      .addHelpText('after', help)
      .action(async (action: 'list' | 'retry', options: JournalOptions) => {
        const { listJournal, retryJournal } = await import('../journal.ts');
        finish(await (action === 'retry' ? retryJournal : listJournal)(options, world));
      }),
};

function outcomes(value: string): readonly Outcome[] {
  return value.split(',').map((word) => {
    const found = OUTCOMES.find((outcome) => outcome === word.trim());
    if (found === undefined) throw new InvalidArgumentError(`'${word}' is none; take some of ${OUTCOMES.join(', ')}.`);
    return found;
  });
}

const help = `
'journal retry' takes in again what failed or was put aside (or what --outcome, --run and --key choose), with the options of
'hearsay ingest': --map, --time-limit, --jobs and so on.

Exit codes: 0 done; 1 the archive cannot be used, or something failed again; 2 the command is wrong; 130 interrupted.

Examples:
  hearsay journal --outcome failed,refused
  hearsay journal --format csv --all > journal.csv
  hearsay journal retry --outcome set_aside --time-limit 600`;
