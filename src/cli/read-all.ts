import { idOf } from '../app/read.ts';
import type { Reading } from '../core/statement.ts';
import type { Article, ArticleReader } from '../open-reader.ts';
import { articlesIn } from './articles.ts';
import { ClosedPipe, exitCodes, InputFailure } from './failure.ts';
import type { Output } from './output.ts';
import { bar, type Progress, plainLines, silent } from './progress.ts';
import { bytesOf, type Found, type Source } from './sources.ts';
import type { World } from './world.ts';

export interface ReadAllOptions {
  readonly jobs?: number;
  readonly minProbability?: number;
  /** A shipped model's name, or a folder. */
  readonly model?: string;
  readonly offices?: string;
  readonly published?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** One run of the command, while it lasts. */
interface Run {
  readonly world: World;
  readonly output: Output;
  readonly reader: Promise<ArticleReader>;
  readonly progress: Progress;
  readonly quiet: boolean;
  /** The day of articles that do not say theirs. */
  readonly published: string | undefined;
  failed: number;
}

/** Reads every source in order, reports those that fail, and goes on. Gives the exit code. */
export async function readAll(
  { sources, failures }: Found,
  output: Output | null,
  { jobs, minProbability, model, offices, published, quiet = false, verbose = false }: ReadAllOptions,
  world: World,
): Promise<number> {
  for (const { message } of failures) world.stderr.write(`hearsay: ${message}\n`);
  if (!output) return exitCodes.someFailed;
  // Opened while the first file is being read; what goes wrong is heard of where it is awaited.
  const reader = world.openReader({
    ...(jobs !== undefined && { threads: jobs }),
    ...(minProbability !== undefined && { minProbability }),
    ...(offices !== undefined && { offices }),
    ...(model !== undefined && { model }),
  });
  reader.catch(() => {});
  const progress = await chooseProgress(sources.length, quiet, verbose, world);
  const run: Run = { world, output, reader, progress, quiet, published, failed: failures.length };
  try {
    for (const source of sources) await readSource(source, run);
  } finally {
    progress.end();
    // What was finished before an interruption is written whole.
    await output.end().catch(ignoreClosedPipe);
    await reader.then((opened) => opened.close()).catch(() => {});
  }
  return run.failed > 0 ? exitCodes.someFailed : exitCodes.done;
}

function chooseProgress(total: number, quiet: boolean, verbose: boolean, { stderr }: World): Promise<Progress> {
  if (quiet) return Promise.resolve(silent);
  if (verbose) return Promise.resolve(plainLines(stderr));
  return stderr.isTTY ? bar(stderr, total) : Promise.resolve(silent);
}

async function readSource(source: Source, run: Run): Promise<void> {
  run.progress.begin(source.name);
  await orReport(run, async () => {
    const bytes = await bytesOf(source, run.world.stdin, run.world.signal);
    const collected = articlesIn(bytes);
    if (collected !== null) await readCollection(source, collected, run);
    else {
      const name = source.path ?? 'standard-input';
      await readArticle({ bytes, name, id: idOf(name) }, source.name, source.place, run, run.progress.within);
    }
  });
  run.progress.sourceDone();
}

async function readCollection(
  { name, place }: Source,
  collected: NonNullable<ReturnType<typeof articlesIn>>,
  run: Run,
): Promise<void> {
  const folder = place.replace(/\.[^.\\/]*$/, '');
  run.output.series();
  for (const [number, article] of collected.entries()) {
    await orReport(run, () => {
      if ('problem' in article) throw new InputFailure(`${name}, line ${article.line}: ${article.problem}`);
      // The ending keeps a point inside the id from being taken for one.
      const within = `${folder}/${fileName(article.id)}.json`;
      return readArticle(article, `${name}, ${article.id}`, within, run);
    });
    run.progress.within(number + 1, collected.length);
  }
}

/** An id as a file's name: nothing in it leads out of the folder. */
const fileName = (id: string): string =>
  id
    .replace(/[^\p{L}\p{N}._-]+/gu, '_')
    .replace(/^\.+/, '_')
    .slice(0, 120) || '_';

async function readArticle(
  article: Article,
  name: string,
  place: string,
  { world, output, reader, progress, quiet, published }: Run,
  onProgress?: Progress['within'],
): Promise<void> {
  const file = await output.claim(place);
  const started = performance.now();
  const { signal } = world;
  const options = { signal, ...(onProgress && { onProgress }), ...(published !== undefined && { published }) };
  const reading = await (await reader).read(article, options);
  refuseNothing(reading, name);
  progress.makeRoom();
  await output.write(reading, file);
  progress.article(name, remark(reading), performance.now() - started);
  if (!quiet && !output.showsIssues)
    for (const { severity, message } of reading.issues)
      if (severity !== 'info') world.stderr.write(`hearsay: ${name}: ${severity}: ${message}\n`);
}

/** @throws {InputFailure} where there was nothing to read. */
function refuseNothing({ text, issues }: Reading, name: string): void {
  if (text.trim() !== '') return;
  const found = issues.find(({ severity }) => severity === 'error');
  throw new InputFailure(`${name}: ${found?.message ?? 'there is no text in it.'}`);
}

const remark = ({ statements }: Reading): string =>
  `${statements.length} ${statements.length === 1 ? 'statement' : 'statements'}`;

/** Does the work; where this one input fails, says so and lets the rest go on. */
async function orReport(run: Run, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof InputFailure)) throw error;
    run.failed++;
    run.progress.makeRoom();
    run.world.stderr.write(`hearsay: ${error.message}\n`);
  }
}

function ignoreClosedPipe(error: unknown): void {
  if (!(error instanceof ClosedPipe)) throw error;
}
