import { basename, resolve } from 'node:path';
import { type Figure, figuresOf } from '../../app/training/figures.ts';
import { type GoldArticle, type Parts, parted, partedFrom } from '../../app/training/held-out.ts';
import { weightsFolder } from '../../model/index.ts';
import { workBar } from '../archive/work-bar.ts';
import { exitCodes, UsageError } from '../failure.ts';
import { exists, send } from '../output.ts';
import type { World } from '../world.ts';
import { attributionsOf, comparison } from './comparison.ts';
import { goldArticles } from './gold.ts';
import { type Making, makeModel } from './model-folder.ts';
import { checkPython, runTraining } from './python.ts';

export interface TrainOptions {
  readonly gold: string;
  readonly out?: string;
  readonly dev?: string;
  /** A shipped model's name, or a folder. */
  readonly model?: string;
  readonly epochs: number;
  readonly minutes?: number;
  readonly seed: number;
  readonly python: string;
  readonly jobs?: number;
  readonly quiet?: boolean;
}

/** Goes on from a reader's weights with what people corrected; shows what the held-out articles say of it. */
export async function trainCommand(options: TrainOptions, world: World): Promise<number> {
  const { python, quiet, model = 'standard' } = options;
  const out = resolve(options.out ?? `${basename(options.gold).replace(/\.jsonl(\.gz)?$/, '')}-model`);
  await refuseThere(out);
  const base = existing(model);
  const parts = await partsOf(options, world);
  await checkPython(python, world.signal);
  if (!quiet) world.stderr.write(begun(parts));
  const before = await figures(parts.held, base, 'read with the weights there are', options, world);
  const making: Making = { ...{ out, base, model, parts, before }, ...{ epochs: options.epochs, seed: options.seed } };
  const after = await makeModel(
    making,
    (rows, folder, name) => teach({ rows, base, folder, name }, options, world),
    (folder) => figures(parts.held, folder, 'read with the new ones', options, world),
  );
  await send(world.stdout, comparison(parts.held, before, after));
  if (!quiet)
    world.stderr.write(`The new weights are in ${out}: use them with --model ${options.out ?? basename(out)}\n`);
  return exitCodes.done;
}

async function refuseThere(out: string): Promise<void> {
  if (await exists(out)) throw new UsageError(`${out}: exists already; name a new folder with --out`);
}

/** @throws {UsageError} where there is no such model. */
function existing(model: string): string {
  try {
    return weightsFolder(model);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function partsOf({ gold, dev }: TrainOptions, world: World): Promise<Parts> {
  const all = await goldArticles(gold, world);
  const { learnt, held } = dev === undefined ? parted(all) : partedFrom(await goldArticles(dev, world), all);
  if (held.length === 0)
    throw new UsageError(
      `${gold}: of ${all.length} articles none is in the fifth that is held out to judge by; correct more, or name others with --dev`,
    );
  if (learnt.every((article) => attributionsOf([article]) === 0))
    throw new UsageError(
      `${gold}: there is no attribution to learn from${dev === undefined ? '' : ' that is not in --dev'}`,
    );
  return { learnt, held };
}

const begun = ({ learnt, held }: Parts): string =>
  `learning from ${counted(learnt)}; held out to judge by: ${counted(held)}\n`;

const counted = (articles: readonly GoldArticle[]): string =>
  `${articles.length.toLocaleString('en')} articles with ${attributionsOf(articles).toLocaleString('en')} attributions`;

async function figures(
  articles: readonly GoldArticle[],
  model: string,
  what: string,
  { jobs, quiet }: TrainOptions,
  world: World,
): Promise<Figure[]> {
  const reader = await world.openReader({ model, ...(jobs !== undefined && { threads: jobs }) });
  const bar = workBar(what, world, quiet);
  try {
    const readings = [];
    for (const [at, { id, text }] of articles.entries()) {
      bar.show(at, articles.length);
      readings.push(await reader.read({ id, text }, { signal: world.signal }));
    }
    return figuresOf(articles, readings);
  } finally {
    bar.end();
    await reader.close();
  }
}

interface Lesson {
  readonly rows: string;
  readonly base: string;
  readonly folder: string;
  readonly name: string;
}

async function teach({ rows, base, folder, name }: Lesson, options: TrainOptions, world: World): Promise<void> {
  const { epochs, minutes, seed, jobs, python, quiet } = options;
  const given: Readonly<Record<string, string | number | undefined>> = {
    ...{ rows, model: base, out: folder, name },
    ...{ epochs, minutes, seed, threads: jobs },
  };
  const flags = Object.entries(given).flatMap(([flag, value]) =>
    value === undefined ? [] : [`--${flag}`, `${value}`],
  );
  const bar = workBar('trained', world, quiet);
  try {
    await runTraining(python, 'tune', flags, world.signal, (said) => {
      if ('of' in said) return bar.show(said.step, said.of);
      bar.end();
      if (!quiet) world.stderr.write('learnt; the weights are rounded and written, which takes a minute\n');
    });
  } finally {
    bar.end();
  }
}
