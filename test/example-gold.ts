import { readFileSync } from 'node:fs';
import { gold, type Marked } from './notation.ts';
import type { GoldWho } from '../src/app/scoring/who-score.ts';

const folder = new URL('../examples/', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

/** The relations of an example, as people marked them. */
export const goldOf = (id: string): Marked => gold(textOf(`${id}.gold`));

/** Who said each of them, and how; `examples/README.md` tells what the fields mean. */
export const whoOf = (id: string): GoldWho[] =>
  textOf(`${id}.who`)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldWho);
