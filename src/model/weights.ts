import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type MannerWeights, mannerWeights } from '../core/annotators/manners.ts';
import { type ScorerWeights, scorerWeights } from '../core/annotators/speakers/scorer.ts';
import { SETTINGS } from '../core/layers.ts';
import { KINDS, STANDINGS, STATUSES } from '../core/statement.ts';

const transitions = z.object({ between: z.array(z.array(z.number())), start: z.array(z.number()) });

/** `reader.json`: what the decoder must know of the network beside it. Written by training's export. */
const description = z.object({
  name: z.string(),
  width: z.int(),
  window: z.int(),
  overlap: z.int(),
  cropBefore: z.int(),
  cropAfter: z.int(),
  cueLabels: z.array(z.string()),
  roleLabels: z.array(z.string()),
  /** The first is 'O', the others `B-kind` and `I-kind`. */
  nameLabels: z.array(z.string()),
  standings: z.array(z.enum(STANDINGS)),
  kinds: z.array(z.enum(KINDS)),
  statuses: z.array(z.enum(STATUSES)),
  settings: z.array(z.enum(SETTINGS)),
  /** The first is 'O', the others `B-setting` and `I-setting`. */
  settingLabels: z.array(z.string()),
  /** Numbers in a key. */
  keyWidth: z.int(),
  /** Added to every cue label's score but O's: above 0 finds more cues. */
  cueBias: z.number(),
  roleTransitions: transitions,
});
export type Description = z.infer<typeof description>;

export interface Weights {
  readonly description: Description;
  readonly vocabulary: string;
  /** Paths of the three ONNX files. */
  readonly encoder: string;
  readonly roles: string;
  readonly judge: string;
}

const shipped = fileURLToPath(new URL('../../models/', import.meta.url));

/** The weights that hold where nobody chose. */
export const standardWeights = (): string => join(shipped, 'standard');

/**
 * Where the weights are: by the name of a model that the package ships, else by their folder (`./fast` where a folder
 * of one's own has a shipped model's name).
 *
 * @throws {Error} where there is neither; it names the models there are.
 */
export function weightsFolder(model: string): string {
  const names = readdirSync(shipped, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  if (names.includes(model)) return join(shipped, model);
  if (existsSync(join(model, 'reader.json'))) return model;
  throw new Error(`There is no model '${model}': take ${names.join(' or ')}, or a folder with a reader.json.`);
}

/** The small scorers' weights, whose annotators are the core's. */
export interface Scorers {
  readonly speaker: ScorerWeights;
  readonly manner: MannerWeights;
}

/** @throws {Error} naming the file that is missing or wrong. */
export function loadWeights(folder: string): Weights {
  return {
    description: readJson(folder, 'reader.json', description),
    vocabulary: readFileSync(pathOf(folder, 'vocab.txt'), 'utf8'),
    encoder: pathOf(folder, 'encoder.onnx'),
    roles: pathOf(folder, 'roles.onnx'),
    judge: pathOf(folder, 'judge.onnx'),
  };
}

/** @throws {Error} naming the file that is missing or wrong. */
export const loadScorers = (folder: string = standardWeights()): Scorers => ({
  speaker: readJson(folder, 'speaker.json', scorerWeights),
  manner: readJson(folder, 'manner.json', mannerWeights),
});

function pathOf(folder: string, file: string): string {
  const found = join(folder, file);
  if (!existsSync(found)) throw new Error(`The model folder '${folder}' has no '${file}'.`);
  return found;
}

function readJson<T>(folder: string, file: string, schema: z.ZodType<T>): T {
  const path = pathOf(folder, file);
  const read = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!read.success) throw new Error(`'${path}' does not fit this version: ${z.prettifyError(read.error)}`);
  return read.data;
}
