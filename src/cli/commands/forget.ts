import { archiveOption } from '../archive.ts';
import type { ForgetOptions } from '../archive/forget.ts';
import type { CommandDefinition } from '../command.ts';

export const forget: CommandDefinition = {
  name: 'forget',
  define: (command, world, finish) =>
    archiveOption(command)
      .description('remove documents for good, and keep them out')
      .argument(
        '<what...>',
        'ids of documents, addresses, or patterns of addresses such as https://courier.example/2019/*',
      )
      .option('--reason <words>', 'kept with what keeps them out', 'asked for')
      .option('--versions', 'also the other versions of the same articles')
      .option('--dry-run', 'only list them')
      .option('--yes', 'do not ask')
      .addHelpText('after', help)
      .action(async (names: string[], options: ForgetOptions) => {
        const { forgetCommand } = await import('../archive/forget.ts');
        finish(await forgetCommand(names, options, world));
      }),
};

const help = `
Text, statements and index entries are removed and overwritten; only digests stay, by which the same article is kept out
of ingest, import and restore. In a pattern, * stands for any characters and ? for one. Backups and exports made before
still have the article.

Exit codes: 0 done; 1 something that was named is not there, or the archive cannot be opened or written; 2 the command
is wrong, or you said no; 130 interrupted.`;
