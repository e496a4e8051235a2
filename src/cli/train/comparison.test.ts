import { describe, expect, it } from 'vitest';
import { comparedRows, comparison } from './comparison.ts';

const figures = (relaxed: number, kind: number | null) => [
  { name: 'relation relaxed', share: relaxed },
  { name: 'kind accuracy', share: kind },
];
const pair = { source: [], cue: [], content: [[0, 3]] as [number, number][] };
const held = (count: number) => [
  {
    id: 'a',
    text: 'Yes',
    annotators: [{ attributions: Array.from({ length: count }, () => pair) }] as [{ attributions: (typeof pair)[] }],
    labels: [],
  },
];

describe('the comparison of two readers', () => {
  it('has every measure that both could be given, and how it changed', () => {
    expect(comparedRows(figures(0.5, 0.25), figures(0.625, 0.2))).toEqual([
      ['relation relaxed', '50.0', '62.5', '+12.5'],
      ['kind accuracy', '25.0', '20.0', '-5.0'],
    ]);
    expect(comparedRows(figures(0.5, null), figures(0.5, 0.2))).toEqual([['relation relaxed', '50.0', '50.0', '0.0']]);
  });

  it('says which is better, and that few attributions tell little', () => {
    expect(comparison(held(12), figures(0.5, null), figures(0.6, null))).toContain(
      "The new weights are better by 'relation relaxed'. With 12 attributions a difference of a few points may be chance.",
    );
    expect(comparison(held(500), figures(0.5, null), figures(0.4, null))).toMatch(
      /The new weights are worse by 'relation relaxed'\. Go on using those that there were\.\n$/,
    );
    expect(comparison(held(500), figures(0.5, null), figures(0.5, null))).toContain('Nothing changed');
  });

  it("decides by what people looked at, where the rest is a reader's own word", () => {
    const looked = (relaxed: number, share: number) => [
      { name: 'relation relaxed', share: relaxed },
      { name: 'looked at: wholly right', share },
    ];
    const some = held(500).map((article) => ({
      ...article,
      labels: Array.from({ length: 100 }, (_, i) => ({ i, checked: false })),
    }));
    expect(comparison(some, looked(0.9, 0.2), looked(0.8, 0.4))).toMatch(
      /The new weights are better by 'looked at: wholly right'\. Nobody looked at 100 others: .*\n$/,
    );
  });
});
