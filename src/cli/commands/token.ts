import type { Role } from '../../http/context.ts';
import { ROLES } from '../../http/guard/access.ts';
import { oneOf } from '../arguments.ts';
import type { CommandDefinition } from '../command.ts';

export const token: CommandDefinition = {
  name: 'token',
  define: (command, world, finish) =>
    command
      .description('make a token with which somebody may come to hearsay serve --auth')
      .argument('<name>', 'whose it is; corrections are signed with it')
      .option('--role <role>', `what they may do: ${ROLES.join(', ')}`, oneOf(ROLES), 'reader')
      .option('--auth <file>', 'the token file; made where there is none', 'tokens.jsonl')
      .addHelpText('after', help)
      .action(async (name: string, options: { readonly role: Role; readonly auth: string }) => {
        const { tokenCommand } = await import('../token.ts');
        finish(await tokenCommand(name, options, world));
      }),
};

const help = `
The token is shown once, on standard output; the file has only its hash. Whoever has a token may do what its role may: a
reader reads, a reviewer corrects, an admin takes in and removes. To take one back, delete its line and restart the server.

Exit codes: 0 done; 1 the file cannot be written; 2 the command is wrong.

Example:
  hearsay token 'Ana Roe' --role reviewer --auth tokens.jsonl`;
