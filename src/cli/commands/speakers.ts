import type { Command } from 'commander';
import { archiveOption } from '../archive.ts';
import type { DecideOptions, ProposalsOptions, SpeakersOptions } from '../archive/speakers.ts';
import { oneOf, pageLimit } from '../arguments.ts';
import type { CommandDefinition } from '../command.ts';
import { formatOption } from '../list-format.ts';

const load = () => import('../archive/speakers.ts');

const noColor = (command: Command): Command =>
  command.option('--no-color', 'no colour, as with NO_COLOR in the environment');

const decision = (command: Command): Command =>
  archiveOption(command)
    .option('--by <name>', 'who decides; without it the name of the account')
    .option('--why <words>', 'kept with the decision');

export const speakers: CommandDefinition = {
  name: 'speakers',
  define: (command, world, finish) => {
    noColor(formatOption(archiveOption(command.enablePositionalOptions())))
      .description('list speakers, find one, and say who is who')
      .argument('[name...]', 'words of a name, the last as a beginning; without them all')
      .option('--kind <kind>', 'person or organisation', oneOf(['person', 'organisation']))
      .option('--order <order>', 'statements or name', oneOf(['statements', 'name']), 'statements')
      .option('-n, --limit <number>', 'speakers shown, 1 to 1000', pageLimit, 50)
      .option('--cursor <cursor>', 'go on where a page before ended')
      .option('--all', 'all pages, one after another')
      .addHelpText('after', help)
      .action(async (words: string[], options: SpeakersOptions) =>
        finish(await (await load()).speakersCommand(words, options, world)),
      );
    decision(command.command('merge'))
      .description('the first is the second: one page for both')
      .argument('<speaker>', 'id or whole name')
      .argument('<into>', 'id or whole name')
      .action(async (from: string, into: string, options: DecideOptions) =>
        finish(await (await load()).merge(from, into, options, world)),
      );
    decision(command.command('apart'))
      .description('the two are not one: never propose it again')
      .argument('<speaker>', 'id or whole name')
      .argument('<other>', 'id or whole name')
      .action(async (from: string, into: string, options: DecideOptions) =>
        finish(await (await load()).apart(from, into, options, world)),
      );
    decision(command.command('split'))
      .description('what the speaker says in some documents is someone else’s')
      .argument('<speaker>', 'id or whole name')
      .argument('<document...>', 'ids of the documents in which it is someone else')
      .option('--name <name>', 'of the new one; without it the same')
      .action(async (speaker: string, documents: string[], options: DecideOptions & { name?: string }) =>
        finish(await (await load()).split(speaker, documents, options, world)),
      );
    decision(command.command('alias'))
      .description('the speaker is also called so')
      .argument('<speaker>', 'id or whole name')
      .argument('<name>')
      .action(async (speaker: string, name: string, options: DecideOptions) =>
        finish(await (await load()).alias(speaker, name, options, world)),
      );
    decision(command.command('rename'))
      .description('show the speaker under this name')
      .argument('<speaker>', 'id or whole name')
      .argument('<name>')
      .action(async (speaker: string, name: string, options: DecideOptions) =>
        finish(await (await load()).rename(speaker, name, options, world)),
      );
    decision(command.command('undo'))
      .description('take a decision back')
      .argument('<decision>', 'its id')
      .action(async (id: string, options: DecideOptions) => finish(await (await load()).undo(id, options, world)));
    noColor(formatOption(archiveOption(command.command('proposals'))))
      .description('doubtful merges that wait for your word')
      .option('--decided', 'all that was decided, the latest first')
      .option('-n, --limit <number>', 'read so many at a time, 1 to 1000', pageLimit, 100)
      .action(async (options: ProposalsOptions & { decided?: boolean }) =>
        finish(await (await load()).proposals(options, world)),
      );
  },
};

const help = `
A speaker is named by id or by the whole name, where only one bears it. Decisions are added, never made alone by the
machine where there is doubt, and can be taken back: see docs/entities.md.

Exit codes: 0 done; 1 no such speaker or more than one, or the archive cannot be opened or read; 2 the command is wrong;
130 interrupted.

Examples:
  hearsay speakers --order name
  hearsay speakers rutte
  hearsay speakers merge 'M. Rutte' 'Mark Rutte'
  hearsay speakers proposals`;
