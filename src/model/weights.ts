import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
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

/** The weights that the package ships. */
export const standardWeights = (): string => fileURLToPath(new URL('../../models/standard', import.meta.url));

/** @throws {Error} naming the file that is missing or wrong. */
export function loadWeights(folder: string): Weights {
  const path = (file: string) => {
    const found = join(folder, file);
    if (!existsSync(found)) throw new Error(`The model folder '${folder}' has no '${file}'.`);
    return found;
  };
  const read = description.safeParse(JSON.parse(readFileSync(path('reader.json'), 'utf8')));
  if (!read.success)
    throw new Error(`'${path('reader.json')}' does not fit this version: ${z.prettifyError(read.error)}`);
  return {
    description: read.data,
    vocabulary: readFileSync(path('vocab.txt'), 'utf8'),
    encoder: path('encoder.onnx'),
    roles: path('roles.onnx'),
    judge: path('judge.onnx'),
  };
}
