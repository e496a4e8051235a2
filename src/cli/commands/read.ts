import { day, mapping, share, threads } from '../arguments.ts';
import type { CommandDefinition } from '../command.ts';
import type { ReadOptions } from '../read.ts';

export const read: CommandDefinition = {
  name: 'read',
  define: (command, world, finish) =>
    command
      .description('read articles and show who said what')
      .argument('[file...]', 'files and folders; - for standard input, which is also read where none is named')
      .option('-f, --format <format>', 'text, json, jsonl, relations or html', 'text')
      .option('-o, --output <path>', 'a file, or a folder (ending in /) for one file an article')
      .option('--force', 'replace files that exist already')
      .option('--explain', 'text: show with each statement which rules decided, and on what evidence')
      .option('-m, --model <name>', 'standard (without it), or the folder of other weights')
      .option('--min-probability <number>', 'name a speaker only where the name is at least so probable, 0 to 1', share)
      .option('--published <date>', 'day of publication, YYYY-MM-DD, of articles that do not say theirs', day)
      .option('--map <fields>', 'what a table or JSON calls its fields: text=body,title=headline,…', mapping)
      .option('--offices <folder>', 'office holders and aliases of your own (CSV), over those that Hearsay knows')
      .option('-j, --jobs <number>', 'threads of the model', threads)
      .option('-q, --quiet', 'no progress and no warnings on standard error; only what failed')
      .option('-v, --verbose', 'a line on standard error for each article')
      .option('--no-color', 'no colour, as with NO_COLOR in the environment')
      .addHelpText('after', help)
      .action(async (names: string[], options: ReadOptions) => {
        const { readCommand } = await import('../read.ts');
        finish(await readCommand(names, options, world));
      }),
};

const help = `
Formats are told by content, not by name: plain text, Markdown, HTML, PDF, Word documents, mail; and what holds many
articles: tables, JSON, exports, archives. Hidden files in folders are left out.

Exit codes: 0 all was read; 1 some inputs failed, the rest is done; 2 the command is wrong; 130 interrupted.

Examples:
  hearsay read article.txt
  hearsay read --format html --output pages/ articles/
  curl -s https://example.org/news | hearsay read --format json -`;
