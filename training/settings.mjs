#!/usr/bin/env node
// Trains the choice of addressee and medium: labelled articles → src/core/annotators/settings/weights.ts.
//
//   npm run build && node training/settings.mjs CORPORA MODEL_FOLDER [--held] [--write] [--show addressee|medium|via]
//
// A chain over an article's relations (a linear-chain conditional random field): each relation has topics and "none" as
// states, states and moves between neighbours have named features (the product's own code makes them), and the weights
// make the right states likely. A label names right every topic of which a mention shares a content word with it; a label
// that no topic fits leaves the relation open. AdaGrad with a pull towards nothing, averaged, in a fixed order: the same
// corpora give the same weights. --held leaves a fifth of the articles out and measures on them instead.
//
// Prints precision, recall and F1 on gold relations, as eval/speakers.mjs counts them, beside plain rules by hand.
import { writeFileSync } from 'node:fs';
import { likelihoods } from '../dist/core/annotators/settings/chain.js';
import { choose, THRESHOLDS } from '../dist/core/annotators/settings/choice.js';
import { featuresOfKind, featuresOfMove, MOVES, moveOf } from '../dist/core/annotators/settings/features.js';
import { relaysOf } from '../dist/core/annotators/settings/relays.js';
import { sceneOf } from '../dist/core/annotators/settings/scene.js';
import { statesOf } from '../dist/core/annotators/settings/states.js';
import { attributions, blocks, quotations, relationJudgements } from '../dist/core/layers.js';
import { openModel } from '../dist/model/index.js';
import { goldArticles } from './gold.mjs';

const [corpora, folder, ...flags] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node training/settings.mjs CORPORA MODEL_FOLDER [--held] [--write] [--show FIELD]');
  process.exit(2);
}
const TRAINED = ['medium', 'addressee'];
const PARTS = { train: 'polnear-train', clean: 'clean', wide: 'wide', dev: 'polnear-dev', web: 'web' };
/** Features of fewer articles are left out; of the others those with the largest weights are trained a second time. */
const [FEWEST, MOST] = [+(process.env.FEWEST ?? 8), +(process.env.MOST ?? 1200)];
const [EPOCHS, RATE, PULL] = [+(process.env.EPOCHS ?? 4), 0.12, +(process.env.PULL ?? 0.1)];

async function load(part) {
  const found = [];
  for await (const { id, document, labels } of goldArticles(corpora, part, model)) {
    const layers = [blocks, quotations, attributions, relationJudgements].map((layer) => document.get(layer));
    const gold = document.get(attributions).map((_, number) => labels.get(number) ?? null);
    found.push({ id, text: document.text, gold, ...sceneOf(document.text, ...layers) });
  }
  return found;
}

const STOP = /\b(the|a|an|mr|mrs|ms|dr|sen|rep|gov|prof|president|senator|secretary|governor)\b\.?/g;
const wordsOf = (name) =>
  name
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(STOP, ' ')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .split(' ');

/** As the scorer has it: relays by name, the others by one shared word. */
function isSame(field, name, gold) {
  if (field !== 'via') return wordsOf(name).some((word) => word.length > 1 && wordsOf(gold).includes(word));
  const [x, y] = [wordsOf(name), wordsOf(gold)];
  return x.at(-1) === y.at(-1) && (x.every((word) => y.includes(word)) || y.every((word) => x.includes(word)));
}

/** An article's relations as numbers: features of each state and of each move, and which states are right. */
function encode(field, article, numberOf) {
  const { text, gold, sayings, media } = article;
  const numbers = (names) => names.map(numberOf).filter((number) => number !== undefined);
  const states = statesOf(text, field, article, numbers, field === 'addressee' ? media : undefined);
  const places = states.map((here, i) => {
    const [before, saying, there] = [sayings[i - 1] ?? null, sayings[i], i === 0 ? [] : states[i - 1]];
    const label = gold[saying.relation];
    const wanted = label?.[field] ?? null;
    const fits = here.map(({ topic, phrase }) =>
      wanted === null ? topic === null : topic !== null && isSame(field, text.slice(phrase.start, phrase.end), wanted),
    );
    const ofKind = (move) =>
      there.map(({ phrase }) =>
        phrase ? numbers(featuresOfKind(move, phrase.kind, before?.speaker === saying.speaker)) : [],
      );
    return {
      own: here.map(({ own }) => own),
      moves: Object.fromEntries(MOVES.map((move) => [move, numbers(featuresOfMove(move, before, saying, field))])),
      kinds: { stay: ofKind('stay'), leave: ofKind('leave') },
      moveOf: (from, to) => moveOf(there[from]?.topic ?? null, here[to].topic),
      right: label && fits.includes(true) ? fits : null,
    };
  });
  return { ...article, states, places };
}

