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
import { candidatesOf } from '../dist/core/annotators/speakers/candidates.js';
import { FEATURE_NAMES, featuresOf } from '../dist/core/annotators/speakers/features.js';
import { sceneOf } from '../dist/core/annotators/speakers/scene.js';
import { Scorer, turnFeatures } from '../dist/core/annotators/speakers/scorer.js';
import { openModel } from '../dist/model/index.js';
import { openOffices } from '../dist/offices.js';
import { goldArticles, PARTS } from './gold.mjs';

const [corpora, folder, out, ...flags] = process.argv.slice(2);
const { sameName } = await import(pathToFileURL(resolve(corpora, '../eval/speakers.mjs')).href);
const scorer = flags.includes('--predicted')
  ? new Scorer(JSON.parse(readFileSync(join(folder, 'speaker.json'), 'utf8')))
  : null;
const model = await openModel({ folder });
const offices = openOffices();

const mentions = mentionAnnotator(offices);

/** What is seen of each labelled relation of an article, in order of their place. */
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
for (const part of Object.keys(PARTS)) {
  const lines = [];
  for await (const { document, labels } of goldArticles(corpora, part, model))
    for (const row of rowsOf(sceneOf(mentions.annotate(document)), labels)) lines.push(`${JSON.stringify(row)}\n`);
  writeFileSync(join(out, `${part}.jsonl`), lines.join(''));
  console.log(`${part}: ${lines.length} relations`);
}
await model.close();
