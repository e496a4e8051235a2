import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../core/query/parse.ts';
import { wordsOf } from '../core/query/words.ts';
import { highlights } from './highlights.ts';

/** The text with what is highlighted in square brackets. */
function marked(query: string, text: string): string {
  const spans = highlights(parse(query), text);
  return spans.reduceRight(
    (done, { start, end }) => `${done.slice(0, start)}[${done.slice(start, end)}]${done.slice(end)}`,
    text,
  );
}

describe('highlights', () => {
  it.each([
    ['flood', 'The flood, the Floods.', 'The [flood], the Floods.'],
    ['flood*', 'The flood, the Floods.', 'The [flood], the [Floods].'],
    ['"sea wall"', 'A sea wall; a sea, a wall; sea-wall.', 'A [sea wall]; a sea, a wall; [sea-wall].'],
    ['"sea wal*" sea', 'A sea wall and sea.', 'A [sea wall] and [sea].'],
    ['cafe -sea OR wall', 'Café, sea, wall.', '[Café], sea, [wall].'],
    ['don’t', "We don't know.", "We [don't] know."],
    ['speaker:"Ana Duarte" title:flood', '“Flood,” said Ana Duarte.', '“Flood,” said [Ana Duarte].'],
    ['"a b" "b c"', 'a b c', '[a b c]'],
    ['kind:demand', 'A demand.', 'A demand.'],
  ])('%s in %s', (query, text, expected) => {
    expect(marked(query, text)).toBe(expected);
  });

  it('counts from where the text begins in its document', () => {
    expect(highlights(parse('wall'), 'sea wall', 100)).toEqual([{ start: 104, end: 108 }]);
  });

  it('every span is the words, in order and apart', () => {
    const text = fc
      .array(fc.constantFrom('sea', 'Sea', 'wall', 'séa', '😀', '—', 'seaside'), { maxLength: 20 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, (words) => {
        const spans = highlights(parse('sea OR "sea wal*"'), words);
        spans.forEach(({ start, end }, at) => {
          expect(wordsOf(words.slice(start, end))[0]?.word).toBe('sea');
          expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
        });
        const seas = wordsOf(words).filter(({ word }) => word === 'sea').length;
        expect(spans).toHaveLength(seas);
      }),
      { seed: 5 },
    );
  });
});
