import { archiveOption } from '../archive.ts';
import type { VerifyCommandOptions } from '../archive/verify.ts';
import { oneOf } from '../arguments.ts';
import type { CommandDefinition } from '../command.ts';

export const verify: CommandDefinition = {
  name: 'verify',
  define: (command, world, finish) =>
    archiveOption(command)
      .description('look whether the archive is whole')
      .option('--repair', 'rebuild what can be: the index, counts')
      .option('-f, --format <format>', 'text or jsonl', oneOf(['text', 'jsonl']), 'text')
      .option('-q, --quiet', 'no progress and no summary on standard error')
      .addHelpText('after', help)
      .action(async (options: VerifyCommandOptions) => {
        const { verifyCommand } = await import('../archive/verify.ts');
        finish(await verifyCommand(options, world));
      }),
};

const help = `
Every span must slice the words that it claims, every digest must be that of its text, and the index must agree.

Exit codes: 0 all is right, or was repaired; 1 something is wrong, or the archive cannot be opened; 2 the command is
wrong; 130 interrupted.`;
