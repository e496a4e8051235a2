#!/usr/bin/env node
// Stage 5 of training: what the product's own code sees of each labelled relation, one JSON line each, for the small
// scorers of speakers and manners.
//
//   node training/who.mjs CORPORA MODEL_FOLDER OUT_FOLDER [--predicted]     (after `npm run build`)
//
// Relations are gold; who spoke before is gold too, or with --predicted as the scorer in MODEL_FOLDER says.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { kindInputs, MANNER_INPUTS, standingInputs } from '../dist/core/annotators/manners.js';
import { mentionAnnotator } from '../dist/core/annotators/mentions.js';
import { nameAnnotator } from '../dist/core/annotators/names.js';
import { quotationAnnotator } from '../dist/core/annotators/quotations.js';
import { candidatesOf } from '../dist/core/annotators/speakers/candidates.js';
import { FEATURE_NAMES, featuresOf } from '../dist/core/annotators/speakers/features.js';
import { sceneOf } from '../dist/core/annotators/speakers/scene.js';
import { Scorer, turnFeatures } from '../dist/core/annotators/speakers/scorer.js';
import { attributions, blocks, relations as relationsLayer } from '../dist/core/layers.js';
import { Pipeline } from '../dist/core/pipeline.js';
import { openModel } from '../dist/model/index.js';
import { openOffices } from '../dist/offices.js';
import { text as textReader } from '../dist/readers/text.js';

const [corpora, folder, out, ...flags] = process.argv.slice(2);
const PARTS = {
  'polnear-train': ['polnear/train.jsonl', 'speakers/train.jsonl'],
  'polnear-dev': ['polnear/dev.jsonl', 'speakers/dev.jsonl'],
  clean: ['clean/articles.jsonl', 'clean/labels.jsonl'],
  wide: ['wide/articles.jsonl', 'wide/labels.jsonl'],
  web: ['web/articles.jsonl', 'web/labels.jsonl'],
};
const { sameName } = await import(pathToFileURL(resolve(corpora, '../eval/speakers.mjs')).href);
const linesOf = (path) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const scorer = flags.includes('--predicted')
  ? new Scorer(JSON.parse(readFileSync(join(folder, 'speaker.json'), 'utf8')))
  : null;
const model = await openModel({ folder });
const offices = openOffices();

/** The gold relations in place of the model's. */
const goldAnnotator = (gold) => ({
  name: 'gold',
  requires: [],
  assigns: [relationsLayer, attributions],
  annotate: (document) => document.with(relationsLayer, gold).with(attributions, gold),
});

async function sceneFor({ text, annotators }) {
  const spans = (list) => list.map(([start, end]) => ({ start, end }));
  const gold = annotators[0].attributions.map(({ source, cue, content }) => ({
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
    confidence: 1,
    decidedBy: 'gold',
  }));
  const annotate = [quotationAnnotator, goldAnnotator(gold), nameAnnotator, model.judgement, mentionAnnotator(offices)];
  const document = textReader.read({ bytes: Buffer.from(`\ufeff${text}`, 'utf16le'), name: 'article' });
  return sceneOf(await new Pipeline(annotate, [blocks]).annotate(document));
}

const firstOf = ({ source, cue, content }) => Math.min(...[...source, ...cue, ...content].map(([start]) => start));

/** Relations as they are read: by place, which gold's numbers are not. */
function* rowsOf(scene, labels) {
  const history = [];
  for (const [number, turn] of scene.turns.entries()) {
    const label = labels.get(number);
    const candidates = candidatesOf(scene, turn);
    const rows = featuresOf(scene, number, candidates, history, offices);
    const right = candidates.flatMap(({ name }, i) => (label?.speaker && sameName(name, label.speaker) ? [i] : []));
    const ofTurn = turnFeatures(rows, turn.judged.nobody);
    if (scorer) {
      const chances = scorer.chances(rows, ofTurn);
      const best = chances.indexOf(Math.max(...chances));
      history.push(candidates[best]?.entity ?? -1);
    } else history.push(candidates[right[0]]?.entity ?? -1);
    if (!label) continue;
    const { text } = scene.document;
    yield {
      article: label.article,
      i: label.i,
      label,
      rows,
      turn: ofTurn,
      right,
      names: candidates.map(({ name }) => name),
      phrase: turn.phrase.kind,
      head: turn.phrase.head,
      several: turn.phrase.heads.length > 1,
      standing: standingInputs(text, turn.relation, turn.judged),
      kind: kindInputs(text, turn.relation, turn.judged),
      judged: turn.judged.status,
    };
  }
}

mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'names.json'), JSON.stringify({ features: FEATURE_NAMES, ...MANNER_INPUTS }));
for (const [part, [articles, labelled]] of Object.entries(PARTS)) {
  const labels = new Map();
  for (const l of linesOf(join(corpora, labelled))) labels.set(l.article, [...(labels.get(l.article) ?? []), l]);
  const lines = [];
  for (const article of linesOf(join(corpora, articles))) {
    const own = labels.get(article.id);
    if (!own) continue;
    // The product reads relations in order of their first span.
    const order = article.annotators[0].attributions
      .flatMap((relation, i) => (relation.content.length > 0 ? [{ relation, i, at: firstOf(relation) }] : []))
      .sort((a, b) => a.at - b.at);
    const inOrder = { ...article, annotators: [{ attributions: order.map(({ relation }) => relation) }] };
    const byPlace = new Map(
      order.flatMap(({ i }, place) => {
        const l = own.find((one) => one.i === i);
        return l ? [[place, l]] : [];
      }),
    );
    const scene = await sceneFor(inOrder);
    for (const row of rowsOf(scene, byPlace)) lines.push(`${JSON.stringify(row)}\n`);
  }
  writeFileSync(join(out, `${part}.jsonl`), lines.join(''));
  console.log(`${part}: ${lines.length} relations`);
}
await model.close();
