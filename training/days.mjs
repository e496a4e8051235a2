#!/usr/bin/env node
// Trains what links sayings to the phrases that say when: src/core/annotators/days/weights.ts.
//
//   node training/days.mjs CORPORA MODEL_FOLDER [--held-out]     (after `npm run build`; then `npm run format`)
//
// For each relation that people labelled, every phrase that could say when is a candidate, and "none" is one more. Two
// conditional logits (softmax over the candidates, the score of "none" being 0) are fitted: `near` for the phrases of the
// relation's own sentence, then `carried` for the relations to which `near` gives none, on what earlier ones were given.
// A candidate is right if it shares a word of weight with the label; where several are, their probabilities are added.
// Deterministic: full batches, Adam, no random numbers. `--held-out` keeps a fifth of the articles back and prints figures.
import { writeFileSync } from 'node:fs';
import { Memory } from '../dist/core/annotators/days/carried.js';
import { choose } from '../dist/core/annotators/days/choice.js';
import { nearCandidates } from '../dist/core/annotators/days/near.js';
import { Scene } from '../dist/core/annotators/days/scene.js';
import { attributions, blocks, relationJudgements } from '../dist/core/layers.js';
import { openModel } from '../dist/model/index.js';
import { goldArticles } from './gold.mjs';

const THRESHOLDS = { near: 0.35, carried: 0.2 };
const PENALTY = { near: 3e-3, carried: 1e-2 };
const STEPS = 250;
/** Weights nearer to 0 are left out of the table. */
const SMALLEST = 0.05;
const FOLDS = 3;

const [corpora, folder] = process.argv.slice(2);
const holdsOut = process.argv.includes('--held-out');
if (!folder) {
  console.error('usage: node training/days.mjs CORPORA MODEL_FOLDER [--held-out]');
  process.exit(2);
}
const model = await openModel({ folder });

/** Articles with their scene and, by the number of the saying, the label's phrase or null. */
async function load(part) {
  const found = [];
  for await (const { id, document, labels } of goldArticles(corpora, part, model)) {
    const layers = [blocks, attributions, relationJudgements].map((layer) => document.get(layer));
    const gold = new Map([...labels].map(([number, { when }]) => [number, when ?? null]));
    found.push({ id, gold, scene: new Scene(document.text, ...layers) });
  }
  return found;
}

const LIGHT = new Set(
  'on in at of during after before the a an to by since for until last this earlier late early later that s and just past'.split(
    ' ',
  ),
);

/** The words of a phrase that tell it from others. */
function weighty(phrase) {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const heavy = words.filter((word) => !LIGHT.has(word));
  return heavy.length > 0 ? heavy : words;
}

function isRight({ scene }, phrase, label) {
  const wanted = weighty(label);
  return weighty(scene.words(scene.phrases[phrase])).some((word) => wanted.includes(word));
}

/** A labelled saying as numbers: its candidates' features, which of them are right, and whether none is. */
function example(article, { number }, candidates, index) {
  const label = article.gold.get(number);
  const right = candidates.map(({ phrase }) => label !== null && isRight(article, phrase, label));
  const numbered = candidates.map(({ features }) => features.map((name) => index.get(name) ?? add(index, name)));
  return { candidates: numbered, right, none: !right.includes(true) };
}

function add(index, name) {
  index.set(name, index.size);
  return index.size - 1;
}

