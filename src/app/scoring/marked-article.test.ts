import { describe, expect, it } from 'vitest';
import { parseMarked, relationsOf } from './marked-article.ts';

const line = (more: object) => JSON.stringify({ id: 'a', text: '“No,” said Ana.', ...more });
const said = { source: [[11, 14]], cue: [[6, 10]], content: [[0, 5]] };

describe('a line with a marked article', () => {
  it('has attributions of its own or of annotators, of whom the first counts', () => {
    const relation = {
      ...{ source: [{ start: 11, end: 14 }], cue: [{ start: 6, end: 10 }], content: [{ start: 0, end: 5 }] },
    };
    expect(relationsOf(parseMarked(line({ attributions: [said] })))).toEqual([relation]);
    const annotators = [{ who: 'x', attributions: [said] }, { attributions: [] }];
    expect(relationsOf(parseMarked(line({ annotators })))).toEqual([relation]);
    expect(relationsOf(parseMarked(line({ attributions: [{ content: [[0, 5]] }] })))).toMatchObject([
      { cue: [], source: [] },
    ]);
  });

  it.each([
    ['{', 'it is no JSON'],
    [line({}), "it has neither 'attributions' nor 'annotators'"],
    [
      line({ attributions: [{ content: [[0, 50]] }] }),
      "article 'a', attribution 0, content [0, 50): the text has 15 UTF-16 code units",
    ],
    [line({ attributions: [{ content: [[5, 5]] }] }), 'content [5, 5)'],
    [line({ attributions: [{ content: [[-1, 5]] }] }), 'attributions'],
    [line({ attributions: [said], labels: [{ i: 1 }] }), 'a label is of attribution 1; there are 1'],
    [line({ attributions: [said], labels: [{ i: 0, kind: 'song' }] }), 'labels'],
  ])('is refused, with what is wrong: %s', (words, problem) => {
    expect(() => parseMarked(words)).toThrow(RangeError);
    expect(() => parseMarked(words)).toThrow(problem);
  });
});
