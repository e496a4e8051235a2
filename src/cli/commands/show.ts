import { archiveOption } from '../archive.ts';
import type { ShowOptions } from '../archive/show.ts';
import { counting, oneOf } from '../arguments.ts';
import type { CommandDefinition } from '../command.ts';

export const show: CommandDefinition = {
  name: 'show',
  define: (command, world, finish) =>
    archiveOption(command)
      .description('show a document, a statement or a speaker of the archive')
      .argument('<id>', 'as search, speakers and ingest give it')
      .option('-f, --format <format>', 'text or json', oneOf(['text', 'json']), 'text')
      .option('--reading <number>', 'of a document, an earlier reading; 1 is the first', counting)
      .option('--versions', 'of a document, which others are versions of the same article')
      .option('--explain', 'of a document, which rules decided, and on what evidence')
      .option('--no-color', 'no colour, as with NO_COLOR in the environment')
      .addHelpText('after', help)
      .action(async (id: string, options: ShowOptions) => {
        const { showCommand } = await import('../archive/show.ts');
        finish(await showCommand(id, options, world));
      }),
};

const help = `
Exit codes: 0 done; 1 the archive has no such id, or cannot be opened or read; 2 the command is wrong; 130 interrupted.`;
