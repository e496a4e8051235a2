// The commonest kinds of errors on the dev parts of the corpora, with counts:  npm run -s build && npx tsx bench/errors.ts [--kinds 20]
//
// A found relation belongs to the gold one that shares most of its words, cue and content. What it has otherwise than gold is one
// error a role; a relation without a partner is one error. Words are compared, so blanks and punctuation at edges do not count.
import { parseArgs } from 'node:util';
import { openReader } from '../dist/index.js';
import { type MarkedRelation, type Role, roles } from '../test/notation.ts';
import { covered, dice, paired, wordsOf } from '../src/app/scoring/score.ts';
import { corpus, type GoldArticle } from './shared.ts';
import { printTable } from './table.ts';

const { values: options } = parseArgs({ options: { kinds: { type: 'string', default: '20' } } });

type Words = Readonly<Record<Role, readonly number[]>>;

/** `content: ends early`, `source: missing`: how one role differs, or null. */
function difference(role: Role, gold: readonly number[], found: readonly number[]): string | null {
  if (gold.join() === found.join()) return null;
  if (found.length === 0) return `${role}: none found`;
  if (gold.length === 0) return `${role}: gold has none`;
  if (dice(gold, found) === 0) return `${role}: other words`;
  const starts = Math.sign((found[0] as number) - (gold[0] as number));
  const ends = Math.sign((found.at(-1) as number) - (gold.at(-1) as number));
  if (starts === 0 && ends === 0) return `${role}: other words within`;
  if (starts !== 0 && ends !== 0) return `${role}: both edges`;
  return starts === 0
    ? `${role}: ends ${ends < 0 ? 'early' : 'late'}`
    : `${role}: starts ${starts < 0 ? 'early' : 'late'}`;
}

const SAYING =
  /\b(?:said|says?|saying|t[oe]lls?|told|telling|wr[io]tes?|writing|written|tweeted|add(?:s|ed)|ask(?:s|ed|ing)?|claim(?:s|ed|ing)|called|suggest(?:s|ed|ing)|show(?:s|ed)?|explain(?:s|ed|ing))\b/;
const STAND =
  /\b(?:plan|hope|want|believe|thinks?\b|thought|support|oppose|expect|vow|pledge|agree|refus|seek|sought|call|urg|feel|felt|fear|know|wish|worr|consider|seem|appear)/;

/** What a relation is cued by, to tell missed and additional ones apart. */
function cueKind(text: string, { cue, content }: MarkedRelation): string {
  const words = cue
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .toLowerCase();
  const isQuoted = content.some(({ start, end }) => /["“”‘]/.test(text.slice(Math.max(0, start - 1), end + 1)));
  if (!/\p{L}/u.test(words)) return 'no cue, or a mark';
  if (/\baccording to\b|^(?:per|for|by|in|about)$/.test(words)) return 'a preposition';
  if (SAYING.test(words)) return `a word of saying, ${isQuoted ? 'quoted' : 'indirect'}`;
  if (STAND.test(words)) return 'thought, plan or stand';
  return words.split(/\s+/).length > 2 ? 'a phrase of three words or more' : 'another word or two';
}

/** How near two relations are; 0 where they share too little to be one. */
function near(a: Words, b: Words): number {
  const shared = dice(a.content, b.content) + (a.cue.length + b.cue.length > 0 ? dice(a.cue, b.cue) : 0);
  return shared > 0.5 ? shared : 0;
}

function errorsOf({ text, gold }: GoldArticle, found: readonly MarkedRelation[]): string[] {
  const words = wordsOf(text);
  const read = ({ source, cue, content }: MarkedRelation): Words => ({
    source: covered(words, source),
    cue: covered(words, cue),
    content: covered(words, content),
  });
  const [ours, theirs] = [found.map(read), gold.map(read)];
  const pairs = paired(ours, theirs, near);
  const errors = pairs.flatMap(([i, j]) =>
    roles.flatMap((role) => difference(role, (theirs[j] as Words)[role], (ours[i] as Words)[role]) ?? []),
  );
  const [usedOurs, usedTheirs] = [0, 1].map((side) => new Set(pairs.map((pair) => pair[side]))) as [
    Set<number>,
    Set<number>,
  ];
  for (const [j, relation] of gold.entries()) if (!usedTheirs.has(j)) errors.push(`missed: ${cueKind(text, relation)}`);
  for (const [i, relation] of found.entries())
    if (!usedOurs.has(i)) errors.push(`not in gold: ${cueKind(text, relation)}`);
  return errors;
}

const parts = [
  { name: 'PolNeAR dev', articles: corpus('polnear/dev.jsonl', 'speakers/dev.jsonl') },
  { name: 'web dev', articles: corpus('web/articles.jsonl', 'web/labels.jsonl') },
];
const reader = await openReader();
const counts: Map<string, number>[] = [];
const relations: number[] = [];
for (const { articles } of parts) {
  if (!articles) throw new Error('The corpora are not beside this checkout (../shared).');
  const count = new Map<string, number>();
  for (const article of articles) {
    const { statements } = await reader.read({ id: article.id, text: article.text });
    for (const error of errorsOf(article, statements)) count.set(error, (count.get(error) ?? 0) + 1);
  }
  counts.push(count);
  relations.push(articles.reduce((sum, { gold }) => sum + gold.length, 0));
}
await reader.close();
const [dev] = counts as [Map<string, number>];
const commonest = [...dev].sort((a, b) => b[1] - a[1]).slice(0, Number(options.kinds));
const width = Math.max(...commonest.map(([kind]) => kind.length)) + 2;
printTable([
  ['kind'.padEnd(width), ...parts.map(({ name }) => name)],
  ...commonest.map(([kind]) => [kind.padEnd(width), ...counts.map((count) => String(count.get(kind) ?? 0))] as const),
  [
    'all errors'.padEnd(width),
    ...counts.map((count) => String([...count.values()].reduce((sum, one) => sum + one, 0))),
  ],
  ['relations in gold'.padEnd(width), ...relations.map(String)],
]);
