import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { type Figure, isChecked } from '../../app/training/figures.ts';
import type { GoldArticle, Parts } from '../../app/training/held-out.ts';
import { type EncodeForTraining, trainingEncoder } from '../../model/index.ts';
import { sha256 } from '../../store/document-id.ts';
import { systemReason, UsageError } from '../failure.ts';
import { attributionsOf, comparedRows, peoplesOf, verdict } from './comparison.ts';

/** A text of our own, whose scores are kept beside the weights: see training/README.md. */
const PARITY = fileURLToPath(new URL('../../../training/parity.txt', import.meta.url));

/** The small scorers are not trained here: they come from where the weights come from. */
const SCORERS = ['speaker.json', 'manner.json'];

export interface Making {
  readonly out: string;
  /** The folder of the weights to go on from, and what they are called. */
  readonly base: string;
  readonly model: string;
  readonly parts: Parts;
  readonly before: readonly Figure[];
  readonly epochs: number;
  readonly seed: number;
}

/**
 * Makes the folder of a new model, whole or not at all.
 *
 * @param teach writes the graphs into `folder` from the lines in `rows`
 * @param judge gives the figures of the model in a folder
 */
export async function makeModel(
  making: Making,
  teach: (rows: string, folder: string, name: string) => Promise<void>,
  judge: (folder: string) => Promise<readonly Figure[]>,
): Promise<readonly Figure[]> {
  const { out, base } = making;
  const partial = `${out}.${process.pid}.partial`;
  const [rows, folder] = [join(partial, 'rows'), join(partial, 'model')];
  try {
    for (const path of [rows, folder]) await made(path);
    await writeRows(rows, making);
    await teach(rows, folder, nameOf(making));
    await rm(join(folder, 'float32'), { recursive: true, force: true });
    for (const file of SCORERS) await copyFile(join(base, file), join(folder, file));
    const after = await judge(folder);
    await writeFile(join(folder, 'README.md'), card(making, after));
    await rename(folder, out);
    return after;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

const made = (path: string): Promise<unknown> =>
  mkdir(path, { recursive: true }).catch((error: unknown) => {
    throw new UsageError(`${path}: ${systemReason(error)}`);
  });

async function writeRows(folder: string, { base, parts }: Making): Promise<void> {
  const encode = trainingEncoder(join(base, 'vocab.txt'));
  const parity = encode({ id: 'parity', text: await readFile(PARITY, 'utf8') });
  await writeFile(join(folder, 'parity.jsonl'), `${JSON.stringify(parity)}\n`);
  await pipeline(Readable.from(linesOf(parts.learnt, encode)), createWriteStream(join(folder, 'train.jsonl')));
}

function* linesOf(articles: readonly GoldArticle[], encode: EncodeForTraining): Generator<string> {
  for (const article of articles) yield `${JSON.stringify(encode(article, labelsOf(article)))}\n`;
}

/** What people looked at and training can use: a label says standing, kind and status, or teaches nothing. */
const labelsOf = ({ labels }: GoldArticle): unknown[] =>
  labels
    .filter((label) => isChecked(label) && label.status != null)
    .map(({ i, speaker = null, status, standing, kind }) => ({
      ...{ i, speaker, status, standing: standing ?? 'said', kind: kind ?? 'statement' },
    }));

/** Readings tell engines apart by this: other gold, another name. */
const nameOf = ({ out, parts, epochs, seed, model }: Making): string =>
  `${basename(out)}-${sha256(JSON.stringify([parts.learnt, epochs, seed, model])).slice(0, 8)}`;

function card(making: Making, after: readonly Figure[]): string {
  const { before, parts, model, epochs, seed } = making;
  const { learnt, held } = parts;
  const rows = comparedRows(before, after).map((row) => `| ${row.join(' | ')} |`);
  return `# The reader of attributions: \`${nameOf(making)}\`

Made by \`hearsay train\` on ${new Date().toISOString().slice(0, 10)} from the weights \`${model}\`, with ${learnt.length} articles that people corrected
(${attributionsOf(learnt)} attributions, ${peoplesOf(learnt)} of them looked at by people), ${epochs} epochs, seed ${seed}. What holds of those weights holds of these,
but for the figures: see the card of \`${model}\`. \`speaker.json\` and \`manner.json\` are its, unchanged.

On ${held.length} articles that were held out (${attributionsOf(held)} attributions), in per cent, with the measures of docs/evaluation.md:

| measure | before | after | change |
| --- | --- | --- | --- |
${rows.join('\n')}

${verdict(held, before, after)}
`;
}
