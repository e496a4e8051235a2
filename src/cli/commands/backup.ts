import { archiveOption } from '../archive.ts';
import type { BackupOptions } from '../archive/keep-safe.ts';
import type { CommandDefinition } from '../command.ts';

export const backup: CommandDefinition = {
  name: 'backup',
  define: (command, world, finish) =>
    archiveOption(command)
      .description('copy the archive into a file while it is in use')
      .argument('<file>', 'a new file')
      .option('--force', 'replace the file if it exists')
      .option('-q, --quiet', 'no progress and no summary on standard error')
      .addHelpText('after', help)
      .action(async (file: string, options: BackupOptions) => {
        const { backupCommand } = await import('../archive/keep-safe.ts');
        finish(await backupCommand(file, options, world));
      }),
};

const help = `
The file appears when it is whole. An archive on PostgreSQL is backed up with pg_dump, or with 'hearsay export'.

Exit codes: 0 done; 1 the archive cannot be opened or read; 2 the command is wrong or the file exists; 130 interrupted.`;