/** Minimises the mean log loss with an L2 penalty. */
function fit(examples, index, penalty) {
  const weights = new Float64Array(index.size);
  const mean = new Float64Array(index.size);
  const square = new Float64Array(index.size);
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopeAt(weights, examples, penalty);
    const rate = 0.1 * (1 - step / STEPS) + 0.005;
    for (let i = 0; i < weights.length; i++) {
      mean[i] = 0.9 * mean[i] + 0.1 * slope[i];
      square[i] = 0.99 * square[i] + 0.01 * slope[i] ** 2;
      weights[i] -= (rate * (mean[i] / (1 - 0.9 ** step))) / (Math.sqrt(square[i] / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  const table = [...index].map(([name, i]) => [name, Math.round(weights[i] * 100) / 100]);
  return Object.fromEntries(
    table.filter(([, weight]) => Math.abs(weight) >= SMALLEST).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function slopeAt(weights, examples, penalty) {
  const slope = new Float64Array(weights.length);
  for (const { candidates, right, none } of examples) {
    const odds = candidates.map((features) => Math.exp(features.reduce((sum, i) => sum + weights[i], 0)));
    const total = odds.reduce((a, b) => a + b, 1);
    const good = odds.reduce((sum, odd, i) => sum + (right[i] ? odd : 0), none ? 1 : 0);
    candidates.forEach((features, c) => {
      const pull = odds[c] / total - (right[c] ? odds[c] / good : 0);
      for (const i of features) slope[i] += pull;
    });
  }
  return slope.map((value, i) => value / examples.length + penalty * weights[i]);
}

function trainNear(articles) {
  const index = new Map();
  const examples = articles.flatMap((article) =>
    article.scene.sayings
      .filter(({ number }) => article.gold.has(number))
      .map((saying) => example(article, saying, nearCandidates(article.scene, saying), index)),
  );
  return fit(
    examples.filter(({ candidates }) => candidates.length > 0),
    index,
    PENALTY.near,
  );
}

/** What `near` gives, it must be given for articles that it was not trained on: hence the folds. */
function trainCarried(articles) {
  const foldOf = new Map(articles.map((article, i) => [article, i % FOLDS]));
  const nears = Array.from({ length: FOLDS }, (_, fold) =>
    trainNear(articles.filter((one) => foldOf.get(one) !== fold)),
  );
  const index = new Map();
  const examples = [];
  for (const article of articles)
    walk(article, nears[foldOf.get(article)], (saying, candidates) => {
      if (article.gold.has(saying.number)) examples.push(example(article, saying, candidates, index));
    });
  return fit(
    examples.filter(({ candidates }) => candidates.length > 0),
    index,
    PENALTY.carried,
  );
}

/** Goes through an article; `visit` sees the sayings without a near phrase. Gives the near phrases. */
function walk({ scene }, near, visit) {
  const memory = new Memory(scene);
  return scene.sayings.map((saying) => {
    const phrase = choose(nearCandidates(scene, saying), near, THRESHOLDS.near);
    if (phrase === null) visit(saying, memory.candidates(saying));
    memory.pass(saying, phrase);
    return phrase;
  });
}

function figures(articles, { near, carried }) {
  let [right, given, labelled] = [0, 0, 0];
  for (const article of articles) {
    const later = new Map();
    const first = walk(article, near, (saying, candidates) =>
      later.set(saying, choose(candidates, carried, THRESHOLDS.carried)),
    );
    article.scene.sayings.forEach((saying, i) => {
      if (!article.gold.has(saying.number)) return;
      const [label, phrase] = [article.gold.get(saying.number), first[i] ?? later.get(saying) ?? null];
      if (label !== null) labelled++;
      if (phrase !== null) given++;
      if (label !== null && phrase !== null && isRight(article, phrase, label)) right++;
    });
  }
  const percent = (value) => (100 * value).toFixed(1);
  return `precision ${percent(right / given)} recall ${percent(right / labelled)} F1 ${percent((2 * right) / (given + labelled))}`;
}

const polnear = await load('polnear-train');
const wide = await load('wide');
const held = holdsOut ? polnear.filter((_, i) => i % 5 === 0) : [];
const kept = polnear.filter((article) => !held.includes(article));
// `clean` reads some of the same articles again. Its annotators carried less on, so that it trains `near` alone.
const clean = (await load('clean')).filter(({ id }) => !held.some((article) => article.id === id));

const tables = { near: trainNear([...kept, ...wide, ...clean]), carried: trainCarried(kept) };
console.log(`train     ${figures(kept, tables)}`);
if (holdsOut) console.log(`held out  ${figures(held, tables)}`);
console.log(`dev       ${figures(await load('polnear-dev'), tables)}`);
console.log(`web       ${figures(await load('web'), tables)}`);
await model.close();
if (!holdsOut) writeFileSync(new URL('../src/core/annotators/days/weights.ts', import.meta.url), source(tables));

function source({ near, carried }) {
  return `import type { Weights } from './choice.ts';

// Written by training/days.mjs, which says how; each name says what it weighs. Not to be changed by hand.

/** For phrases of the saying's own sentence. */
export const NEAR: Weights = ${JSON.stringify(near, null, 2)};

/** For phrases of earlier sayings. */
export const CARRIED: Weights = ${JSON.stringify(carried, null, 2)};

/** The least probability at which a phrase is given. */
export const THRESHOLDS = { near: ${THRESHOLDS.near}, carried: ${THRESHOLDS.carried} } as const;
`;
}
