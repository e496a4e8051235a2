import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { features } from './features.ts';
import { Network } from './network.ts';
import { cropOf } from './crop.ts';
import { TextModel } from './text-model.ts';
import { loadWeights, standardWeights } from './weights.ts';
import { type WordPieces, WordPieceTokenizer } from './word-pieces.ts';

/** Scores of `training/parity.txt` that training's export saved from Python. */
interface Parity {
  readonly ids: readonly number[];
  readonly cue: readonly [number, number];
  readonly cueScores: readonly (readonly number[])[];
  readonly roleScores: readonly (readonly number[])[];
  /** Standing, kind, status, query, nobody, known and the first piece's settings of a made-up relation: content before the cue, source behind it. */
  readonly judged: readonly number[];
}

const text = readFileSync(new URL('../../training/parity.txt', import.meta.url), 'utf8');
const saved = JSON.parse(readFileSync(join(standardWeights(), 'parity.json'), 'utf8')) as Record<
  'float' | 'int8',
  Parity
>;

const largest = (row: ArrayLike<number>): number => Array.from(row).indexOf(Math.max(...Array.from(row)));

/** Share of rows whose best label is the same in both. */
function agreement(ours: Float32Array, theirs: readonly (readonly number[])[]): number {
  const labels = (theirs[0] as readonly number[]).length;
  expect(ours).toHaveLength(theirs.length * labels);
  const same = theirs.filter((row, at) => largest(row) === largest(ours.subarray(at * labels, (at + 1) * labels)));
  return same.length / theirs.length;
}

const meanDifference = (ours: Float32Array, theirs: readonly (readonly number[])[]): number =>
  theirs.flat().reduce((sum, score, i) => sum + Math.abs(score - (ours[i] as number)), 0) / ours.length;

describe('parity with Python', () => {
  const { ids, cue: cueSpan } = saved.int8;
  let pieces: WordPieces;
  let cueScores: Float32Array;
  let roleScores: Float32Array;
  let judged: Float32Array;

  beforeAll(async () => {
    const weights = loadWeights(standardWeights());
    const tokenizer = new WordPieceTokenizer(weights.vocabulary);
    pieces = tokenizer.encode(text);
    const network = await Network.open(weights, 1);
    const encoded = await network.encode(pieces, features(text, pieces), 0, ids.length, tokenizer);
    cueScores = encoded.cueScores;
    const crop = cropOf(encoded.states, cueSpan, ids.length, weights.description);
    roleScores = await network.roles(crop);
    const [start, end] = [cueSpan[0] - crop.low, cueSpan[1] - crop.low];
    const part = new BigInt64Array(crop.distance.length)
      .fill(3n, Math.max(0, start - 10), start)
      .fill(2n, start, end)
      .fill(1n, end, end + 2);
    const found = await network.judge({ ...crop, part });
    judged = Float32Array.of(
      ...found.standing,
      ...found.kind,
      ...found.status,
      ...found.query,
      found.nobody,
      ...found.known,
      ...found.settings.subarray(0, 9),
    );
    await network.close();
  });

  test('the same word pieces', () => {
    expect([...pieces.ids]).toEqual(ids);
  });

  test('the same graphs give the same scores', () => {
    expect(meanDifference(cueScores, saved.int8.cueScores)).toBeLessThan(0.02);
    expect(meanDifference(roleScores, saved.int8.roleScores)).toBeLessThan(0.02);
    expect(meanDifference(judged, [saved.int8.judged])).toBeLessThan(0.02);
  });

  test('int8 chooses the labels that float chooses', () => {
    expect(agreement(cueScores, saved.float.cueScores)).toBeGreaterThan(0.98);
    expect(agreement(roleScores, saved.float.roleScores)).toBeGreaterThan(0.95);
  });
});

describe('judging', () => {
  test('is the same whether the text was read before or not', async () => {
    const model = await TextModel.open(standardWeights(), 1);
    const names = [...text.matchAll(/\bMarrant\b/g)].map(({ index }) => ({ start: index, end: index + 7, title: '' }));
    const relations = await model.read(text);
    const once = await model.judge(text, relations, names);
    const other = await TextModel.open(standardWeights(), 1);
    expect(await other.judge(text, relations, names)).toEqual(once);
    expect(once.relations).toHaveLength(relations.length);
    for (const { standing, kind, status, pointers, nobody } of once.relations)
      for (const chances of [standing, kind, status, [...pointers.map(({ chance }) => chance), nobody]])
        expect(Object.values(chances).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 1);
    await Promise.all([model.close(), other.close()]);
  });

  test('a long text is judged in portions, every relation once', async () => {
    const model = await TextModel.open(standardWeights(), 1);
    const long = `${text}\n\n`.repeat(Math.ceil(70_000 / text.length));
    const relations = await model.read(long);
    const names = [...long.matchAll(/\bMarrant\b/g)].map(({ index }) => ({ start: index, end: index + 7, title: '' }));
    const judged = await model.judge(long, relations, names);
    expect(judged.relations.filter(Boolean)).toHaveLength(relations.length);
    expect(judged.names).toHaveLength(names.length);
    await model.close();
  });
});

describe('reading', () => {
  let reader: TextModel;
  beforeAll(async () => {
    reader = await TextModel.open(standardWeights(), 1);
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
    const two = await TextModel.open(standardWeights(), 2);
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
  await expect(TextModel.open('/nowhere', 1)).rejects.toThrow(/'\/nowhere' has no/);
});
