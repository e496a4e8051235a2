import type { CommandDefinition } from '../command.ts';
import type { IngestOptions } from '../ingest.ts';
import { intakeOptions } from '../intake-options.ts';

export const ingest: CommandDefinition = {
  name: 'ingest',
  define: (command, world, finish) =>
    intakeOptions(command)
      .description('take articles into the archive')
      .argument('[what...]', 'files, folders, globs, addresses of pages, feeds or sitemaps; - for standard input')
      .option('-n, --dry-run', 'tell what would be done, and store nothing')
      .option('--reread', 'look at everything again, also at what the journal knows')
      .addHelpText('after', help)
      .action(async (names: string[], options: IngestOptions) => {
        const { ingestCommand } = await import('../ingest.ts');
        finish(await ingestCommand(names, options, world));
      }),
};

const help = `
Formats are told by content. Archives (ZIP, gzip, WARC), tables, JSON Lines, feeds and sitemaps give many articles each.
What was taken in is passed over the next time; what failed is tried again. Ctrl-C ends between two articles.

Exit codes: 0 all was taken in, or was there; 1 some failed, were refused or put aside, or the archive cannot be used;
2 the command is wrong; 130 interrupted.

Examples:
  hearsay ingest articles/
  hearsay ingest --archive news.db 'crawl/*.warc.gz'
  hearsay ingest https://example.org/feed.xml --contact me@example.org
  hearsay ingest table.csv --map text=body,title=headline,published=date`;
