// How right the reader is, on the dev parts of the corpora beside the checkout, else on the examples.
//
//   npm run bench:accuracy [-- --model FOLDER] [--float FOLDER] [--json FILE] [--predictions FOLDER]
//
// Figures in per cent. --float names the same weights in float32, to see what int8 loses.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openReader } from '../dist/index.js';
import { gold } from '../test/notation.ts';
import { score as ownScore } from '../test/score.ts';
import { corpus, corpusScorer, type GoldArticle, type Score, type Scorer, toRelations } from './shared.ts';

const { values: options } = parseArgs({
  options: {
    model: { type: 'string' },
    float: { type: 'string' },
    json: { type: 'string' },
    predictions: { type: 'string' },
  },
});

interface Measured {
  readonly name: string;
  readonly score: Score;
}

/** What issue and README promise for PolNeAR's dev part, in per cent. */
const FLOORS: readonly [name: string, of: (score: Score) => number, floor: number][] = [
  ['exact source', ({ exact }) => exact.source.f1, 79],
  ['exact cue', ({ exact }) => exact.cue.f1, 74],
  ['exact content', ({ exact }) => exact.content.f1, 65],
  ['relation relaxed', ({ relation }) => relation.relaxed.f1, 74.8],
  ['relation strict', ({ relation }) => relation.strict.f1, 54],
  ['direct relaxed', ({ relation }) => relation.direct.f1, 94.7],
  ['alpha', ({ alpha }) => alpha, 74.5],
];

async function measure(
  name: string,
  articles: readonly GoldArticle[],
  scorer: Scorer,
  model?: string,
): Promise<Measured> {
  const reader = await openReader(model === undefined ? {} : { model });
  const predicted = [];
  for (const { id, text } of articles) predicted.push(toRelations(await reader.read({ id, text })));
  await reader.close();
  if (options.predictions !== undefined) {
    mkdirSync(options.predictions, { recursive: true });
    const lines = predicted.map((line) => `${JSON.stringify(line)}\n`).join('');
    writeFileSync(`${options.predictions}/${name.replace(/\W+/g, '-')}.jsonl`, lines);
  }
  return { name, score: scorer(articles, predicted) };
}

function print(measured: readonly Measured[], floors: boolean): void {
  const cell = (value: string) => value.padStart(16);
  console.log(['measure'.padEnd(18), ...measured.map(({ name }) => cell(name)), floors ? cell('floor') : ''].join(''));
  for (const [name, of, floor] of FLOORS) {
    const figures = measured.map(({ score }) => cell((100 * of(score)).toFixed(1)));
    console.log([name.padEnd(18), ...figures, floors ? cell(String(floor)) : ''].join(''));
  }
}

function examples(): GoldArticle[] {
  const folder = new URL('../examples/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold'))
    .map((file) => {
      const { text, relations } = gold(readFileSync(new URL(file, folder), 'utf8'));
      const pairs = (spans: readonly { start: number; end: number }[]) => spans.map(({ start, end }) => [start, end]);
      const attributions = relations.map(({ source, cue, content }) => ({
        source: pairs(source),
        cue: pairs(cue),
        content: pairs(content),
      }));
      return { id: file.replace('.gold', ''), text, attributions };
    });
}

const scorer = await corpusScorer();
const dev = corpus('polnear/dev.jsonl');
const web = corpus('web/articles.jsonl');
const measured: Measured[] = [];
if (scorer && dev && web) {
  measured.push(await measure('PolNeAR dev', dev, scorer, options.model));
  if (options.float !== undefined) measured.push(await measure('in float32', dev, scorer, options.float));
  measured.push(await measure('web dev', web, scorer, options.model));
} else {
  console.log('The corpora are not beside this checkout (../shared): only the examples are measured, which are few.');
  measured.push(await measure('examples', examples(), ownScore as unknown as Scorer, options.model));
}
print(measured, dev !== null);
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(measured, null, 1)}\n`);
