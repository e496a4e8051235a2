import type { Exporter } from './exporter.ts';

/** One object for one article, an array for several. */
export const json: Exporter = {
  format: 'json',
  about: 'one object for one article, an array for several',
  ending: '.json',
  render: (reading) => `${JSON.stringify(reading, null, 2)}\n`,
  series: { before: '[\n', between: ',\n', after: ']\n' },
  givesAllNames: false,
  showsIssues: false,
};
