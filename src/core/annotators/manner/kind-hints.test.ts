import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KIND_HINTS, kindHints } from './kind-hints.ts';

const namedOf = (cue: string, content: string): string[] => {
  const hints = kindHints(cue, content);
  expect(hints).toHaveLength(KIND_HINTS.length);
  return KIND_HINTS.filter((_, index) => hints[index] === 1);
};

test.each([
  ['content/future', 'said', 'it will rain', 'it rained'],
  ['content/hedged', 'said', 'it may rain', 'it rains'],
  ['content/duty', 'said', 'they must leave', 'they left'],
  ['content/first-person-future', 'said', '“We’ll mend it”', '“They will mend it”'],
  ['content/first-person', 'said', '“My boat is gone”', '“The boat is gone”'],
  ['content/second-person', 'said', '“You know it”', '“They know it”'],
  ['content/judging', 'said', 'the plan is terrible', 'the plan is ready'],
  ['content/superlative', 'said', 'the tallest tower', 'the tall tower'],
  ['content/negated', 'said', 'it didn’t rain', 'it rained'],
  ['content/conditional', 'said', 'the fair is off if it rains', 'the fair is off'],
  ['content/past', 'said', 'the well was dry', 'the well is dry'],
  ['content/present', 'said', 'the well is dry', 'the well was dry'],
  ['content/number', 'said', '14 boats sank', 'boats sank'],
  ['content/share-or-money', 'said', '14 percent sank', '14 boats sank'],
  ['content/exclaims', 'said', '“Away!”', '“Away.”'],
  ['content/asks', 'said', '“Where?”', '“Where? There.”'],
  ['content/begins-as-question', 'asked', 'whether it rained', 'for rain'],
  ['content/begins-as-order', 'said', '“Stop the boat”', '“Stops are rare”'],
  ['content/infinitive', 'promised', 'to mend it', 'that it is mended'],
  ['content/that-clause', 'said', 'that it rained', 'it rained'],
  ['content/quoted', 'said', '“It rained”', 'it rained'],
  ['content/few-words', 'said', 'no', 'no boat has left the harbour since Sunday morning'],
  ['cue/infinitive-of-order', 'urged', 'the town to wait', 'patience'],
  ['cue/infinitive-of-commitment', 'vowed', 'to wait', 'revenge'],
])('%s: %s %s, not %s', (name, cue, content, other) => {
  expect(namedOf(cue, content)).toContain(name);
  expect(namedOf(cue, other)).not.toContain(name);
});

test.each([
  ['cue/speech', 'said'],
  ['cue/judgement', 'slammed'],
  ['cue/order', 'demanded'],
  ['cue/commitment', 'pledged'],
  ['cue/wish', 'hoped'],
  ['cue/expectation', 'expects'],
  ['cue/thought', 'thinks'],
  ['cue/fact', 'discovered'],
  ['cue/question', 'inquired'],
])('%s: %s', (name, cue) => expect(namedOf(cue, 'it').filter((hint) => hint.startsWith('cue/'))).toEqual([name]));

test('any strings give as many noughts and ones, long ones as fast as short ones', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (cue, content) => {
      const hints = kindHints(cue, content);
      expect(hints.length === KIND_HINTS.length && hints.every((hint) => hint === 0 || hint === 1)).toBe(true);
    }),
    { seed: 11, numRuns: 1000 },
  );
  const started = performance.now();
  for (const part of ['e', 'est', 'to ', '!', ' ', '\ud83d']) kindHints('said', part.repeat(1_000_000 / part.length));
  expect(performance.now() - started).toBeLessThan(1000);
});
