import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { isDay } from '../core/day.ts';
import type { ReadOptions } from './commands/read.ts';
import { ClosedPipe, exitCodes, systemReason, UsageError } from './failure.ts';
import type { World } from './world.ts';

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
    return codeOf(error, world, argv.includes('--verbose'));
  }
}

function codeOf(error: unknown, { signal, stderr }: World, verbose: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUsage;
  if (error instanceof ClosedPipe) return exitCodes.done;
  if (signal.aborted) return exitCodes.interrupted;
  stderr.write(`hearsay: ${systemReason(error)}\n`);
  if (error instanceof UsageError) stderr.write("See 'hearsay read --help'.\n");
  else if (verbose && error instanceof Error) stderr.write(`${error.stack}\n`);
  return error instanceof UsageError ? exitCodes.wrongUsage : exitCodes.someFailed;
}

function makeProgram(world: World, finish: (code: number) => void): Command {
  const program = new Command('hearsay')
    .description('Who said what, through whom, and what the writer added.')
    .version(world.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void world.stdout.write(text),
      writeErr: (text) => void world.stderr.write(text.replace(/^error: /, 'hearsay: ')),
    })
    .showHelpAfterError("See 'hearsay read --help'.");
  addRead(program, world, finish);
  return program;
}

function addRead(program: Command, world: World, finish: (code: number) => void): void {
  program
    .command('read')
    .description('read articles and show who said what')
    .argument('[file...]', 'files and folders; - for standard input, which is also read where none is named')
    .option('-f, --format <format>', 'text, json, jsonl, relations or html', 'text')
    .option('-o, --output <path>', 'a file, or a folder (ending in /) for one file an article')
    .option('--force', 'replace files that exist already')
    .option('--explain', 'text: show with each statement which rules decided, and on what evidence')
    .option('-m, --model <name>', 'standard (without it), or the folder of other weights')
    .option('--min-probability <number>', 'name a speaker only where the name is at least so probable, 0 to 1', share)
    .option('--published <date>', 'day of publication, YYYY-MM-DD, of articles that do not say theirs', day)
    .option('--offices <folder>', 'office holders and aliases of your own (CSV), over those that Hearsay knows')
    .option('-j, --jobs <number>', 'threads of the model', threads)
    .option('-q, --quiet', 'no progress and no warnings on standard error; only what failed')
    .option('-v, --verbose', 'a line on standard error for each article')
    .option('--no-color', 'no colour, as with NO_COLOR in the environment')
    .addHelpText('after', help)
    .action(async (names: string[], options: ReadOptions) => {
      const { readCommand } = await import('./commands/read.ts');
      finish(await readCommand(names, options, world));
    });
}

function threads(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 256)
    throw new InvalidArgumentError('Give a whole number from 1 to 256.');
  return number;
}

function share(value: string): number {
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (!(number >= 0 && number <= 1)) throw new InvalidArgumentError('Give a number from 0 to 1, such as 0.8.');
  return number;
}

function day(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError('Give a day of the calendar, such as 2024-11-28.');
  return value;
}

const help = `
Formats are told by content, not by name: plain text, Markdown, HTML and what else a reader knows.
JSON Lines of objects with "id" and "text" are read as one article a line. Hidden files in folders are left out.

Exit codes: 0 all was read; 1 some inputs failed, the rest is done; 2 the command is wrong; 130 interrupted.

Examples:
  hearsay read article.txt
  hearsay read --format html --output pages/ articles/
  curl -s https://example.org/news | hearsay read --format json -`;
