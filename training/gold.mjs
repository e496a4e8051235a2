// Labelled articles as the product reads them, with gold's relations in place of the model's: what the scorers and the
// choosers of settings and days are trained on.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameAnnotator } from '../dist/core/annotators/names.js';
import { quotationAnnotator } from '../dist/core/annotators/quotations.js';
import { attributions, blocks, relations } from '../dist/core/layers.js';
import { Pipeline } from '../dist/core/pipeline.js';
import { text as textReader } from '../dist/readers/text.js';

/** By name the files of articles and of labels. */
export const PARTS = {
  'polnear-train': ['polnear/train.jsonl', 'speakers/train.jsonl'],
  'polnear-dev': ['polnear/dev.jsonl', 'speakers/dev.jsonl'],
  clean: ['clean/articles.jsonl', 'clean/labels.jsonl'],
  wide: ['wide/articles.jsonl', 'wide/labels.jsonl'],
  web: ['web/articles.jsonl', 'web/labels.jsonl'],
};

const linesOf = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

/**
 * The labelled articles of a part: each one's document, with blocks, quotations, gold's relations as `relations` and
 * `attributions`, names, and what the model makes of them; and labels by the relation's place in those layers.
 */
export async function* goldArticles(corpora, part, model) {
  const [articles, labels] = PARTS[part];
  const byArticle = new Map();
  for (const label of linesOf(join(corpora, labels)))
    byArticle.set(label.article, [...(byArticle.get(label.article) ?? []), label]);
  for (const { id, text, annotators } of linesOf(join(corpora, articles))) {
    if (!byArticle.has(id)) continue;
    const order = inOrder(annotators[0].attributions);
    const places = new Map(order.map(({ i }, place) => [i, place]));
    const own = byArticle.get(id).filter(({ i }) => places.has(i));
    yield {
      id,
      document: await documentOf(text, order, model),
      labels: new Map(own.map((label) => [places.get(label.i), label])),
    };
  }
}

const spansOf = (pairs) => pairs.map(([start, end]) => ({ start, end }));

/** Relations by their first span, as they are read, which gold's numbers do not tell; those without content are none. */
const inOrder = (found) =>
  found
    .map(({ source, cue, content }, i) => ({
      source: spansOf(source),
      cue: spansOf(cue),
      content: spansOf(content),
      i,
    }))
    .filter(({ content }) => content.length > 0)
    .sort((a, b) => firstOf(a) - firstOf(b));

const firstOf = ({ source, cue, content }) => Math.min(...[...source, ...cue, ...content].map(({ start }) => start));

function documentOf(text, order, model) {
  const gold = order.map(({ source, cue, content }) => ({ source, cue, content, confidence: 1, decidedBy: 'gold' }));
  const goldAnnotator = {
    name: 'gold',
    requires: [],
    assigns: [relations, attributions],
    annotate: (document) => document.with(relations, gold).with(attributions, gold),
  };
  const document = textReader.read({ bytes: Buffer.from(`\ufeff${text}`, 'utf16le'), name: 'article' });
  const annotate = [quotationAnnotator, goldAnnotator, nameAnnotator, model.judgement];
  return new Pipeline(annotate, [blocks]).annotate(document);
}
