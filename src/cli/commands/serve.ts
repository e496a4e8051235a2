import type { Command } from 'commander';
import { ROLES } from '../../http/guard/access.ts';
import { archiveOption } from '../archive.ts';
import { collect, oneOf, port } from '../arguments.ts';
import type { CommandDefinition } from '../command.ts';
import { readingOptions } from '../intake-options.ts';
import type { ServeOptions } from '../serve.ts';

export const serve: CommandDefinition = {
  name: 'serve',
  define: (command, world, finish) =>
    readingOptions(accessOptions(archiveOption(command)))
      .description('open the archive as a site, with pages for people and an API for programs')
      .option('--host <address>', 'where to listen; others than loopback ask for --auth or a proxy', '127.0.0.1')
      .option('--port <number>', 'where to listen; 0 for any that is free', port, 4320)
      .option('--read-only', 'take nothing in and change nothing')
      .option('--public', 'show quotations and their context only, never whole texts')
      .option('-q, --quiet', 'print the address alone')
      .addHelpText('after', help)
      .action(async (options: ServeOptions) => {
        const { serveCommand } = await import('../serve.ts');
        finish(await serveCommand(options, world));
      }),
};

const accessOptions = (command: Command): Command =>
  command
    .option('--auth <file>', "ask for tokens; 'hearsay token' makes the file")
    .option('--proxy-user-header <name>', 'a proxy in front signs people in and names them in this header')
    .option('--proxy-role-header <name>', `and says in this one as what: ${ROLES.join(', ')}`)
    .option('--proxy-role <role>', 'as what everyone whom the proxy lets through comes', oneOf(ROLES), 'reader')
    .option('--trusted-proxy <network>', 'whose headers are believed, such as 10.0.0.0/8; may be repeated', collect)
    .option('--host-name <name>', 'a name under which people reach the server; may be repeated', collect);

const help = `
On loopback whoever can open a connection is the one who runs it: no password. Elsewhere tokens or a proxy are asked for.
Ctrl-C ends it.

Exit codes: 0 ended by Ctrl-C; 1 the archive or the port cannot be used; 2 the command is wrong.

Examples:
  hearsay serve
  hearsay serve --archive news.db --host 0.0.0.0 --auth tokens.jsonl --host-name quotes.example.org
  hearsay serve --public --read-only --port 8080`;
