// How fast tables, JSON and exports are taken apart, and how much memory it takes, however large they are:
// `npx tsx bench/containers.ts [MB]`. The content is made on the way and never held.
import type { ByteSource, Container } from '../src/readers/container.ts';
import { csv } from '../src/readers/csv.ts';
import { json } from '../src/readers/json.ts';
import { jsonl } from '../src/readers/jsonl.ts';
import { usualLimits } from '../src/readers/limits.ts';
import { wxr } from '../src/readers/wxr.ts';
import { printTable, type Row } from './table.ts';

const story =
  '“No,” said Ana Roe, the harbour master of Osby. The ferry would not sail, she said, before noon.\n'.repeat(40);
const record = JSON.stringify({ id: 7, title: 'Ferry', text: story, url: 'https://echo.example/7' });
const wp = 'xmlns:wp="http://wordpress.org/export/1.2/"';
const item = `<item><title>Ferry</title><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><content:encoded><![CDATA[${story}]]></content:encoded></item>`;

const shapes: readonly (readonly [Container, before: string, each: string, between: string, after: string])[] = [
  [csv, 'id,text,url\n', `7,"${story.replaceAll('"', '""')}",https://echo.example/7`, '\n', '\n'],
  [jsonl, '', record, '\n', '\n'],
  [json, '{"articles":[', record, ',\n', ']}'],
  [wxr, `<rss version="2.0" ${wp}><channel><title>Echo</title>`, item, '\n', '</channel></rss>'],
];

/** So many megabytes of a shape, made as they are asked for. */
function endless(before: string, each: string, between: string, after: string, megabytes: number): ByteSource {
  const chunk = Buffer.from(`${each}${between}`.repeat(16));
  const count = Math.ceil((megabytes * 1024 * 1024) / chunk.length);
  return {
    name: 'made on the way',
    size: null,
    slice: null,
    async *stream() {
      yield Buffer.from(before);
      for (let at = 0; at < count; at++) yield chunk;
      yield Buffer.from(each + after);
    },
  };
}

async function main(megabytes: number): Promise<void> {
  const rows: Row[] = [['container', 'articles', 'others', 'MB/s', 'peak RSS, MB']];
  for (const [container, before, each, between, after] of shapes) {
    const started = performance.now();
    const options = { limits: usualLimits, signal: new AbortController().signal };
    let [articles, others] = [0, 0];
    for await (const { found } of container.open(endless(before, each, between, after, megabytes), options))
      if (found.type === 'article') articles++;
      else others++;
    const seconds = (performance.now() - started) / 1000;
    const peak = process.resourceUsage().maxRSS / 1024;
    rows.push([container.name, `${articles}`, `${others}`, (megabytes / seconds).toFixed(1), peak.toFixed(0)]);
  }
  printTable(rows);
}

await main(Number(process.argv[2] ?? 200));