const sumOf = (numbers, weights) => numbers.reduce((sum, number) => sum + weights[number], 0);

function scored({ places }, weights) {
  return places.map(({ own, moves, kinds, moveOf }) => {
    const byMove = Object.fromEntries(MOVES.map((move) => [move, sumOf(moves[move], weights)]));
    const byKind = {
      stay: kinds.stay.map((features) => sumOf(features, weights)),
      leave: kinds.leave.map((features) => sumOf(features, weights)),
    };
    const move = (from, to) => byMove[moveOf(from, to)] + (byKind[moveOf(from, to)]?.[from] ?? 0);
    return { own: own.map((features) => sumOf(features, weights)), move };
  });
}

/** Adds a share of what the likelihoods expect of each feature to the gradient. */
function expect({ places }, { single, pairs }, share, gradient) {
  const add = (numbers, by) => {
    if (Math.abs(by) > 1e-5) for (const number of numbers) gradient.set(number, (gradient.get(number) ?? 0) + by);
  };
  places.forEach(({ own, moves, kinds, moveOf }, i) => {
    own.forEach((features, s) => add(features, share * single[i][s]));
    const total = new Map(MOVES.map((move) => [move, 0]));
    pairs[i].forEach((row, from) =>
      row.forEach((likely, to) => {
        const move = moveOf(from, to);
        total.set(move, total.get(move) + likely);
        add(kinds[move]?.[from] ?? [], share * likely);
      }),
    );
    for (const [move, likely] of total) add(moves[move], share * likely);
  });
}

/** What makes a state as good as impossible. */
const NEVER = -1e4;

function train(articles, size) {
  const [weights, squares, mean] = [0, 0, 0].map(() => new Float64Array(size));
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (let at = 0; at < articles.length; at++) {
      // Every article once, in strides through the corpora (379 is prime to their number).
      const article = articles[(at * 379) % articles.length];
      if (article.places.length === 0) continue;
      const places = scored(article, weights);
      const held = places.map((place, i) => {
        const { right } = article.places[i];
        return { ...place, own: place.own.map((score, s) => ((right?.[s] ?? true) ? score : score + NEVER)) };
      });
      const gradient = new Map();
      expect(article, likelihoods(held), 1, gradient);
      expect(article, likelihoods(places), -1, gradient);
      for (const [number, slope] of gradient) {
        const full = slope - PULL * weights[number];
        squares[number] += full * full;
        weights[number] += (RATE * full) / Math.sqrt(squares[number] + 1);
      }
      if (epoch > 0) for (let number = 0; number < size; number++) mean[number] += weights[number];
    }
  return mean.map((sum) => sum / (articles.length * (EPOCHS - 1)));
}

/** By hand, to be beaten: the phrase of the sentence that a fitting preposition or verb leads to, kept within a block. */
function byHand(field, { sayings, states }) {
  let last = null;
  return sayings.map((saying, i) => {
    const led = field === 'medium' ? /^(?:in|at|during|on)$/ : /^(?:told|asked|telling|asked by|call on|speak to)$/;
    const here = states[i].find(({ phrase }) => phrase && phrase.sentence === saying.sentence && led.test(phrase.lead));
    const kept = last?.saying.block === saying.block && last.saying.speaker === saying.speaker ? last.phrase : null;
    last = { saying, phrase: here?.phrase ?? kept };
    return last.phrase;
  });
}

function measure(field, articles, found, show = false) {
  let [right, given, wanted] = [0, 0, 0];
  for (const article of articles) {
    const { id, text, gold, sayings } = article;
    const chosen = found(article);
    sayings.forEach(({ relation, verb }, i) => {
      const [phrase, name] = [chosen[i], gold[relation]?.[field] ?? null];
      if (gold[relation] === null) return;
      const words = phrase && text.slice(phrase.start, phrase.end);
      const ok = phrase && name && isSame(field, words, name);
      if (phrase) given++;
      if (name) wanted++;
      if (ok) right++;
      else if (show && (phrase || name)) console.log(`${id} ${relation} (${verb}) gold ${name}, got ${words}`);
    });
  }
  const percent = (n, d) => (d ? ((100 * n) / d).toFixed(1) : '–');
  return `P ${percent(right, given)} R ${percent(right, wanted)} F1 ${percent(2 * right, given + wanted)}`;
}

