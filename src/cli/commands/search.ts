import { archiveOption } from '../archive.ts';
import type { SearchOptions } from '../archive/search.ts';
import { oneOf, pageLimit } from '../arguments.ts';
import { formatOption } from '../list-format.ts';
import type { CommandDefinition } from '../command.ts';

export const search: CommandDefinition = {
  name: 'search',
  define: (command, world, finish) =>
    formatOption(archiveOption(command))
      .description('find what was said in the archive')
      .argument('[query...]', 'words, "phrases", fields and days; without it everything')
      .option('-n, --limit <number>', 'statements shown, 1 to 1000', pageLimit, 20)
      .option('--cursor <cursor>', 'go on where a page before ended')
      .option('--all', 'all pages, one after another')
      .option('--order <order>', 'newest, oldest or relevance', oneOf(['newest', 'oldest', 'relevance']), 'newest')
      .option('--facets <list>', 'counts of all that was found, such as speaker,outlet,month,kind; none for none')
      .option('--no-color', 'no colour, as with NO_COLOR in the environment')
      .addHelpText('after', help)
      .action(async (words: string[], options: SearchOptions) => {
        const { searchCommand } = await import('../archive/search.ts');
        finish(await searchCommand(words, options, world));
      }),
};

const help = `
The query language is described in docs/search.md. Put it in single quotation marks, so that the shell leaves it alone;
a query that begins with a minus comes after --.

Exit codes: 0 done, also where nothing was found; 1 the archive cannot be opened or read; 2 the query or the command is
wrong; 130 interrupted.

Examples:
  hearsay search 'climate speaker:"Ana Duarte" after:2024-01 kind:prediction'
  hearsay search --all --format csv 'outlet:courier standing:denied' > denied.csv
  hearsay search -- '-outlet:courier climate'`;
