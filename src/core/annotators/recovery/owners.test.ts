import { expect, test } from 'vitest';
import { gold } from '../../../../test/notation.ts';
import type { Relation } from '../../layers.ts';
import { withOneOwner } from './owners.ts';

/** The contents' words after the repair, relation by relation. */
function contents(notation: string): string[][] {
  const { text, relations } = gold(notation);
  const found: Relation[] = relations.map((spans) => ({ ...spans, confidence: 1, decidedBy: 'attribution/model' }));
  return withOneOwner(found).map(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
}

test('a stretch that two cues claim stays with the nearer one', () => {
  const notation =
    '[content#1 “One,”] [cue#1 said] [source#1 Ana]. [content#1 [content#2 “Two,”]] [source#2 she] [cue#2 added].';
  expect(contents(notation)).toEqual([['“One,”'], ['“Two,”']]);
});

test('a relation keeps its only stretch', () => {
  const notation = '[source Ana] [cue#1 said] and [cue#2 wrote] [content#1,2 that it rained].';
  expect(contents(notation)).toEqual([['that it rained'], ['that it rained']]);
});

test('a saying inside another keeps what both hold', () => {
  const notation =
    '[content#1 “Rain,”] [cue#1 said] [source#1 Ana], [content#1 “Bo [cue#2 said] [content#2 it would stop].”]';
  expect(contents(notation)).toEqual([['“Rain,”', '“Bo said it would stop.”'], ['it would stop']]);
});
