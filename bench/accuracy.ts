// How right the reader is, on the dev parts of the corpora beside the checkout, else on the examples.
//
//   npm run bench:accuracy [-- --model FOLDER] [--float FOLDER] [--gold] [--json FILE] [--predictions FOLDER]
//
// Figures in per cent. --float names the same weights in float32, to see what int8 loses. --gold takes the relations from the
// gold, to see how well who and how are resolved alone. --predictions keeps what was found, as `--format relations` does.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { relations as relationsFormat } from '../dist/exporters/relations.js';
import { openReader, type Reading, type Statement } from '../dist/index.js';
import { openGoldReader } from '../test/gold-reader.ts';
import type { WhoScores } from '../src/app/scoring/who-score.ts';
import { relationRows, type RelationScore, scoreRelations } from './relations.ts';
import { corpus, exampleArticles, type GoldArticle } from './shared.ts';
import { printTable } from './table.ts';
import { confusionRows, scoreWho, thresholdRow, whoRows } from './who.ts';

const { values: options } = parseArgs({
  options: {
    model: { type: 'string' },
    float: { type: 'string' },
    gold: { type: 'boolean', default: false },
    json: { type: 'string' },
    predictions: { type: 'string' },
  },
});

interface Part {
  readonly name: string;
  readonly articles: readonly GoldArticle[];
  readonly model: string | undefined;
}

interface Measured {
  readonly name: string;
  /** Absent where relations were given. */
  readonly score?: RelationScore;
  readonly who: WhoScores;
  /** With the names withheld that the reader holds too improbable. */
  readonly byThreshold: WhoScores;
}

function parts(): Part[] {
  const { model, float } = options;
  const dev = corpus('polnear/dev.jsonl', 'speakers/dev.jsonl');
  const web = corpus('web/articles.jsonl', 'web/labels.jsonl');
  if (dev && web)
    return [
      { name: 'PolNeAR dev', articles: dev, model },
      ...(float === undefined ? [] : [{ name: 'in float32', articles: dev, model: float }]),
      { name: 'web dev', articles: web, model },
    ];
  console.log('The corpora are not beside this checkout (../shared): only the examples are measured, which are few.');
  return [{ name: 'examples', articles: exampleArticles(), model }];
}

/** Null: by the reader's own threshold. */
type Threshold = 0 | null;

async function readingsOf({ articles, model }: Part, threshold: Threshold): Promise<Reading[]> {
  const reader = await openReader({
    ...(model !== undefined && { model }),
    ...(threshold !== null && { minProbability: threshold }),
  });
  const readings = [];
  for (const { id, text } of articles) readings.push(await reader.read({ id, text }));
  await reader.close();
  return readings;
}

async function resolved({ articles, model }: Part, minProbability: Threshold): Promise<Statement[][]> {
  const reader = await openGoldReader({ model, minProbability });
  const statements = [];
  for (const { text, gold } of articles)
    statements.push(
      await reader.read(
        text,
        gold.filter(({ content }) => content.length > 0),
      ),
    );
  await reader.close();
  return statements;
}

async function measure(part: Part): Promise<Measured> {
  const { name, articles } = part;
  if (options.gold)
    return {
      name,
      who: scoreWho(articles, await resolved(part, 0)),
      byThreshold: scoreWho(articles, await resolved(part, null)),
    };
  const readings = await readingsOf(part, 0);
  keep(name, readings);
  const statementsOf = (readings: readonly Reading[]) => readings.map(({ statements }) => statements);
  return {
    name,
    score: await scoreRelations(articles, readings),
    who: scoreWho(articles, statementsOf(readings)),
    byThreshold: scoreWho(articles, statementsOf(await readingsOf(part, null))),
  };
}

/** The format of relations looks alike everywhere. */
const PLAIN = { width: 80, color: false, explain: false };

function keep(name: string, readings: readonly Reading[]): void {
  if (options.predictions === undefined) return;
  mkdirSync(options.predictions, { recursive: true });
  const lines = readings.map((reading) => relationsFormat.render(reading, PLAIN));
  writeFileSync(`${options.predictions}/${name.replace(/\W+/g, '-')}.jsonl`, lines.join(''));
}

function print(measured: readonly Measured[]): void {
  const names = measured.map(({ name }) => name);
  const scores = measured.flatMap(({ score }) => score ?? []);
  if (scores.length > 0) printTable([['relations', ...names, 'floor'], ...relationRows(scores), ['']]);
  console.log('Names are given however improbable (minProbability: 0), but for the last line.');
  printTable([
    ['who and how', ...names, 'floor'],
    ...whoRows(measured.map(({ who }) => who)),
    thresholdRow(measured.map(({ byThreshold }) => byThreshold)),
  ]);
  console.log('\nSpeakers of the matched relations, by what the source is:');
  for (const { name, who } of measured) printTable(confusionRows(name, who));
}

const measured: Measured[] = [];
for (const part of parts()) measured.push(await measure(part));
print(measured);
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(measured, null, 1)}\n`);
