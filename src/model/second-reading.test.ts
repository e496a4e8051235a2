import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gold, type MarkedRelation } from '../../test/notation.ts';
import type { Relation } from '../core/layers.ts';
import { sayingsAmong, stretchesToReread } from './second-reading.ts';
import { TextModel } from './text-model.ts';
import { standardWeights } from './weights.ts';

const sure = (relation: MarkedRelation, confidence = 0.9): Relation => ({
  ...{ ...relation, confidence, decidedBy: 'attribution/model' },
});
const reread = (notation: string): string[] => {
  const { text, relations } = gold(notation);
  return stretchesToReread(
    text,
    relations.map((one) => sure(one)),
  ).map(({ start, end }) => text.slice(start, end));
};

describe('what is read a second time', () => {
  test.each([
    ['[source Ana] [cue said] [content that Bo had promised her a goat].', ['that Bo had promised her a goat']],
    ['[content “Bo told me, ‘Stay left’,”] [source Ana] [cue said].', ['Bo told me, ‘Stay left']],
    ['[source Ana] [cue said] [content that the goat was gone by nine].', []],
    ['[content “Says who?”] [source Ana] [cue asked].', []],
    [
      '[source#1 A] [cue#1 said] [content#1 that [source#2 B] [cue#2 said] [content#2 that C said it rained]].',
      ['that B said that C said it rained'],
    ],
  ])('%s', (notation, found) => {
    expect(reread(notation)).toEqual(found);
  });
});

describe('what is kept of it', () => {
  const { text, relations } = gold(
    '[source#1 Ana] [cue#1 said] [content#1 that [source#2 Bo] [cue#2 told] her [content#2 to go] and [source#3 Lea] [cue#3 wants] [content#3 to stay]].',
  );
  const [outer, told, wants] = relations as [MarkedRelation, MarkedRelation, MarkedRelation];
  const kept = (...found: Relation[]) => sayingsAmong(text, found, [sure(outer)]);

  test('is what is said, by somebody, surely', () => {
    expect(kept(sure(told), sure(wants))).toEqual([{ ...sure(told), decidedBy: 'attribution/second-reading' }]);
    expect(kept(sure(told, 0.7))).toEqual([]);
    expect(kept(sure({ ...told, source: [] }))).toEqual([]);
    expect(kept(sure({ ...told, cue: [] }))).toEqual([]);
  });

  test('is nothing that was found in the article itself', () => {
    expect(kept(sure(outer))).toEqual([]);
  });
});

describe('the model', () => {
  let model: TextModel;
  beforeAll(async () => {
    model = await TextModel.open(standardWeights(), 1);
  });
  afterAll(() => model.close());

  test('finds a saying within a saying, at its place in the article', async () => {
    const text = 'It rained all night.\n\nThe guild’s clerk said that the miller had promised the town a new wheel.';
    const found = await model.read(text);
    const words = ({ source, cue, content }: Relation) =>
      [source, cue, content].map(([span]) => span && text.slice(span.start, span.end));
    expect(found.map(words)).toEqual([
      ['The guild’s clerk', 'said', 'that the miller had promised the town a new wheel'],
      ['the miller', 'had promised', expect.stringMatching(/a new wheel$/)],
    ]);
    expect(found.map(({ decidedBy }) => decidedBy)).toEqual(['attribution/model', 'attribution/second-reading']);
  });
});
