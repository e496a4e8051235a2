import type { Container, OpenOptions } from './container.ts';
import { csv, tableWith } from './csv.ts';
import { feed } from './feed.ts';
import { gzip } from './gzip.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { sitemap } from './sitemap.ts';
import { wacz } from './wacz.ts';
import { warc } from './warc.ts';
import { wxr } from './wxr.ts';
import { zip } from './zip.ts';

/** Every format that holds many articles, in the order in which they are tried. */
export const containers: readonly Container[] = [
  wacz, // before zip: it is one
  zip,
  warc, // before gzip: most are packed
  gzip,
  wxr, // before feeds: it is one
  feed, // RSS of every kind; before json: JSON Feed is JSON
  sitemap,
  jsonl, // before json: its first line is JSON
  json,
  csv, // the last: prose has commas too
];

/** The same, where a person says what the fields of tables are called. */
export const containersFor = (map: OpenOptions['map']): readonly Container[] =>
  map ? [...containers, tableWith(map)] : containers;
