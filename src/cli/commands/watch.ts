import { InvalidArgumentError } from 'commander';
import { formatOption } from '../list-format.ts';
import type { CommandDefinition } from '../command.ts';
import { intakeOptions } from '../intake-options.ts';
import type { WatchOptions } from '../watch.ts';

export const watch: CommandDefinition = {
  name: 'watch',
  define: (command, world, finish) =>
    formatOption(intakeOptions(command))
      .description('poll feeds, sitemaps and pages, and take in what is new')
      .argument('[address...]', 'added to what the archive watches; without any, what it watches already')
      .option('--every <minutes>', 'the least time between two polls of these addresses (default: 15)', minutes)
      .option('--once', 'ask those that are due, once, and end')
      .option('--list', 'show what is watched, and when it is asked next')
      .option('--remove', 'watch these addresses no more; what was taken in stays')
      .addHelpText('after', help)
      .action(async (names: string[], options: WatchOptions) => {
        const { watchCommand } = await import('../watch.ts');
        finish(await watchCommand(names, options, world));
      }),
};

function minutes(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= 1 && number <= 43_200))
    throw new InvalidArgumentError('Give minutes, from 1 to 43200 (30 days).');
  return number * 60_000;
}

const help = `
How often a source is asked adapts to how often it has something new. The schedule is kept in the archive. Ctrl-C ends it.

Exit codes: 0 done, or ended by Ctrl-C; 1 the archive cannot be used, or with --once something failed; 2 the command is
wrong; 130 with --once: interrupted.

Examples:
  hearsay watch https://example.org/feed.xml https://example.org/news-sitemap.xml
  hearsay watch --once
  hearsay watch --list`;
