import { type Exporter, plainSeries } from './exporter.ts';

/** One reading a line. */
export const jsonl: Exporter = {
  format: 'jsonl',
  about: 'one line of JSON an article',
  ending: '.jsonl',
  render: (reading) => `${JSON.stringify(reading)}\n`,
  series: plainSeries,
  givesAllNames: false,
  showsIssues: false,
};
