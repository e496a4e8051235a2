import type { Exporter } from './exporter.ts';
import { page } from './html/page.ts';

/** One page that needs nothing else: no network, no other file. */
export const html: Exporter = {
  format: 'html',
  about: 'one self-contained page an article',
  ending: '.html',
  render: (reading) => page(reading),
  series: null,
  givesAllNames: false,
  showsIssues: true,
};
