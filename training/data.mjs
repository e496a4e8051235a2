#!/usr/bin/env node
// Stage 1 of training: corpora → word pieces with features, one JSON line an article.
//
//   node training/data.mjs CORPORA VOCABULARY OUT_FOLDER     (after `npm run build`)
//
// Runs the product's own tokeniser and features, so that the network is trained on exactly what it will read.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { trainingEncoder } from '../dist/model/training-row.js';
import { styles } from './styles.mjs';

/** Each part's articles, and the labels of who and how for the first annotator's relations where there are any. */
const PARTS = {
  'polnear-train': ['polnear/train.jsonl', 'speakers/train.jsonl'],
  'polnear-dev': ['polnear/dev.jsonl', 'speakers/dev.jsonl'],
  clean: ['clean/articles.jsonl', 'clean/labels.jsonl'],
  wide: ['wide/articles.jsonl', 'wide/labels.jsonl'],
  web: ['web/articles.jsonl', 'web/labels.jsonl'],
  'gum-train': ['gum/train.jsonl'],
  'gum-dev': ['gum/dev.jsonl'],
};
/** Pages that nobody marked, for students of a teacher; without those that are marked in other parts. */
const BARE = 'pages/truth.jsonl';
/** What is made into other styles, and how many articles. */
const MADE_OF = ['polnear-train', 'clean', 'wide'];
const MADE = 560;

const [corpora, vocabulary, out] = process.argv.slice(2);
if (!out) {
  console.error('usage: node training/data.mjs CORPORA VOCABULARY OUT_FOLDER');
  process.exit(2);
}

const encode = trainingEncoder(vocabulary);
mkdirSync(out, { recursive: true });

const linesOf = (path) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

// Our own text, whose scores the export saves for the test that compares TypeScript with Python.
const parity = readFileSync(new URL('./parity.txt', import.meta.url), 'utf8');
writeFileSync(join(out, 'parity.jsonl'), `${JSON.stringify(encode({ id: 'parity', text: parity, annotators: [] }))}\n`);

function write(part, articles) {
  writeFileSync(join(out, `${part}.jsonl`), articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
  const count = articles.reduce((sum, article) => sum + article.ids.length, 0);
  console.log(`${part}: ${articles.length} articles, ${count} word pieces`);
}

// Kinds of relations that have no other labels: an article and a letter a relation, in the order of its first annotator.
const kindsOf = new Map(
  readFileSync(new URL('./kinds.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t')),
);

const marked = new Set();
const sources = [];
const labelsOf = new Map();
for (const [part, [path, labelled]] of Object.entries(PARTS)) {
  const labels = labelled ? linesOf(join(corpora, labelled)) : [];
  const articles = linesOf(join(corpora, path));
  for (const { id } of articles) marked.add(id);
  if (MADE_OF.includes(part)) {
    sources.push(...articles);
    for (const { id } of articles) if (part !== 'clean') labelsOf.set(id, new Map());
    if (part !== 'clean') for (const label of labels) labelsOf.get(label.article)?.set(label.i, label);
  }
  write(
    part,
    articles.map((article) => {
      const own = labels.filter((label) => label.article === article.id);
      const kinds = part === 'polnear-train' && own.length === 0 ? kindsOf.get(article.id) : undefined;
      return { ...encode(article, own), kinds };
    }),
  );
}
write(
  'pages',
  linesOf(join(corpora, BARE))
    .filter(({ id }) => !marked.has(id))
    .map(({ id, text }) => encode({ id, text })),
);
write(
  'styles',
  styles(sources, labelsOf, MADE).map(({ article, labels }) => encode(article, labels)),
);
