import { archiveOption } from '../archive.ts';
import type { ImportOptions } from '../archive/transfer.ts';
import type { CommandDefinition } from '../command.ts';

export const importArchive: CommandDefinition = {
  name: 'import',
  define: (command, world, finish) =>
    archiveOption(command)
      .description('take an export in')
      .argument('<file>', 'as export wrote it, with gzip or without; - for standard input')
      .option('-q, --quiet', 'on standard error only what is broken')
      .addHelpText('after', help)
      .action(async (file: string, options: ImportOptions) => {
        const { importCommand } = await import('../archive/transfer.ts');
        finish(await importCommand(file, options, world));
      }),
};

const help = `
What the archive has already is left alone; what it was told to forget stays out. A broken line is named and left out,
and the rest goes on. After an end in between, run it again: nothing is taken in twice.

Exit codes: 0 all was taken in; 1 some lines were broken, or the archive cannot be opened or written; 2 the command is
wrong or the file cannot be read; 130 interrupted.`;
