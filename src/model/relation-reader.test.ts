import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { features } from './features.ts';
import { Network } from './network.ts';
import { RelationReader } from './relation-reader.ts';
import { loadWeights, standardWeights } from './weights.ts';
import { WordPieceTokenizer } from './word-pieces.ts';

/** Scores that training's export saved from Python, in float32, of `training/parity.txt`. */
interface Parity {
  readonly ids: readonly number[];
  readonly cue: readonly [number, number];
  readonly cueScores: readonly (readonly number[])[];
  readonly roleScores: readonly (readonly number[])[];
}

const text = readFileSync(new URL('../../training/parity.txt', import.meta.url), 'utf8');
const saved = JSON.parse(readFileSync(join(standardWeights(), 'parity.json'), 'utf8')) as Parity;

const largest = (row: ArrayLike<number>): number => Array.from(row).indexOf(Math.max(...Array.from(row)));

/** Share of rows whose best label is the same in both. */
function agreement(ours: Float32Array, theirs: readonly (readonly number[])[]): number {
  const labels = (theirs[0] as readonly number[]).length;
  expect(ours).toHaveLength(theirs.length * labels);
  const same = theirs.filter((row, at) => largest(row) === largest(ours.subarray(at * labels, (at + 1) * labels)));
  return same.length / theirs.length;
}

test('parity: int8 scores here choose the labels that float scores choose in Python', async () => {
  const weights = loadWeights(standardWeights());
  const tokenizer = new WordPieceTokenizer(weights.vocabulary);
  const pieces = tokenizer.encode(text);
  expect([...pieces.ids]).toEqual(saved.ids);

  const network = await Network.open(weights, 1);
  const count = pieces.ids.length;
  const { states, cueScores } = await network.encode(pieces, features(text, pieces), 0, count, tokenizer);
  expect(agreement(cueScores, saved.cueScores)).toBeGreaterThan(0.98);

  const { width, cropBefore, cropAfter } = weights.description;
  const [start, end] = saved.cue;
  const low = Math.max(0, start - cropBefore);
  const high = Math.min(count, end + cropAfter);
  const cue = new Float32Array(width);
  for (let at = start; at < end; at++)
    for (let i = 0; i < width; i++) cue[i] = (cue[i] as number) + (states[at * width + i] as number) / (end - start);
  const distance = BigInt64Array.from({ length: high - low }, (_, i) => {
    const at = low + i;
    if (at >= start && at < end) return BigInt(cropBefore + cropAfter + 1);
    return BigInt((at < start ? at - start : at - end + 1) + cropBefore);
  });
  const scores = await network.roles({ states: states.subarray(low * width, high * width), cue, distance });
  expect(agreement(scores, saved.roleScores)).toBeGreaterThan(0.97);
  await network.close();
});

describe('reading', () => {
  let reader: RelationReader;
  beforeAll(async () => {
    reader = await RelationReader.open(standardWeights(), 1);
  });
  afterAll(() => reader.close());

  test('finds direct speech with its exact source, cue and content', async () => {
    const found = await reader.read(text);
    const words = found.map((relation) =>
      [relation.source, relation.cue, relation.content].map((spans) => spans.map((s) => text.slice(s.start, s.end))),
    );
    expect(words).toContainEqual([
      ['Marrant'],
      ['said'],
      ['“We will read every letter,”', '“and then we will read them again.”'],
    ]);
  });

  test('the same text gives the same bytes twice, with one thread and with two', async () => {
    const two = await RelationReader.open(standardWeights(), 2);
    const once = JSON.stringify(await reader.read(text));
    expect(JSON.stringify(await reader.read(text))).toBe(once);
    expect(JSON.stringify(await two.read(text))).toBe(once);
    await two.close();
  });

  test('what is read beside a text does not change it', async () => {
    const alone = JSON.stringify(await reader.read(text));
    const [, beside] = await Promise.all([reader.read(`${text}\n\n${text}`), reader.read(text)]);
    expect(JSON.stringify(beside)).toBe(alone);
  });

  test.each(['', ' \n\t', '\u0000', '\ud800', '☃'.repeat(3000), `“${'a '.repeat(3000)}`])(
    'odd text %# gives spans that slice, or nothing',
    async (odd) => {
      for (const { source, cue, content } of await reader.read(odd))
        for (const { start, end } of [...source, ...cue, ...content]) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(odd.length);
        }
    },
  );

  test('ends early when its signal says so', async () => {
    const controller = new AbortController();
    const reading = reader.read(`${text}\n\n`.repeat(20), {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('enough')),
    });
    await expect(reading).rejects.toThrow('enough');
  });
});

test('a folder without weights is named', async () => {
  await expect(RelationReader.open('/nowhere', 1)).rejects.toThrow(/'\/nowhere' has no/);
});
