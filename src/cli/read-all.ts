import { idOf } from '../app/read.ts';
import type { Reading } from '../core/statement.ts';
import type { Article, ArticleReader } from '../open-reader.ts';
import type { Article as Unpacked, ByteSource, MappedField } from '../readers/container.ts';
import { usualLimits } from '../readers/limits.ts';
import { ClosedPipe, exitCodes, InputFailure } from './failure.ts';
import { openFile } from './file-source.ts';
import { Others } from './others.ts';
import type { Output } from './output.ts';
import { bar, type Progress, plainLines, silent } from './progress.ts';
import type { Found, Source } from './sources.ts';
import { standardInput, watched } from './standard-input.ts';
import type { World } from './world.ts';

export interface ReadAllOptions {
  readonly jobs?: number;
  readonly minProbability?: number;
  /** A shipped model's name, or a folder. */
  readonly model?: string;
  readonly offices?: string;
  readonly published?: string;
  readonly map?: Readonly<Partial<Record<MappedField, string>>>;
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
  readonly map: ReadAllOptions['map'];
  failed: number;
}

/** Reads every source in order, reports those that fail, and goes on. Gives the exit code. */
export async function readAll(
  { sources, failures }: Found,
  output: Output | null,
  { jobs, minProbability, model, offices, published, map, quiet = false, verbose = false }: ReadAllOptions,
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
  const run: Run = { world, output, reader, progress, quiet, published, map, failed: failures.length };
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
    const opened = source.path === null ? standardInput(run.world) : await openFile(source.path);
    try {
      await readParts(watched(opened.source, run.progress.within), source, run);
    } finally {
      await opened.close();
    }
  });
  run.progress.sourceDone();
}

/** Reads the article that a source is, or all that are in it. */
async function readParts(bytes: ByteSource, source: Source, run: Run): Promise<void> {
  const [{ unpack }, { containersFor }] = await Promise.all([
    import('../readers/unpack.ts'),
    import('../readers/containers.ts'),
  ]);
  const { world, map } = run;
  const options = { limits: usualLimits, signal: world.signal, ...(map && { map }) };
  const others = new Others(source.name);
  for await (const { place, found } of unpack(bytes, containersFor(map), options)) {
    if (found.type === 'article')
      await (place === ''
        ? readAlone(found.article, source, run)
        : readOneOfMany(found.article, place, source, run, others));
    else await orReport(run, async () => others.note(place, found));
  }
  others.tell(run.quiet ? () => {} : (line) => tell(run, line));
}

function readAlone(article: Unpacked, source: Source, run: Run): Promise<void> {
  const name = source.path ?? 'standard-input';
  return orReport(run, () =>
    readArticle(
      { name, ...article, id: article.id ?? idOf(name) },
      source.name,
      source.place,
      run,
      run.progress.within,
    ),
  );
}

function readOneOfMany(
  article: Unpacked,
  place: string,
  { name, path, place: file }: Source,
  run: Run,
  others: Others,
): Promise<void> {
  others.articles++;
  run.output.series();
  const id = article.id ?? `${idOf(path ?? 'standard-input')} › ${place}`;
  // The ending keeps a point inside the id from being taken for one.
  const within = `${file.replace(/\.[^.\\/]*$/, '')}/${fileName(article.id ?? place)}.json`;
  return orReport(run, () => readArticle({ ...article, id, name: id }, `${name}, ${article.id ?? place}`, within, run));
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
    tell(run, error.message);
  }
}

function tell({ progress, world }: Run, line: string): void {
  progress.makeRoom();
  world.stderr.write(`hearsay: ${line}\n`);
}

function ignoreClosedPipe(error: unknown): void {
  if (!(error instanceof ClosedPipe)) throw error;
}
