import { expect, test } from 'vitest';
import type { Relation } from '../../layers.ts';
import type { Span } from '../../span.ts';
import { withInvertedSource, withoutTwins } from './inverted.ts';

const at = (text: string, words: string): Span[] => {
  const start = text.indexOf(words);
  return [{ start, end: start + words.length }];
};
const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' + ');

const relation = (text: string, [source, cue, content]: readonly [string | null, string, string]): Relation => ({
  ...{ source: source === null ? [] : at(text, source), cue: at(text, cue), content: at(text, content) },
  ...{ confidence: 0.9, decidedBy: 'model' },
});

test.each<[text: string, found: [string | null, string, string], source: string, cue: string]>([
  ['Asked one pupil: “Is it?”', [null, 'Asked', '“Is it?”'], 'one pupil', 'Asked'],
  ['It rained.\nAdded Mr Penn: “Worse.”', ['Mr Penn', ':', '“Worse.”'], 'Mr Penn', 'Added'],
  ['Said Ms Holm, a nurse: “No.”', ['Ms Holm', 'Said', '“No.”'], 'Ms Holm, a nurse', 'Said'],
  ['Ana said: “No.”', ['Ana', 'said', '“No.”'], 'Ana', 'said'],
  ['Asked if it rained, Ana said: “No.”', ['Ana', 'said', '“No.”'], 'Ana', 'said'],
  ['Said and done: “No,” she said.', ['she', 'she said', '“No,”'], 'she', 'she said'],
])('%s', (text, found, source, cue) => {
  const given = withInvertedSource(relation(text, found), text);
  expect([wordsOf(text, given.source), wordsOf(text, given.cue)]).toEqual([source, cue]);
});

test('of two that say the same of the same words the surest stays', () => {
  const text = '“We’re staying,” said Ana flatly.';
  const [said, flatly] = [
    relation(text, ['Ana', 'said', '“We’re staying,”']),
    { ...relation(text, ['Ana', 'flatly', '“We’re staying,”']), confidence: 0.6 },
  ];
  const other = relation(text, [null, 'said', '“We’re staying,”']);
  expect(withoutTwins([flatly, said, other])).toEqual([said, other]);
});
