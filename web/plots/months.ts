import * as Plot from '@observablehq/plot';

const kinds = ['statement', 'opinion', 'prediction', 'commitment', 'demand', 'question', 'other'];
const hues = ['--v0', '--v1', '--v4', '--v3', '--v2', '--v5', '--v8'];

/** Bars a month, stacked by kind, in the colours of the page. Width in pixels. */
export function drawMonths(
  buckets: readonly { readonly month: string; readonly value: string | null; readonly count: number }[],
  width: number,
): Element {
  return Plot.plot({
    width,
    height: 180,
    marginLeft: 36,
    x: { type: 'utc', label: null },
    y: { label: null, grid: true, ticks: 4 },
    color: { domain: kinds, range: hues.map((hue) => `var(${hue})`), legend: true },
    marks: [
      Plot.rectY(buckets, {
        x: ({ month }: { month: string }) => new Date(`${month}-01T00:00:00Z`),
        y: 'count',
        fill: 'value',
        interval: 'month',
        tip: true,
        order: kinds,
      }),
      Plot.ruleY([0]),
    ],
  });
}
