import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Span } from '../src/core/span.ts';
import { gold, type MarkedRelation, roles } from './notation.ts';
import { type Agreement, type Scored, score } from './score.ts';

/** The scorer that the project is judged by; it lies beside the checkout where there is one. */
const judge = new URL('../../shared/eval/score.mjs', import.meta.url);
const folder = new URL('../examples/', import.meta.url);

interface Judgement {
  readonly exact: Record<string, JudgedAgreement>;
  readonly relation: Record<'relaxed' | 'strict' | 'direct', JudgedAgreement>;
  readonly alpha: number;
}
interface JudgedAgreement {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** The same numbers between 0 and 1 for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a careless reader might have found: relations lost, made twice, edges moved, roles swapped or dropped. */
function perturbed({ text, gold }: Omit<Scored, 'found'>, seed: number): MarkedRelation[] {
  const next = numbersFrom(seed);
  const moved = ({ start, end }: Span): Span => {
    if (next() < 0.6) return { start, end };
    const from = Math.max(0, start + Math.round((next() - 0.5) * 30));
    return { start: from, end: Math.min(text.length, Math.max(from + 1, end + Math.round((next() - 0.5) * 30))) };
  };
  return gold.flatMap(({ source, cue, content }) => {
    const relation = { source: source.map(moved), cue: cue.map(moved), content: content.map(moved) };
    const chance = next();
    if (chance < 0.1) return [];
    if (chance < 0.2) return [relation, { ...relation, cue: [] }];
    if (chance < 0.3) return [{ ...relation, source: [] }];
    if (chance < 0.35) return [{ ...relation, source: relation.content, content: relation.source }];
    return [relation];
  });
}

const same = (ours: Agreement, theirs: JudgedAgreement): void => {
  expect(ours.precision).toBeCloseTo(theirs.p, 12);
  expect(ours.recall).toBeCloseTo(theirs.r, 12);
  expect(ours.f1).toBeCloseTo(theirs.f1, 12);
};

it.skipIf(!existsSync(judge)).each([1, 2, 3, 4, 5])(
  'gives the figures of shared/eval/score.mjs, seed %i',
  async (seed) => {
    const theirs = (await import(/* @vite-ignore */ fileURLToPath(judge))) as {
      score(gold: unknown[], found: unknown[]): Judgement;
    };
    const articles = readdirSync(folder)
      .filter((file) => file.endsWith('.gold'))
      .map((file, at) => {
        const { text, relations } = gold(readFileSync(new URL(file, folder), 'utf8'));
        return { id: file, text, gold: relations, found: perturbed({ text, gold: relations }, 1000 * seed + at) };
      });
    const line = (id: string, text: string, relations: readonly MarkedRelation[]) => ({
      id,
      text,
      attributions: relations.map((relation) =>
        Object.fromEntries(roles.map((role) => [role, relation[role].map(({ start, end }) => [start, end])])),
      ),
    });
    const judged = theirs.score(
      articles.map(({ id, text, gold }) => line(id, text, gold)),
      articles.map(({ id, text, found }) => line(id, text, found)),
    );
    const ours = score(articles);
    expect(ours.relaxed.f1).toBeGreaterThan(0.3);
    expect(ours.relaxed.f1).toBeLessThan(0.95);
    for (const role of roles) same(ours.exact[role], judged.exact[role] as JudgedAgreement);
    for (const measure of ['relaxed', 'strict', 'direct'] as const) same(ours[measure], judged.relation[measure]);
    expect(ours.alpha).toBeCloseTo(judged.alpha, 12);
  },
);
