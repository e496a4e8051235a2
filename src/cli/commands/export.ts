import { archiveOption } from '../archive.ts';
import type { ExportOptions } from '../archive/transfer.ts';
import type { CommandDefinition } from '../command.ts';

export const exportArchive: CommandDefinition = {
  name: 'export',
  define: (command, world, finish) =>
    archiveOption(command)
      .description('write the whole archive, or what people corrected in it, as JSON Lines')
      .argument('<file>', 'a new file, with gzip where it ends in .gz; - for standard output')
      .option('--gold', 'only the articles that people corrected, as training reads them')
      .option('--force', 'replace the file if it exists')
      .option('-q, --quiet', 'no progress and no summary on standard error')
      .addHelpText('after', help)
      .action(async (file: string, options: ExportOptions) => {
        const { exportCommand } = await import('../archive/transfer.ts');
        finish(await exportCommand(file, options, world));
      }),
};

const help = `
The export has the full text of every article. The file appears when it is whole. With --gold it is an article a line, with its
statements as people corrected them: see docs/corrections.md.

Exit codes: 0 done; 1 the archive cannot be opened or read; 2 the command is wrong or the file cannot be written; 130
interrupted, and no file is left behind.`;