const model = await openModel({ folder });
const parts = {};
for (const [name, part] of Object.entries(PARTS)) parts[name] = await load(part);
await model.close();
const hash = (id) => [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1009, 7);
if (flags.includes('--held')) {
  parts.held = [...parts.train, ...parts.wide].filter(({ id }) => hash(id) % 5 === 0);
  for (const part of ['train', 'clean', 'wide']) parts[part] = parts[part].filter(({ id }) => hash(id) % 5 !== 0);
}
const figures = (field, of, found) => {
  const all = Object.entries(of).map(([part, articles]) => `${part} ${measure(field, articles, found)}`);
  console.log(`  ${all.join(' | ')}`);
};
const shown = flags.includes('--show') ? flags[flags.indexOf('--show') + 1] : null;

const tables = {};
for (const field of TRAINED) {
  const counts = new Map();
  const training = ['train', 'clean', 'wide'].flatMap((part) => parts[part]);
  for (const article of training) {
    const met = new Set();
    encode(field, article, (name) => void met.add(name));
    for (const name of met) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const encodedBy = (names, part) => {
    const numbers = new Map(names.map((name, i) => [name, i]));
    return parts[part].map((article) => encode(field, article, (name) => numbers.get(name)));
  };
  const trainedBy = (names) =>
    train(
      ['train', 'clean', 'wide'].flatMap((part) => encodedBy(names, part)),
      names.length,
    );
  const all = [...counts].filter(([, count]) => count >= FEWEST).map(([name]) => name);
  const first = [...trainedBy(all)].map((weight, i) => [all[i], Math.abs(weight) * Math.sqrt(counts.get(all[i]))]);
  const names = first
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([name]) => name);
  const weights = trainedBy(names);
  const encoded = Object.fromEntries(Object.keys(parts).map((part) => [part, encodedBy(names, part)]));
  const kept = names.map((name, i) => [name, Math.round(weights[i] * 100) / 100]);
  tables[field] = new Map(kept.filter(([, weight]) => weight !== 0));
  const table = names.map((name) => tables[field].get(name) ?? 0);
  const chosenAt =
    (threshold) =>
    ({ states, sayings }) => {
      const weighed = states.map((here) => here.map((state) => ({ ...state, own: sumOf(state.own, table) })));
      return choose(weighed, sayings, tables[field], field, threshold);
    };
  console.log(`${field} by hand`);
  figures(field, encoded, (article) => byHand(field, article));
  for (const threshold of process.env.THRESHOLD?.split(',').map(Number) ?? [THRESHOLDS[field]]) {
    console.log(`${field} by ${tables[field].size} weights, at ${threshold}`);
    figures(field, encoded, chosenAt(threshold));
  }
  const found = chosenAt(THRESHOLDS[field]);
  if (shown === field) measure(field, encoded.train, found, true);
  // The addressee is chosen beside the medium that was.
  if (field === 'medium')
    for (const [part, articles] of Object.entries(encoded))
      articles.forEach((article, i) => void (parts[part][i].media = found(article)));
}
const relays = ({ phrases, sayings }) => relaysOf(phrases, sayings).map(([first]) => first ?? null);
console.log('via by rules');
figures('via', parts, relays);
if (shown === 'via') measure('via', parts.train, relays, true);

/** `name=weight`, apart by bars, in lines that fit the page. */
function listed(weights) {
  const lines = [];
  for (const [name, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const entry = `${name}=${weight}`;
    if (lines.length > 0 && `${lines.at(-1)}|${entry}`.length <= 118) lines.push(`${lines.pop()}|${entry}`);
    else lines.push(entry);
  }
  return lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
}

if (flags.includes('--write')) {
  const constants = TRAINED.map(
    (field) => `export const ${field.toUpperCase()}_WEIGHTS = \`\n${listed(tables[field])}\n\`;\n`,
  );
  const head =
    '/** Written by training/settings.mjs; features are named in features.ts. `name=weight`, apart by bars and lines. */\n';
  writeFileSync(new URL('../src/core/annotators/settings/weights.ts', import.meta.url), head + constants.join('\n'));
}
