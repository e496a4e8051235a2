import { archiveOption } from '../archive.ts';
import type { RestoreOptions } from '../archive/keep-safe.ts';
import type { CommandDefinition } from '../command.ts';

export const restore: CommandDefinition = {
  name: 'restore',
  define: (command, world, finish) =>
    archiveOption(command)
      .description('put a backup in the place of the archive')
      .argument('<file>', 'as backup wrote it')
      .option('--yes', 'do not ask whether the archive may be replaced')
      .option('-q, --quiet', 'no progress and no summary on standard error')
      .addHelpText('after', help)
      .action(async (file: string, options: RestoreOptions) => {
        const { restoreCommand } = await import('../archive/keep-safe.ts');
        finish(await restoreCommand(file, options, world));
      }),
};

const help = `
What the archive was told to forget since the backup stays forgotten. The archive that was there is kept beside the
restored one, under another name.

Exit codes: 0 done; 1 the backup or the archive cannot be opened or read; 2 the command is wrong, or you said no; 130
interrupted. Unless it is done, the archive is as it was.`;
