import { bandsOf, likeness } from '../src/core/versions.ts';
import { SHARED, seeded, VERSIONS } from '../test/perturbed.ts';
import { corpus, exampleArticles } from './shared.ts';
import { percent, printTable, type Row } from './table.ts';

/** How well versions of an article are told from other articles: `npx tsx bench/versions.ts`. */

const shareOf = <T>(all: readonly T[], holds: (one: T) => boolean): number => all.filter(holds).length / all.length;

/** Whether the archive would be told of the other at all. */
function meet(a: string, b: string): boolean {
  const bands = new Set(bandsOf(a));
  return bandsOf(b).some((band) => bands.has(band));
}

type Pair = readonly [string, string];

/** A row: of the pairs, how many share a band, are alike, and would be linked. */
function rowOf(name: string, pairs: readonly Pair[]): Row {
  const found = pairs.map(([a, b]) => ({ met: meet(a, b), alike: likeness(a, b).isVersion }));
  const shares = [
    shareOf(found, ({ met }) => met),
    shareOf(found, ({ alike }) => alike),
    shareOf(found, ({ met, alike }) => met && alike),
  ];
  return [name, ...shares.map(percent)];
}

const changedRows = (texts: readonly string[]): Row[] =>
  Object.entries(VERSIONS).map(([name, change], number) =>
    rowOf(
      name,
      texts.map((text, at) => [text, change(text, seeded(number * 10_000 + at))]),
    ),
  );

const sharedRows = (texts: readonly string[]): Row[] =>
  Object.entries(SHARED).map(([name, share], number) =>
    rowOf(
      name,
      texts.map((text, at) => share(text, texts[(at + 1) % texts.length] as string, seeded(number * 10_000 + at))),
    ),
  );

function print(name: string, texts: readonly string[]): void {
  console.log(`\n${name}: ${texts.length} articles`);
  printTable([['versions, %', 'share a band', 'alike', 'linked'], ...changedRows(texts)].map(wide));
  printTable([['others, %', 'share a band', 'alike', 'linked'], ...sharedRows(texts)].map(wide));
}

const wide = ([name, ...cells]: readonly string[]): Row => [(name ?? '').padEnd(36), ...cells];

print(
  'examples',
  exampleArticles().map(({ text }) => text),
);
for (const folder of ['web', 'wide']) {
  const articles = corpus(`${folder}/articles.jsonl`, `${folder}/labels.jsonl`);
  if (articles !== null)
    print(
      folder,
      articles.map(({ text }) => text),
    );
}
const polnear = corpus('polnear/dev.jsonl', 'speakers/dev.jsonl');
if (polnear !== null)
  print(
    'polnear dev',
    polnear.map(({ text }) => text),
  );
