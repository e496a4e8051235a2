// Scores what any system found against gold:  npx tsx bench/score.ts GOLD.jsonl FOUND.jsonl [--json]
//
// Both hold an article a line (docs/evaluation.md): {"id", "text", "attributions": [{"source", "cue", "content"}]}, each role a list of
// [start, end) in UTF-16 code units; FOUND needs no text. Ends with exit code 1 where a line cannot be scored.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkSpans, type MarkedArticle, parseMarked, relationsOf } from '../src/app/scoring/marked-article.ts';
import { roles } from '../src/app/scoring/relation.ts';
import { type Agreement, score } from '../src/app/scoring/score.ts';
import { printTable, type Row } from './table.ts';

const { values: options, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [goldFile, foundFile] = positionals;
if (goldFile === undefined || foundFile === undefined)
  throw new Error('Give two files: npx tsx bench/score.ts GOLD.jsonl FOUND.jsonl');

/** @throws {Error} that names file and line. */
function articles(file: string): MarkedArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((words, at) => {
      try {
        return words.trim() === '' ? [] : [parseMarked(words)];
      } catch (error) {
        throw new Error(`${file}:${at + 1}: ${(error as Error).message}`, { cause: error });
      }
    });
}

const gold = articles(goldFile);
const found = new Map(articles(foundFile).map((article) => [article.id, article]));
const known = new Set(gold.map(({ id }) => id));
const strange = [...found.keys()].filter((id) => !known.has(id));
if (strange.length > 0)
  throw new Error(`${foundFile}: gold has no article '${strange[0]}' (${strange.length} such lines)`);
const scored = gold.map((article) => {
  const { id, text } = article;
  if (text === undefined) throw new Error(`${goldFile}: article '${id}' has no text`);
  const theirs = found.get(id);
  if (theirs) checkSpans(theirs, text);
  return { text, gold: relationsOf(article), found: theirs ? relationsOf(theirs) : [] };
});
const missing = gold.length - found.size;
if (missing > 0)
  console.error(
    `${missing} of ${gold.length} articles have no line in ${foundFile}: nothing found there counts as missed.`,
  );

const { exact, relaxed, strict, direct, alpha, ...counts } = score(scored);
const row = (name: string, { precision, recall, f1 }: Agreement): Row => [
  name,
  ...[precision, recall, f1].map((share) => (100 * share).toFixed(1)),
];
if (options.json) console.log(JSON.stringify({ ...counts, exact, relaxed, strict, direct, alpha }, null, 1));
else {
  console.log(`${gold.length} articles, ${counts.gold} relations in gold, ${counts.found} found`);
  printTable([
    ['', 'precision', 'recall', 'F1'],
    ...roles.map((role) => row(`exact ${role}`, exact[role])),
    row('relation relaxed', relaxed),
    row('relation strict', strict),
    row('direct relaxed', direct),
    ['alpha', '', '', (100 * alpha).toFixed(1)],
  ]);
}
