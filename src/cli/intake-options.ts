import { type Command, InvalidArgumentError } from 'commander';
import type { MappedField } from '../readers/container.ts';
import { day, mapping, threads } from './arguments.ts';
import { type ArchiveOptions, archiveOption } from './archive.ts';

/** What every command that takes something in may be told. */
export interface IntakeOptions extends ArchiveOptions {
  readonly map?: Readonly<Partial<Record<MappedField, string>>>;
  readonly published?: string;
  readonly offices?: string;
  readonly jobs?: number;
  /** Milliseconds for one article. */
  readonly timeLimit?: number;
  readonly allowHost?: readonly string[];
  readonly contact?: string;
  readonly ignoreTdm?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly json?: boolean;
}

export const intakeOptions = (command: Command): Command =>
  archiveOption(command)
    .option('--map <fields>', 'what a table or JSON calls its fields: text=body,title=headline,…', mapping)
    .option('--published <date>', 'day of publication, YYYY-MM-DD, of articles that do not say theirs', day)
    .option('--offices <folder>', 'office holders and aliases of your own (CSV), over those that Hearsay knows')
    .option('-j, --jobs <number>', 'threads that read, each with its own model (default: half the processors)', threads)
    .option('--time-limit <seconds>', 'an article that takes longer is put aside (default: 120)', milliseconds)
    .option('--allow-host <host>', 'fetch from this host too, though it is not public; may be repeated', collect)
    .option('--contact <address>', 'mail or web address by which sites can reach you, told with each request')
    .option('--ignore-tdm', 'fetch what is reserved from text mining; only where you have leave')
    .option('-q, --quiet', 'no progress and no summary; on standard error only what failed')
    .option('-v, --verbose', 'a line on standard error for everything that was taken in')
    .option('--json', 'what is done, and the summary, as JSON lines on standard output');

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

function milliseconds(value: string): number {
  const seconds = Number(value);
  if (value.trim() === '' || !(seconds > 0 && seconds <= 86_400))
    throw new InvalidArgumentError('Give seconds, up to a day (86400).');
  return seconds * 1000;
}
