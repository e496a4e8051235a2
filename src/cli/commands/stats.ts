import { archiveOption } from '../archive.ts';
import type { StatsOptions } from '../archive/stats.ts';
import { oneOf } from '../arguments.ts';
import type { CommandDefinition } from '../command.ts';

export const stats: CommandDefinition = {
  name: 'stats',
  define: (command, world, finish) =>
    archiveOption(command)
      .description('say what is in the archive and how large it is')
      .option('-f, --format <format>', 'text or json', oneOf(['text', 'json']), 'text')
      .addHelpText('after', '\nExit codes: 0 done; 1 the archive cannot be opened or read; 2 the command is wrong.')
      .action(async (options: StatsOptions) => {
        const { statsCommand } = await import('../archive/stats.ts');
        finish(await statsCommand(options, world));
      }),
};
