import type { Container } from './container.ts';
import { csv } from './csv.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { wxr } from './wxr.ts';

/** Every format that holds many articles, in the order in which they are tried. */
export const containers: readonly Container[] = [
  wxr, // before feeds: it is one
  jsonl, // before json: its first line is JSON
  json,
  csv, // the last: prose has commas too
];
