import { Command, CommanderError } from 'commander';
import type { CommandDefinition } from './command.ts';
import { backup } from './commands/backup.ts';
import { exportArchive } from './commands/export.ts';
import { forget } from './commands/forget.ts';
import { importArchive } from './commands/import.ts';
import { ingest } from './commands/ingest.ts';
import { journal } from './commands/journal.ts';
import { read } from './commands/read.ts';
import { restore } from './commands/restore.ts';
import { search } from './commands/search.ts';
import { serve } from './commands/serve.ts';
import { show } from './commands/show.ts';
import { speakers } from './commands/speakers.ts';
import { stats } from './commands/stats.ts';
import { token } from './commands/token.ts';
import { train } from './commands/train.ts';
import { verify } from './commands/verify.ts';
import { watch } from './commands/watch.ts';
import { ClosedPipe, exitCodes, systemReason, UsageError } from './failure.ts';
import type { World } from './world.ts';

/** Every command, in the order of `hearsay --help`. */
const commands: readonly CommandDefinition[] = [
  read,
  ingest,
  watch,
  journal,
  search,
  show,
  speakers,
  stats,
  exportArchive,
  importArchive,
  backup,
  restore,
  verify,
  forget,
  serve,
  token,
  train,
];

/** Runs the command line. Gives the exit code; throws only for a programmer's error. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  let code: number = exitCodes.done;
  const program = makeProgram(world, (given) => {
    code = given;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return codeOf(error, world, argv);
  }
}

function codeOf(error: unknown, { signal, stderr }: World, argv: readonly string[]): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUsage;
  if (error instanceof ClosedPipe) return exitCodes.done;
  if (signal.aborted) return exitCodes.interrupted;
  stderr.write(`hearsay: ${systemReason(error)}\n`);
  if (error instanceof UsageError) stderr.write(`See 'hearsay ${commandIn(argv)} --help'.\n`);
  else if (argv.includes('--verbose') && error instanceof Error) stderr.write(`${error.stack}\n`);
  return error instanceof UsageError ? exitCodes.wrongUsage : exitCodes.someFailed;
}

/** The command that was given, for the line that says where to look. */
const commandIn = (argv: readonly string[]): string =>
  argv.find((word) => commands.some(({ name }) => name === word)) ?? '';

function makeProgram(world: World, finish: (code: number) => void): Command {
  const program = new Command('hearsay')
    .description('Who said what, through whom, and what the writer added.')
    .version(world.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void world.stdout.write(text),
      writeErr: (text) => void world.stderr.write(text.replace(/^error: /, 'hearsay: ')),
    })
    .showHelpAfterError("See 'hearsay --help'.");
  for (const { name, define } of commands)
    define(program.command(name).showHelpAfterError(`See 'hearsay ${name} --help'.`), world, finish);
  return program;
}
