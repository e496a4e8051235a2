import * as Plot from '@observablehq/plot';

const kinds = ['statement', 'opinion', 'prediction', 'commitment', 'demand', 'question', 'other'];
const hues = ['--v0', '--v1', '--v4', '--v3', '--v2', '--v5', '--v8'];

/** The beginning of a month that is counted from the year 0. */
const startOf = (month: number): Date => {
  const start = new Date(0);
  start.setUTCFullYear(0, month, 1);
  return start;
};

/** From the first month to the end of the last one, and a year at least, so that one month does not fill the plot. */
function spanOf(months: readonly string[]): [Date, Date] {
  const counted = months.map((month) => 12 * Number(month.slice(0, 4)) + Number(month.slice(5)) - 1);
  const [first, last] = [Math.min(...counted), Math.max(...counted) + 1];
  const missing = Math.max(0, 12 - (last - first));
  return [startOf(first - Math.ceil(missing / 2)), startOf(last + Math.floor(missing / 2))];
}

/** Bars a month, stacked by kind, in the colours of the page. Width in pixels. */
export function drawMonths(
  buckets: readonly { readonly month: string; readonly value: string | null; readonly count: number }[],
  width: number,
): Element {
  return Plot.plot({
    width,
    height: 180,
    marginLeft: 36,
    x: { type: 'utc', label: null, domain: spanOf(buckets.map(({ month }) => month)) },
    y: { label: null, grid: true, ticks: 4 },
    color: {
      domain: kinds.filter((kind) => buckets.some(({ value }) => value === kind)),
      range: hues.filter((_, at) => buckets.some(({ value }) => value === kinds[at])).map((hue) => `var(${hue})`),
      legend: true,
    },
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
