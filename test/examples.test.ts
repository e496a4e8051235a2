import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Span } from '../src/core/span.ts';
import type { ArticleReader } from '../src/index.ts';
import { read } from '../src/readers/index.ts';
import { gold, type MarkedRelation, roles } from './notation.ts';
import { type Agreement, type Scored, type Scores, score } from './score.ts';

const folder = new URL('../examples/', import.meta.url);
const files = readdirSync(folder).filter((file) => /\.(?:txt|html|md)$/.test(file) && file !== 'README.md');
const golds = readdirSync(folder).filter((file) => file.endsWith('.gold'));
const idOf = (file: string): string => file.replace(/\.\w+$/, '');

const bytesOf = (file: string): Uint8Array => readFileSync(new URL(file, folder));
const goldOf = (file: string) => gold(readFileSync(new URL(`${idOf(file)}.gold`, folder), 'utf8'));

/** Relaxed relation F1 in per cent that an example's reading must reach: measured, rounded down, less two points. */
const FLOORS: Readonly<Record<string, number>> = {
  aggregator: 62,
  'bare-transcript': 63,
  'british-single': 78,
  'court-report': 71,
  diplomacy: 66,
  'foreign-marks': 70,
  interview: 61,
  'live-blog': 59,
  'local-news': 66,
  obituary: 81,
  opinion: 66,
  'press-release': 72,
  'science-news': 72,
  sports: 74,
  'tweet-round-up': 71,
  'wire-copy': 69,
};

describe('examples', () => {
  it('have one gold file each', () => {
    expect(files.length).toBeGreaterThanOrEqual(12);
    expect(golds.map(idOf).sort()).toEqual(files.map(idOf).sort());
  });

  it.each(files)('%s reads as the text of its gold', (file) => {
    // The last line break belongs to the file, not to the article.
    const { text } = read({ bytes: bytesOf(file), name: file });
    expect(text.trimEnd()).toBe(goldOf(file).text.trimEnd());
  });

  it.each(files)('%s has whole relations in gold', (file) => {
    const { text, relations } = goldOf(file);
    expect(relations.length).toBeGreaterThan(10);
    for (const relation of relations) {
      expect(relation.content).not.toHaveLength(0);
      for (const role of roles)
        for (const { start, end } of relation[role]) {
          const words = text.slice(start, end);
          expect(words).toBe(words.trim());
        }
    }
  });
});

describe('reading the examples', () => {
  let reader: ArticleReader | undefined;
  const results: (Scored & { id: string })[] = [];

  beforeAll(async () => {
    // The model's thread needs JavaScript, so the build is read with; `npm test` makes it first.
    const built = new URL('../dist/index.js', import.meta.url).href;
    const { openReader } = (await import(/* @vite-ignore */ built)) as typeof import('../src/index.ts');
    reader = await openReader();
  });

  afterAll(async () => {
    await reader?.close();
    console.log(tableOf(results));
  });

  it.each(files)('%s', { timeout: 60_000 }, async (file) => {
    const { relations } = goldOf(file);
    const { text, statements } = await (reader as ArticleReader).read({ bytes: bytesOf(file), name: file });
    const found = statements.map(
      ({ source, cue, content }): MarkedRelation => ({
        source: source.map(spanOf),
        cue: cue.map(spanOf),
        content: content.map(spanOf),
      }),
    );
    results.push({ id: idOf(file), text, gold: relations, found });
    const floor = FLOORS[idOf(file)] ?? 0;
    expect(100 * score([{ text, gold: relations, found }]).relaxed.f1).toBeGreaterThan(floor);
  });
});

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function tableOf(results: readonly (Scored & { id: string })[]): string {
  const per = (share: number): string => (100 * share).toFixed(1).padStart(7);
  const f1 = ({ f1 }: Agreement): string => per(f1);
  const row = (name: string, { gold, found, relaxed, strict, direct, exact, alpha }: Scores): string =>
    `${name.padEnd(18)}${String(gold).padStart(5)}${String(found).padStart(6)}` +
    `${f1(relaxed)}${f1(strict)}${f1(direct)}  ${f1(exact.source)}${f1(exact.cue)}${f1(exact.content)}${per(alpha)}`;
  return [
    'Relations of the examples, F1 in per cent (exact: per role)',
    `${'example'.padEnd(18)} gold found   relax strict direct   source    cue content alpha`,
    ...results.map((result) => row(result.id, score([result]))),
    row('all', score(results)),
  ].join('\n');
}
